package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Finds which year's holiday a text means: the nearest to a day, before or after it as the tense of the clause, or else the policy tells. */
final class HolidayResolver {
    /** A holiday on the other side of the day is as likely where it is nearer by so much: truces are announced for Easter. */
    private static final int AGAINST_TENSE = 3;

    /** More days than lie between a day and any holiday of the years around it. */
    private static final int FARTHEST = 1000;

    private HolidayResolver() {}

    static Optional<Period> nearest(HolidayRule rule, LocalDate day, Tense tense, Policy policy) {
        Optional<Period> best = Optional.empty();
        long least = Long.MAX_VALUE;
        for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
            for (LocalDate candidate : rule.readings(year)) {
                Period period = WeekdayResolver.day(candidate);
                long distance = distance(candidate, day, tense, policy);
                if (distance < least) {
                    least = distance;
                    best = Optional.of(period);
                }
            }
        }
        return best;
    }

    private static long distance(LocalDate holiday, LocalDate day, Tense tense, Policy policy) {
        long days = ChronoUnit.DAYS.between(day, holiday);
        boolean against = days > 0 ? tense == Tense.PAST : tense == Tense.FUTURE;
        boolean excluded = tense == Tense.UNKNOWN && policy == (days > 0 ? Policy.PAST : Policy.FUTURE) && days != 0;
        return Math.abs(days) * (against ? AGAINST_TENSE : 1) + (excluded ? FARTHEST : 0);
    }
}
