package org.factline.extractors.officials;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Party;
import org.factline.model.Role;

/** Reads known officials from a table of people and a table of their offices. */
final class PeopleTables {
    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final List<String> SPELLINGS = List.of("en", "ru", "uk");

    private PeopleTables() {}

    /** Returns the people in the order of their table. */
    static List<KnownPerson> read(Table people, Table terms) {
        Map<String, List<KnownOffice>> offices = new HashMap<>();
        for (Row row : terms.rows()) {
            offices.computeIfAbsent(row.get("person"), p -> new ArrayList<>()).add(office(row));
        }
        return people.rows().stream()
                .map(row -> person(row, offices.getOrDefault(row.get("id"), List.of())))
                .toList();
    }

    private static KnownPerson person(Row row, List<KnownOffice> offices) {
        List<String> spellings =
                SPELLINGS.stream().flatMap(column -> row.list(column).stream()).toList();
        List<String> surnames = row.find("surname").stream()
                .flatMap(cell -> Stream.of(cell.split("[;|]")))
                .filter(surname -> !surname.equals("-"))
                .toList();
        return new KnownPerson(row.get("id"), row.get("name"), spellings, surnames, offices);
    }

    private static KnownOffice office(Row row) {
        return new KnownOffice(
                row.constant("role", Role.class),
                row.find("country").map(Party::of),
                row.get("office"),
                row.find("organization"),
                row.find("from").map(PeopleTables::firstDay),
                row.find("to").map(PeopleTables::lastDay));
    }

    private static LocalDate firstDay(String date) {
        return switch (date.length()) {
            case YEAR -> LocalDate.parse(date + "-01-01");
            case MONTH -> LocalDate.parse(date + "-01");
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate lastDay(String date) {
        return switch (date.length()) {
            case YEAR -> LocalDate.parse(date + "-12-31");
            case MONTH -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
