package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds which year's holiday a text means: the nearest to a day, before or after. */
final class HolidayResolver {
    private HolidayResolver() {}

    static Optional<Period> nearest(IntFunction<Optional<Period>> inYear, LocalDate day) {
        Optional<Period> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            Optional<Period> candidate = inYear.apply(year);
            long distance = candidate
                    .map(p -> Math.abs(ChronoUnit.DAYS.between(day, p.first())))
                    .orElse(Long.MAX_VALUE);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }
}
