package org.factline.extractors.dates;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the last, this or next one of a month, season or holiday that every year has. */
final class ChosenResolver {
    private ChosenResolver() {}

    /**
     * Returns the one so many steps before or after a day.
     *
     * @param inYear the one of each year
     * @param day the day to count from
     * @param steps -1 for the last one that ended before the day, 1 for the first one that starts after it, 0 for the
     *     one of the day's year
     */
    static Optional<Period> period(IntFunction<Optional<Period>> inYear, LocalDate day, int steps) {
        if (steps == 0) {
            return inYear.apply(day.getYear());
        }
        Optional<Period> thisYear = inYear.apply(day.getYear());
        boolean over = thisYear.map(p -> !p.range().to().isAfter(day)).orElse(false);
        boolean ahead = thisYear.map(p -> p.first().isAfter(day)).orElse(false);
        int year = day.getYear() + steps;
        if (steps < 0) {
            return inYear.apply(over ? year + 1 : year);
        }
        return inYear.apply(ahead ? year - 1 : year);
    }
}
