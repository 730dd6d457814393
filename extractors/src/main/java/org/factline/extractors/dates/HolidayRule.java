package org.factline.extractors.dates;

import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.factline.lexicon.Row;

/**
 * Computes a named day of any year.
 *
 * <p>In {@code holidays.tsv} a rule is a month and day ({@code 08-24}), {@code easter western|orthodox} and a number of
 * days after it, a month with weekday and number of the weekday ({@code 11 4 4}, the last one {@code -1}), or a month
 * and day of the Islamic or Hebrew calendar. Of several rules, separated by {@code |}, the day nearest to the article
 * counts.
 */
final class HolidayRule {
    private static final int FARTHEST_YEAR = 9999;
    private final List<IntFunction<Optional<LocalDate>>> days;

    private HolidayRule(List<IntFunction<Optional<LocalDate>>> days) {
        this.days = days;
    }

    /** Reads the column {@code rule}. */
    static HolidayRule of(Row row) {
        try {
            return new HolidayRule(row.list("rule").stream()
                    .map(rule -> parse(rule.split(" ", -1)))
                    .toList());
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw row.error("column rule holds " + row.get("rule") + "; see the head of the file");
        }
    }

    private static IntFunction<Optional<LocalDate>> parse(String[] parts) {
        return switch (parts[0]) {
            case "easter" -> easter(parts[1].equals("orthodox"), Integer.parseInt(parts[2]));
            case "islamic" -> islamic(number(parts[1], 0), number(parts[1], 1));
            case "hebrew" -> hebrew(number(parts[1], 0), number(parts[1], 1));
            default -> parts.length == 1 ? fixed(parts[0]) : weekday(parts);
        };
    }

    private static int number(String pair, int index) {
        return Integer.parseInt(pair.split("-", -1)[index]);
    }

    private static IntFunction<Optional<LocalDate>> fixed(String monthDay) {
        MonthDay day = MonthDay.parse("--" + monthDay);
        return year -> day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
    }

    /** Reads month, weekday, number of the weekday and, after a plus sign, days after it. */
    private static IntFunction<Optional<LocalDate>> weekday(String[] parts) {
        Month month = Month.of(Integer.parseInt(parts[0]));
        DayOfWeek weekday = DayOfWeek.of(Integer.parseInt(parts[1]));
        int ordinal = Integer.parseInt(parts[2]);
        return year ->
                Optional.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }

    private static IntFunction<Optional<LocalDate>> easter(boolean orthodox, int after) {
        return year -> Optional.of((orthodox ? orthodoxEaster(year) : westernEaster(year)).plusDays(after));
    }

    /** Gauss's rule in the anonymous Gregorian form (Meeus, Astronomical Algorithms, chapter 8). */
    static LocalDate westernEaster(int year) {
        int golden = Math.floorMod(year, 19);
        int century = Math.floorDiv(year, 100);
        int yearOfCentury = Math.floorMod(year, 100);
        int correction = (century - Math.floorDiv(century + 8, 25) + 1) / 3;
        int epact = Math.floorMod(19 * golden + century - Math.floorDiv(century, 4) - correction + 15, 30);
        int sunday = Math.floorMod(
                32 + 2 * Math.floorMod(century, 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4, 7);
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int days = epact + sunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    /** Meeus's rule for the Julian calendar, carried over to the Gregorian one. */
    static LocalDate orthodoxEaster(int year) {
        int moon = Math.floorMod(19 * Math.floorMod(year, 19) + 15, 30);
        int sunday = Math.floorMod(2 * Math.floorMod(year, 4) + 4 * Math.floorMod(year, 7) - moon + 34, 7);
        int days = moon + sunday + 114;
        int behind = Math.floorDiv(year, 100) - Math.floorDiv(year, 400) - 2;
        return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(behind);
    }

    private static IntFunction<Optional<LocalDate>> islamic(int month, int day) {
        return year -> {
            try {
                int start = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
                return inYear(year, LocalDate.from(HijrahChronology.INSTANCE.date(start, month, day)))
                        .or(() -> inYear(year, LocalDate.from(HijrahChronology.INSTANCE.date(start + 1, month, day))));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        };
    }

    private static Optional<LocalDate> inYear(int year, LocalDate date) {
        return date.getYear() == year ? Optional.of(date) : Optional.empty();
    }

    /** The Hebrew year that ends in a Gregorian year's autumn is 3760 ahead; months count from Tishri. */
    private static IntFunction<Optional<LocalDate>> hebrew(int month, int day) {
        return year -> inYear(year, hebrewDay(year + 3760, month, day))
                .or(() -> inYear(year, hebrewDay(year + 3761, month, day)));
    }

    private static LocalDate hebrewDay(int hebrewYear, int month, int day) {
        HebrewCalendar calendar = new HebrewCalendar(TimeZone.GMT_ZONE);
        calendar.clear();
        calendar.set(hebrewYear, month - 1, day);
        return LocalDate.ofEpochDay(Math.floorDiv(calendar.getTimeInMillis(), 86_400_000L));
    }

    /** Returns the day in a year, empty where the year has none or lies outside the calendar's tables. */
    Optional<LocalDate> in(int year) {
        return readings(year).stream().findFirst();
    }

    /** Returns the days of a year that the name can mean: Independence Day is one in each country. */
    List<LocalDate> readings(int year) {
        return year > 1 && year < FARTHEST_YEAR
                ? days.stream().flatMap(day -> day.apply(year).stream()).toList()
                : List.of();
    }
}
