package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds which year's holiday a text means: the nearest to a day, before or after. */
final class HolidayResolver {
    private HolidayResolver() {}

    static Optional<Period> nearest(HolidayRule rule, LocalDate day) {
        Optional<Period> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            for (LocalDate candidate : rule.readings(year)) {
                long distance = Math.abs(ChronoUnit.DAYS.between(day, candidate));
                if (distance < least) {
                    least = distance;
                    best = Optional.of(WeekdayResolver.day(candidate));
                }
            }
        }
        return best;
    }
}
