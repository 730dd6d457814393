package org.factline.extractors.dates;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.lexicon.Form;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;

/**
 * Adjectives of length such as "двухдневный", "чотиримісячна": a number's combining form and a unit's adjective.
 *
 * <p>The file {@code length-adjectives.tsv}, which a language need not have, lists both: {@code forms}, {@code part}
 * ({@code number}, {@code tens} or {@code unit}), {@code value} (a number or a unit).
 */
final class LengthAdjectives {
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final Map<String, Integer> tens = new TreeMap<>();
    private final List<Endings> endings = new ArrayList<>();

    private LengthAdjectives() {}

    static LengthAdjectives of(LanguagePack pack) {
        LengthAdjectives adjectives = new LengthAdjectives();
        pack.tableIfPresent("length-adjectives.tsv").ifPresent(table -> adjectives.read(pack, table));
        return adjectives;
    }

    private void read(LanguagePack pack, Table table) {
        for (Row row : table.rows()) {
            switch (row.get("part")) {
                case "number" -> row.list("forms").forEach(form -> numbers.put(form, row.integer("value")));
                case "tens" -> row.list("forms").forEach(form -> tens.put(form, row.integer("value")));
                case "unit" ->
                    endings.add(new Endings(pack.forms(row, "forms"), row.constant("value", LengthUnit.class)));
                default -> throw row.error("column part must be number, tens or unit");
            }
        }
    }

    /** Hands every adjective over, the bare ones ("-дневный") with the amount one. */
    void forEach(BiConsumer<Form, DateAtom> sink) {
        add("", 1, sink, Use.ADJECTIVE);
        numbers.forEach((form, value) -> add(form, value, sink, Use.WHOLE));
        tens.forEach((form, value) -> {
            add(form, value, sink, Use.WHOLE);
            numbers.forEach((ones, one) -> {
                if (one < 10) {
                    add(form + ones, value + one, sink, Use.WHOLE);
                }
            });
        });
    }

    private void add(String number, int value, BiConsumer<Form, DateAtom> sink, Use use) {
        for (Endings unit : endings) {
            Unit length = new Unit(unit.of, BigDecimal.valueOf(value), EnumSet.of(use, Use.ADJECTIVE));
            for (Form form : unit.forms) {
                sink.accept(new Form(number + form.text(), form.features()), length);
            }
        }
    }

    /** The endings of the adjectives of a unit. */
    private record Endings(List<Form> forms, LengthUnit of) {}
}
