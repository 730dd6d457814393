package org.factline.extractors.exchanges;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.jspecify.annotations.Nullable;

/** The greatest numbers of one day's exchange, of each side, per side or in all, of people and of remains. */
final class DayNumbers {
    private final Map<Sort, Greatest> greatest = new HashMap<>();

    private DayNumbers() {}

    static DayNumbers of(Draft day) {
        DayNumbers numbers = new DayNumbers();
        for (Anchor anchor : day.anchors()) {
            PrisonerCount count = anchor.count();
            if (count != null && anchor.isExact()) {
                numbers.greatest
                        .computeIfAbsent(Sort.of(count), sort -> new Greatest())
                        .add(count);
            }
        }
        return numbers;
    }

    /** Returns the greatest number that counts what a sum counts, other than the sum itself, or 0. */
    long besides(PrisonerCount sum) {
        Greatest known = greatest.get(Sort.of(sum));
        long alike = known == null ? 0 : known.besides(sum);
        return alike == 0 && sum.perSide() ? ofSide(sum) : alike;
    }

    /** A formula sums up what each side got back on several days. */
    private long ofSide(PrisonerCount formula) {
        return greatest.entrySet().stream()
                .filter(e -> e.getKey().bodies() == Sort.of(formula).bodies())
                .mapToLong(e -> e.getValue().besides(formula))
                .max()
                .orElse(0);
    }

    /** Tells whether there is a number that counts what a sum counts, other than the sum itself. */
    boolean counts(PrisonerCount sum) {
        return besides(sum) > 0;
    }

    /** What a number counts. */
    private record Sort(Optional<Party> side, boolean perSide, boolean bodies) {
        private static Sort of(PrisonerCount count) {
            return new Sort(count.side(), count.perSide(), count.category() == PrisonerCategory.BODY);
        }
    }

    /** The two greatest numbers of one sort. */
    private static final class Greatest {
        private @Nullable PrisonerCount first;
        private @Nullable PrisonerCount second;

        @SuppressWarnings("ReferenceEquality") // the same count, not another one of the same words
        private void add(PrisonerCount count) {
            if (number(count) > number(first)) {
                second = count == first ? second : first;
                first = count;
            } else if (count != first && number(count) > number(second)) {
                second = count;
            }
        }

        @SuppressWarnings("ReferenceEquality") // the sum itself, not another count of the same words
        private long besides(PrisonerCount sum) {
            return number(sum == first ? second : first);
        }

        private static long number(@Nullable PrisonerCount count) {
            return count == null ? 0 : count.quantity().number();
        }
    }
}
