package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds which year's holiday a text means: the nearest to a day, before or after it as the tense of the clause tells. */
final class HolidayResolver {
    /** A holiday on the other side of the day is as likely where it is nearer by so much: truces are announced for Easter. */
    private static final int AGAINST_TENSE = 3;

    private HolidayResolver() {}

    static Optional<Period> nearest(HolidayRule rule, LocalDate day, Tense tense) {
        Optional<Period> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            for (LocalDate candidate : rule.readings(year)) {
                Period period = WeekdayResolver.day(candidate);
                long distance = distance(candidate, day, tense);
                if (distance < least) {
                    least = distance;
                    best = Optional.of(period);
                }
            }
        }
        return best;
    }

    private static long distance(LocalDate holiday, LocalDate day, Tense tense) {
        long days = ChronoUnit.DAYS.between(day, holiday);
        boolean against = days > 0 ? tense == Tense.PAST : tense == Tense.FUTURE;
        return Math.abs(days) * (against ? AGAINST_TENSE : 1);
    }
}
