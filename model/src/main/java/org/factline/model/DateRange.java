package org.factline.model;

import java.time.LocalDate;

/**
 * A stretch of calendar days.
 *
 * @param from the first day, inclusive
 * @param to the day after the last one, exclusive; later than {@code from}
 */
public record DateRange(LocalDate from, LocalDate to) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code to} is not later than {@code from}
     */
    public DateRange {
        Check.given(from, "from");
        Check.that(to.isAfter(from), "to", to, "must be later than from " + from);
    }

    /**
     * Returns the range that holds one day.
     *
     * @param day the day
     * @return the range from {@code day} to the day after
     */
    public static DateRange ofDay(LocalDate day) {
        return new DateRange(day, day.plusDays(1));
    }

    /**
     * Tells whether a day lies in this range.
     *
     * @param day the day
     * @return true if it is not before {@code from} and before {@code to}
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Returns {@code from/to} in ISO 8601, the end exclusive. */
    @Override
    public String toString() {
        return from + "/" + to;
    }
}
