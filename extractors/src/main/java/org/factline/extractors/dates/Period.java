package org.factline.extractors.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.factline.model.DateRange;

/**
 * A stretch of the calendar.
 *
 * @param grain how long it is
 * @param first its first day
 */
record Period(Grain grain, LocalDate first) {
    private static final int FARTHEST_YEAR = 9999;
    private static final int DECADE_END = 8;
    private static final int CENTURY_END = 98;
    private static final String[] SEASONS = {"WI", "SP", "SU", "FA"};

    /** Returns the stretch of a grain that holds a day. */
    static Period of(Grain grain, LocalDate day) {
        return new Period(grain, grain.first(day));
    }

    static Period ofYear(int year) {
        return new Period(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    /** Returns the day of a year, empty where there is no such day. */
    static Optional<Period> ofDay(int year, int month, int day) {
        try {
            return Optional.of(new Period(Grain.DAY, LocalDate.of(year, month, day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the stretch some steps later, empty where it leaves the years that values can write. */
    Optional<Period> plus(long steps) {
        try {
            LocalDate shifted = grain.plus(first, steps);
            return Math.abs(shifted.getYear()) <= FARTHEST_YEAR ? Optional.of(of(grain, shifted)) : Optional.empty();
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    int year() {
        return first.getYear();
    }

    DateRange range() {
        LocalDate end = grain == Grain.WEEKEND ? first.plusDays(2) : grain.plus(first, 1);
        return new DateRange(first, end);
    }

    /** Returns the TIMEX3 value. */
    String value() {
        String year = yearValue(year());
        return switch (grain) {
            case DAY -> year + "-" + two(first.getMonthValue()) + "-" + two(first.getDayOfMonth());
            case WEEK -> weekValue();
            case WEEKEND -> weekValue() + "-WE";
            case MONTH -> year + "-" + two(first.getMonthValue());
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 % SEASONS.length];
            case QUARTER -> year + "-Q" + (first.getMonthValue() / 3 + 1);
            case HALF -> year + "-H" + (first.getMonthValue() / 6 + 1);
            case YEAR -> year;
            case DECADE -> leading(DECADE_END, 1);
            case CENTURY -> leading(CENTURY_END, 2);
        };
    }

    /** Returns the digits that the years of the stretch share, before the era too, where they count backwards. */
    private String leading(int yearsToEnd, int digits) {
        String end = yearValue(year() + yearsToEnd);
        return end.substring(0, end.length() - digits);
    }

    private String weekValue() {
        return yearValue(first.get(IsoFields.WEEK_BASED_YEAR)) + "-W"
                + two(first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Returns a proleptic year as TIMEX3 writes it: {@code 2025}, {@code BC0490}. */
    static String yearValue(int year) {
        return year > 0 ? four(year) : "BC" + four(1 - year);
    }

    static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static String four(int number) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
