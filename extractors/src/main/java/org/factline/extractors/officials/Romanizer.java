package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;

/** Spells a word in Latin letters, by a table of letters and their spelling at the start, within and at the end. */
final class Romanizer {
    private static final int LONGEST = 3;
    private final Map<String, Letters> letters = new HashMap<>();

    private Romanizer() {}

    static Romanizer of(Optional<Table> table) {
        Romanizer romanizer = new Romanizer();
        table.ifPresent(t -> t.rows().forEach(romanizer::add));
        return romanizer;
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
