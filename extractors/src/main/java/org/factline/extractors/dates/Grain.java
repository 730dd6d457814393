package org.factline.extractors.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The stretches that the calendar is cut into. */
enum Grain {
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    QUARTER,
    HALF,
    YEAR,
    DECADE,
    CENTURY;

    private static final int MONTHS_IN_SEASON = 3;
    private static final int MONTHS_IN_HALF = 6;

    /** Returns the first day of the stretch of this grain that holds a day. */
    LocalDate first(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEKEND -> WEEK.first(day).plusDays(DayOfWeek.SATURDAY.getValue() - 1L);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case SEASON -> MONTH.first(day).minusMonths(day.getMonthValue() % MONTHS_IN_SEASON);
            case QUARTER -> MONTH.first(day).minusMonths((day.getMonthValue() - 1) % MONTHS_IN_SEASON);
            case HALF -> MONTH.first(day).minusMonths((day.getMonthValue() - 1) % MONTHS_IN_HALF);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** Returns the day that lies a number of such stretches after a day, before it where the number is negative. */
    LocalDate plus(LocalDate day, long steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEKEND, WEEK -> day.plusWeeks(steps);
            case MONTH -> day.plusMonths(steps);
            case SEASON, QUARTER -> day.plusMonths(steps * MONTHS_IN_SEASON);
            case HALF -> day.plusMonths(steps * MONTHS_IN_HALF);
            case YEAR -> day.plusYears(steps);
            case DECADE -> day.plusYears(steps * 10);
            case CENTURY -> day.plusYears(steps * 100);
        };
    }

    /** Tells whether a stretch of this grain lies within a year and so may come without one. */
    boolean isWithinYear() {
        return compareTo(YEAR) < 0;
    }
}
