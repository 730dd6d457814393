package org.factline.extractors.exchanges;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;

/** The numbers of one exchange and kind, from which each side's is chosen: a whole before its parts. */
final class Tally {
    private static final double LEAST = 0.8;
    private static final double MOST = 1.5;
    private final SortedMap<Party, Long> own = new TreeMap<>();
    private final SortedMap<Party, Long> loose = new TreeMap<>();
    private final SortedMap<Party, Long> both = new TreeMap<>();
    private final Sums sums = new Sums();

    /** Adds a number of one side, told with the exchange or apart from it. */
    void add(PrisonerCount count, boolean apart) {
        long number = count.quantity().number();
        count.side().ifPresent(side -> {
            (apart ? loose : own).merge(side, number, Math::max);
            sums.add(side, number);
        });
    }

    /** Adds a number of either side, such as that of a formula. */
    void addForEach(PrisonerCount count, List<Party> sides) {
        sides.forEach(side -> both.merge(side, count.quantity().number(), Math::max));
    }

    /** The side's own whole figure goes before that of a formula for both; a part of it does not. */
    SortedMap<Party, Long> numbers() {
        loose.forEach((side, number) -> own.merge(side, number, (a, b) -> isWhole(side, b) ? Math.max(a, b) : a));
        both.forEach((side, number) -> own.merge(side, number, (a, b) -> isAround(a, b) ? a : b));
        return own;
    }

    private boolean isWhole(Party side, long number) {
        return sums.isWhole(side, number) || isAround(number, both.getOrDefault(side, 0L));
    }

    private static boolean isAround(long number, long formula) {
        return number >= LEAST * formula && number <= MOST * formula;
    }
}
