package org.factline.extractors.dates;

import java.math.BigDecimal;

/** What a temporal expression says, before it is resolved against its article. */
sealed interface Expression {
    /** Stands for a field that an expression leaves open. */
    int GAP = Integer.MIN_VALUE;

    /** A date by the fields of the calendar, any of which may be left open; years are proleptic. */
    record Fields(int year, int month, int day, int weekday) implements Expression {
        static Fields ofYear(int year) {
            return new Fields(year, GAP, GAP, GAP);
        }

        static Fields ofWeekday(int weekday) {
            return new Fields(GAP, GAP, GAP, weekday);
        }

        Fields withYear(int newYear) {
            return new Fields(newYear, month, day, weekday);
        }

        Fields withDay(int newDay) {
            return new Fields(year, month, newDay, GAP);
        }
    }

    /** A date in digits whose first two numbers may be day and month or month and day. */
    record Slashed(int first, int second, int year) implements Expression {}

    /** One of the stretches that a year is cut into, by its number from 1: summer 2022, the second half. */
    record Part(Grain grain, int index, int year) implements Expression {}

    /** A named day of a year. */
    record Named(HolidayRule rule, int year) implements Expression {}

    /** A stretch that is known: the 1990s. */
    record Known(Period period) implements Expression {}

    /** A stretch so many steps from an anchor: yesterday, last week, three days later. */
    record Relative(Grain grain, long steps, Anchor anchor) implements Expression {}

    /** A stretch that the reader is taken to know: the weekend, the quarter. */
    record Nearby(Grain grain) implements Expression {}

    /** The stretch told of, so many years before; where none was, years before an anchor. */
    record YearBefore(long years, Relative otherwise) implements Expression {}

    /** The last, this or next one of something that comes again: last Friday, next May, that autumn. */
    record Chosen(int steps, Anchor anchor, Expression which) implements Expression {}

    /** A part within a whole: the autumn of last year, the last week of 2018. */
    record Within(Expression part, Expression whole) implements Expression {}

    /** The first, second … or, where negative, last week or day of a stretch. */
    record Nth(Grain grain, int index) implements Expression {}

    /** A length of time. */
    record Length(LengthUnit unit, BigDecimal amount, String value) implements Expression {}

    /** A repetition, by its TIMEX3 value. */
    record Repeated(String value) implements Expression {}

    /** A reference to the present, the past or the future, by its TIMEX3 value. */
    record Reference(String value) implements Expression {}

    /** A day not far off, past or to come as the tense tells: "на днях". */
    record AroundNow() implements Expression {}

    /** A time of a day, by what its TIMEX3 value has after the day: {@code T18:08}, {@code TMO}. */
    record Timed(Expression day, String time) implements Expression {}

    /** The day that the text speaks of. */
    record Unsaid() implements Expression {}

    /** A clock time so many minutes after the one told last; where none was told, a length of time. */
    record ClockShift(long minutes, Length length) implements Expression {}
}
