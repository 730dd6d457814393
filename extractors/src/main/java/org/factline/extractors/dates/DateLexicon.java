package org.factline.extractors.dates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.factline.extractors.dates.DateAtom.DayPart;
import org.factline.extractors.dates.DateAtom.Holiday;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.MonthName;
import org.factline.extractors.dates.DateAtom.Ready;
import org.factline.extractors.dates.DateAtom.SeasonName;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.DateAtom.WeekdayName;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.extractors.dates.Expression.AroundNow;
import org.factline.extractors.dates.Expression.Known;
import org.factline.extractors.dates.Expression.Reference;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Repeated;
import org.factline.extractors.dates.Expression.Timed;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Row;
import org.factline.model.TimexModifier;

/** Reads the date tables of a language pack. */
final class DateLexicon {
    private final LanguagePack pack;
    private final Lexicon.Builder<DateAtom> lexicon = Lexicon.builder();

    private DateLexicon(LanguagePack pack) {
        this.pack = pack;
    }

    /** Returns the date words of a language. */
    static Lexicon<DateAtom> of(LanguagePack pack) {
        DateLexicon tables = new DateLexicon(pack);
        tables.read("months.tsv", row -> new MonthName(row.integer("month"), use(row)));
        tables.read("weekdays.tsv", row -> new WeekdayName(row.integer("day"), use(row)));
        tables.read("seasons.tsv", row -> new SeasonName(season(row), use(row)));
        tables.read("parts-of-day.tsv", row -> new DayPart(row.get("value"), use(row)));
        tables.read("units.tsv", DateLexicon::unit);
        tables.read("modifiers.tsv", DateLexicon::modifier);
        tables.read("holidays.tsv", row -> new Holiday(HolidayRule.of(row), use(row)));
        tables.read("date-words.tsv", DateLexicon::word);
        LengthAdjectives.of(pack).forEach(tables.lexicon::add);
        return tables.lexicon.build();
    }

    private void read(String file, RowReader reader) {
        for (Row row : pack.table(file).rows()) {
            lexicon.addAll(pack.forms(row, "forms"), reader.read(row));
        }
    }

    private static Set<Use> use(Row row) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        for (String name : row.list("use")) {
            uses.add(constant(row, "use", name, Use.class));
        }
        return uses;
    }

    private static <E extends Enum<E>> E constant(Row row, String column, String name, Class<E> type) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw row.error("column " + column + " holds " + name + "; it takes "
                    + EnumSet.allOf(type).toString().toLowerCase(Locale.ROOT));
        }
    }

    private static int season(Row row) {
        int index = "SPSUFAWI".indexOf(row.get("season"));
        if (index < 0 || index % 2 != 0) {
            throw row.error("column season holds " + row.get("season") + "; it takes SP, SU, FA or WI");
        }
        return index / 2 + 1;
    }

    static Unit unit(Row row) {
        return new Unit(row.constant("unit", LengthUnit.class), BigDecimal.valueOf(row.integer("amount")), use(row));
    }

    private static Modifier modifier(Row row) {
        return new Modifier(
                row.constant("mod", TimexModifier.class),
                row.constant("of", Modifier.Scope.class),
                row.constant("place", Modifier.Place.class));
    }

    private static DateAtom word(Row row) {
        return switch (row.get("kind")) {
            case "relative" -> new Ready(relative(row));
            case "reference" -> new Ready(reference(row));
            case "decade" -> new Ready(new Known(Period.of(Grain.DECADE, LocalDate.of(row.integer("value"), 1, 1))));
            case "set" -> new Ready(new Repeated(row.get("value")));
            case "selector" -> new Selector(row.integer("value"), row.constant("anchor", Anchor.class));
            case "word" -> new Word(row.constant("value", Particle.class));
            default -> throw row.error("column kind must be relative, reference, decade, set, selector or word");
        };
    }

    private static Expression reference(Row row) {
        String value = row.get("value");
        return value.equals("NEAR") ? new AroundNow() : new Reference(value);
    }

    /** Reads a unit and steps, such as {@code D-1}, or a part of the day and days, such as {@code TNI+1}. */
    private static Expression relative(Row row) {
        String value = row.get("value");
        int digits = 0;
        while (digits < value.length() && Character.isLetter(value.charAt(digits))) {
            digits++;
        }
        String unit = value.substring(0, digits);
        long steps = steps(row, value.substring(digits));
        Anchor anchor = row.constant("anchor", Anchor.class);
        boolean part = unit.startsWith("T");
        Grain grain = part
                ? Grain.DAY
                : constant(row, "value", unit, LengthUnit.class).grain();
        Relative day = new Relative(grain, steps, anchor);
        return part ? new Timed(day, unit) : day;
    }

    private static long steps(Row row, String digits) {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw row.error("column value holds " + row.get("value") + "; it takes a unit and steps, such as D-1");
        }
    }

    /** Reads one row of a table. */
    private interface RowReader {
        DateAtom read(Row row);
    }
}
