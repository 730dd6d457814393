package org.factline.extractors.counts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.model.Party;

/** Tells whose people the parts of a sum are: those of the number that they add up to. */
final class SumSides {
    private static final int MOST_PARTS = 6;
    private static final int REACH = 5;
    private static final long LEAST = 20;

    private final CountText text;
    private final List<Draft> drafts;
    /** Numbers that hold for each side, and so tell neither. */
    private final Set<Long> ofBoth = new HashSet<>();

    SumSides(CountText text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
        drafts.stream().filter(draft -> draft.perSide).forEach(draft -> ofBoth.add(draft.number()));
    }

    /** Decides the counts that add up, with those after them in their paragraphs or lists, to a number told before. */
    void decide() {
        for (int i = 0; i < drafts.size(); i++) {
            decide(i);
        }
    }

    private void decide(int first) {
        long sum = drafts.get(first).number();
        for (int i = first + 1; i < Math.min(drafts.size(), first + MOST_PARTS) && isListed(i); i++) {
            sum += drafts.get(i).number();
            Optional<Party> side = sum < LEAST || ofBoth.contains(sum) ? Optional.empty() : whole(first, i, sum);
            if (side.isPresent()) {
                take(drafts.subList(first, i + 1), side.get(), sum);
            }
        }
    }

    /** Returns the side of the number before, or else after, some parts that they add up to. */
    private Optional<Party> whole(int first, int last, long sum) {
        for (int i = first - 1; i >= Math.max(0, first - REACH); i--) {
            if (drafts.get(i).number() == sum) {
                return Optional.ofNullable(drafts.get(i).side);
            }
        }
        int next = last + 1;
        return next < drafts.size() && drafts.get(next).number() == sum
                ? Optional.ofNullable(drafts.get(next).side)
                : Optional.empty();
    }

    /** Tells whether a count of unknown side stands next to the one before it. */
    private boolean isListed(int i) {
        Draft draft = drafts.get(i);
        Draft last = drafts.get(i - 1);
        int apart =
                text.analysis().sentenceIndexOf(draft.first) - text.analysis().sentenceIndexOf(last.first);
        return apart <= 1 && draft.shape != Draft.Shape.EQUAL && draft.shape != Draft.Shape.UNEQUAL;
    }

    private void take(List<Draft> parts, Party side, long sum) {
        for (Draft part : parts) {
            if (part.side == null && !part.perSide && !part.mixed) {
                part.side(side, Long.toString(sum), "sum");
            }
        }
    }
}
