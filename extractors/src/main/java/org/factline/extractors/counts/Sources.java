package org.factline.extractors.counts;

import java.util.Optional;
import org.factline.extractors.attribution.Attributions;
import org.factline.model.Attribution;
import org.factline.model.Modality;
import org.factline.model.Span;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Says who says so of one count after the other, in text order. Not thread-safe. */
final class Sources {
    private static final int OPENING = 2;
    private final Analysis analysis;
    private final Attributions attributions;
    private @Nullable Draft last;
    private Optional<Attribution> lastSource = Optional.empty();
    private boolean continued;

    Sources(Analysis analysis, Attributions attributions) {
        this.analysis = analysis;
        this.attributions = attributions;
    }

    /** Returns the source that the text names for a count, else that of its whole, else that of the account it goes on with. */
    Optional<Attribution> of(Draft draft) {
        Optional<Attribution> source = attributions
                .of(span(draft))
                .or(() -> Optional.ofNullable(draft.whole).flatMap(whole -> attributions.of(span(whole))))
                .or(() -> draft.modality == Modality.DENIED ? attributions.next(span(draft)) : Optional.empty());
        continued = source.isEmpty() && goesOn(draft);
        lastSource = continued ? lastSource : source;
        last = draft;
        return lastSource;
    }

    /** Returns the words that mark a count as talk. */
    Optional<Span> hearsay(Draft draft) {
        return attributions.hearsay(span(draft));
    }

    private Span span(Draft draft) {
        return analysis.span(draft.first, draft.end);
    }

    /** "Ten are women. Four came home in May.": a part of what the sentence before told, or more of it. */
    private boolean goesOn(Draft draft) {
        if (last == null) {
            return false;
        }
        int from = analysis.sentenceIndexOf(last.first);
        int to = analysis.sentenceIndexOf(draft.first);
        if (from == to) {
            return continued;
        }
        boolean nextTo = to == from + 1
                && analysis.sentences().get(from).paragraph()
                        == analysis.sentences().get(to).paragraph();
        return nextTo && opens(draft, analysis.sentences().get(to).first());
    }

    private static boolean opens(Draft draft, int start) {
        boolean bare = !draft.phrase.hasHead() && !draft.phrase.own && !draft.phrase.other && !draft.perSide;
        return draft.part || (bare && draft.first - start <= OPENING);
    }
}
