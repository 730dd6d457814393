package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.text.Analysis;

/** Finds the terms of a plan among numbers: those of one sentence that names what each side gets. */
final class Deals {
    private final Analysis analysis;

    Deals(Analysis analysis) {
        this.analysis = analysis;
    }

    /** Returns the planned numbers of the first sentence that has some for more than one side, or none. */
    List<Anchor> first(List<Anchor> anchors) {
        List<Anchor> sentence = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (!sentence.isEmpty() && !isBeside(sentence.get(0), anchor)) {
                if (isDeal(sentence)) {
                    return sentence;
                }
                sentence.clear();
            }
            if (anchor.count() != null && anchor.count().modality() == Modality.PLANNED) {
                sentence.add(anchor);
            }
        }
        return isDeal(sentence) ? sentence : List.of();
    }

    private boolean isBeside(Anchor first, Anchor other) {
        return analysis.sentenceIndexOf(first.first()) == analysis.sentenceIndexOf(other.first());
    }

    private static boolean isDeal(List<Anchor> sentence) {
        Set<Party> sides = new HashSet<>();
        for (Anchor anchor : sentence) {
            if (anchor.count() != null && anchor.count().perSide()) {
                return true;
            }
            Stream.ofNullable(anchor.count())
                    .flatMap(count -> count.side().stream())
                    .forEach(sides::add);
        }
        return sides.size() > 1;
    }
}
