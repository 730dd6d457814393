package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.lexicon.Features;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;

/**
 * How a language declines names: brings any form to the nominatives that it can come from, and back. A language
 * without the table does not decline.
 */
final class Declensions {
    static final String CASES = "ngdailv";
    static final int ALL_CASES = (1 << CASES.length()) - 1;
    private static final int LONGEST_ENDING = 4;
    private static final int SHORTEST_STEM = 2;
    private static final int UNDECLINED = 100;
    private static final String ZERO = "0";

    private int declensions;
    private final Map<String, List<Ending>> byEnding = new HashMap<>();

    private Declensions() {}

    static Declensions of(Optional<Table> table) {
        Declensions result = new Declensions();
        table.ifPresent(t -> t.rows().forEach(result::add));
        return result;
    }

    private void add(Row row) {
        List<String> parts = List.of(row.get("forms").split(" "));
        Declension declension = new Declension(
                row.get("gender").equals("both") ? '-' : row.get("gender").charAt(0),
                row.list("after"),
                text(parts.get(0)),
                declensions++);
        for (String part : parts) {
            Ending ending = new Ending(declension, text(part), cases(part.substring(part.indexOf('=') + 1)));
            byEnding.computeIfAbsent(ending.text, e -> new ArrayList<>()).add(ending);
        }
    }

    private static String text(String part) {
        String ending = part.substring(0, part.indexOf('='));
        return ending.equals(ZERO) ? "" : ending;
    }

    private static int cases(String letters) {
        int bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            bits |= caseBit(letters.charAt(i));
        }
        return bits;
    }

    /** Returns the bit of a case. */
    static int caseBit(char letter) {
        return 1 << CASES.indexOf(letter);
    }

    /** Returns the cases of a form's features, all where it is not inflected. */
    static int cases(Features features) {
        int bits = 0;
        for (int i = 0; i < CASES.length(); i++) {
            bits |= features.hasCase(CASES.charAt(i)) ? 1 << i : 0;
        }
        return bits;
    }

    /** Tells whether the language declines names at all. */
    boolean isInflected() {
        return declensions > 0;
    }

    /** Returns what a form can be, itself undeclined included, the likeliest first. */
    List<NameForm> analyse(String form) {
        List<NameForm> forms = new ArrayList<>();
        for (int length = Math.min(LONGEST_ENDING, form.length() - SHORTEST_STEM); length >= 0; length--) {
            String stem = form.substring(0, form.length() - length);
            for (Ending ending : byEnding.getOrDefault(form.substring(form.length() - length), List.of())) {
                if (ending.declension.takes(stem)) {
                    forms.add(ending.form(stem));
                }
            }
        }
        forms.add(new NameForm(form, ALL_CASES, '-', UNDECLINED));
        return forms;
    }

    private record Ending(Declension declension, String text, int cases) {
        private NameForm form(String stem) {
            return new NameForm(stem + declension.nominative, cases, declension.gender, declension.rank);
        }
    }

    private record Declension(char gender, List<String> after, String nominative, int rank) {
        private boolean takes(String stem) {
            return after.isEmpty() || after.stream().anyMatch(stem::endsWith);
        }
    }
}
