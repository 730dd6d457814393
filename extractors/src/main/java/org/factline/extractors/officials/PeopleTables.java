package org.factline.extractors.officials;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Party;
import org.factline.model.Role;

/** Reads known officials from a table of people and a table of their offices. */
final class PeopleTables {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;
    private static final List<String> SPELLINGS = List.of("en", "ru", "uk");

    private final Map<String, Party> parties = new HashMap<>();

    private PeopleTables() {}

    /** Returns the people in the order of their table. */
    static List<KnownPerson> read(Table people, Table terms) {
        PeopleTables tables = new PeopleTables();
        Map<String, List<KnownOffice>> offices = new HashMap<>();
        for (Row row : terms.rows()) {
            offices.computeIfAbsent(row.get("person"), p -> new ArrayList<>(2)).add(tables.office(row));
        }
        List<KnownPerson> known = new ArrayList<>(people.rows().size());
        for (Row row : people.rows()) {
            known.add(person(row, offices.getOrDefault(row.get("id"), List.of())));
        }
        return known;
    }

    private static KnownPerson person(Row row, List<KnownOffice> offices) {
        List<String> spellings = new ArrayList<>();
        for (String column : SPELLINGS) {
            spellings.addAll(row.list(column));
        }
        List<String> surnames = row.find("surname").map(PeopleTables::surnames).orElse(List.of());
        return new KnownPerson(row.get("id"), row.get("name"), spellings, surnames, offices);
    }

    private static List<String> surnames(String cell) {
        List<String> surnames = new ArrayList<>();
        StringTokenizer parts = new StringTokenizer(cell, ";|");
        while (parts.hasMoreTokens()) {
            String surname = parts.nextToken();
            if (!surname.equals("-")) {
                surnames.add(surname);
            }
        }
        return surnames;
    }

    private KnownOffice office(Row row) {
        return new KnownOffice(
                row.constant("role", Role.class),
                row.find("country").map(code -> parties.computeIfAbsent(code, Party::of)),
                row.get("office"),
                row.find("organization"),
                row.find("from").map(date -> firstDay(date, row)),
                row.find("to").map(date -> lastDay(date, row)));
    }

    private static LocalDate firstDay(String date, Row row) {
        int month = date.length() == YEAR ? 1 : part(date, YEAR + 1, MONTH, row);
        int day = date.length() <= MONTH ? 1 : part(date, MONTH + 1, DAY, row);
        return day(part(date, 0, YEAR, row), month, day, row);
    }

    private static LocalDate lastDay(String date, Row row) {
        LocalDate first = firstDay(date, row);
        return switch (date.length()) {
            case YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    private static LocalDate day(int year, int month, int day, Row row) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            throw row.error("holds a date that is none: " + e.getMessage());
        }
    }

    /** Reads a part of a date; a formatter of dates would take longer to load than all dates to read. */
    private static int part(String date, int from, int to, Row row) {
        try {
            return Integer.parseInt(date, from, to, 10);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw row.error("holds " + date + " where a date belongs; write yyyy, yyyy-mm or yyyy-mm-dd");
        }
    }
}
