package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.factline.model.PrisonerCount;
import org.factline.model.Span;

/** Finds of which numbers of a draft another number is a part. */
final class Wholes {
    private static final int INCLUDED = 16;
    private final ExchangeText text;
    private final Map<Span, List<PrisonerCount>> bySpan = new HashMap<>();
    private final NavigableMap<Integer, List<PrisonerCount>> byEnd = new TreeMap<>();

    Wholes(ExchangeText text, Draft draft) {
        this.text = text;
        for (Anchor anchor : draft.anchors()) {
            PrisonerCount count = anchor.count();
            if (count != null && count.side().isPresent()) {
                bySpan.computeIfAbsent(count.span(), span -> new ArrayList<>(1)).add(count);
                byEnd.computeIfAbsent(anchor.end(), end -> new ArrayList<>(1)).add(count);
            }
        }
    }

    /** Tells whether a number is a part of another side's, such as the foreigners among a side's prisoners. */
    boolean hasOthersWhole(Anchor anchor) {
        PrisonerCount part = anchor.count();
        return part != null && (isTold(part) || isIncluded(anchor.first(), part));
    }

    private boolean isTold(PrisonerCount part) {
        return part.whole()
                .filter(span -> hasOthers(bySpan.getOrDefault(span, List.of()), part))
                .isPresent();
    }

    private boolean isIncluded(int first, PrisonerCount part) {
        return byEnd.subMap(first - INCLUDED, true, first, true).entrySet().stream()
                .anyMatch(whole -> hasOthers(whole.getValue(), part) && includes(whole.getKey(), first));
    }

    /** A semicolon or the end of a sentence ends what a number includes. */
    private boolean includes(int from, int to) {
        int word = text.find(from, to, ExchangePart.INCLUDING);
        return word >= 0
                && text.analysis().tokens().subList(word, to).stream()
                        .noneMatch(token -> token.is(";") || token.is("."));
    }

    private static boolean hasOthers(List<PrisonerCount> wholes, PrisonerCount part) {
        return wholes.stream().anyMatch(whole -> !whole.side().equals(part.side()));
    }
}
