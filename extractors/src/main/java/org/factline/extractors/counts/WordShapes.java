package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.model.Language;

/** Guesses from its ending what an unknown word is; the endings are in {@code endings.tsv}. */
final class WordShapes {
    private static final int LONGEST = 6;
    private static final String OTHER = "*";

    private final Map<Language, Map<String, Shape>> endings = new HashMap<>();

    private final Set<Language> marking = new HashSet<>();

    private WordShapes(LanguagePacks packs) {
        packs.all().forEach(pack -> {
            Map<String, Shape> map = new HashMap<>();
            List<Row> rows = new ArrayList<>(pack.table("endings.tsv").rows());
            rows.forEach(row -> map.put(row.get("ending"), row.constant("word", Shape.class)));
            endings.put(pack.language(), map);
            if (pack.table("function-words.tsv").rows().stream().anyMatch(WordShapes::isMark)) {
                marking.add(pack.language());
            }
        });
    }

    static WordShapes of(LanguagePacks packs) {
        return new WordShapes(packs);
    }

    private static boolean isMark(Row row) {
        return row.constant("kind", Cue.class) == Cue.INFINITIVE;
    }

    /** Tells whether a language has words that mark infinitives and futures. */
    boolean marksInfinitives(Language language) {
        return marking.contains(language);
    }

    /** Returns what the longest known ending of a folded word tells. */
    Shape of(Language language, String norm) {
        Map<String, Shape> known = endings.getOrDefault(language, Map.of());
        for (int length = Math.min(LONGEST, norm.length() - 1); length > 0; length--) {
            Shape shape = known.get(norm.substring(norm.length() - length));
            if (shape != null) {
                return shape;
            }
        }
        return known.getOrDefault(OTHER, Shape.UNKNOWN);
    }

    /** What a word looks like. */
    enum Shape {
        ADJECTIVE,
        VERB,
        /** A noun that can stand before a noun, as in English. */
        MODIFIER,
        UNKNOWN
    }
}
