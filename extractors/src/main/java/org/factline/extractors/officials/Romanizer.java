package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Row;
import org.factline.model.Party;

/** Spells a word in Latin letters, by a table of letters and their spelling at the start, within and at the end. */
final class Romanizer {
    private static final int LONGEST = 3;
    private final Map<String, Letters> letters = new HashMap<>();

    private Romanizer() {}

    /** Returns how a language spells names of its own. */
    static Romanizer of(LanguagePack pack) {
        Romanizer romanizer = new Romanizer();
        romanizer.addAll(pack, "romanization.tsv", row -> true);
        return romanizer;
    }

    /** Returns how a language spells the names of another state's people. */
    Romanizer foreign(LanguagePack pack, Party country) {
        Romanizer romanizer = new Romanizer();
        romanizer.letters.putAll(letters);
        romanizer.addAll(
                pack,
                "foreign-romanization.tsv",
                row -> row.find("countries").isEmpty() || row.list("countries").contains(country.code()));
        return romanizer;
    }

    private void addAll(LanguagePack pack, String file, Predicate<Row> holds) {
        pack.tableIfPresent(file)
                .ifPresent(table -> table.rows().stream().filter(holds).forEach(this::add));
    }

    private void add(Row row) {
        String inner = row.find("inner").orElse("");
        letters.put(
                row.get("letters"),
                new Letters(
                        row.find("initial").orElse(inner),
                        inner,
                        row.find("final").orElse(inner)));
    }

    /** Returns a folded word in small Latin letters; what the table lacks stays as it is. */
    String romanize(String word) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); ) {
            int length = longestAt(word, i);
            Letters entry = letters.get(word.substring(i, i + length));
            out.append(entry == null ? word.substring(i, i + length) : entry.at(i, i + length == word.length()));
            i += length;
        }
        return out.toString();
    }

    private int longestAt(String word, int from) {
        for (int length = Math.min(LONGEST, word.length() - from); length > 1; length--) {
            Letters entry = letters.get(word.substring(from, from + length));
            if (entry != null && (!entry.endsOnly() || from + length == word.length())) {
                return length;
            }
        }
        return 1;
    }

    private record Letters(String initial, String inner, String last) {
        private boolean endsOnly() {
            return inner.isEmpty() && !last.isEmpty();
        }

        private String at(int index, boolean isLast) {
            return index == 0 ? initial : isLast ? last : inner;
        }
    }
}
