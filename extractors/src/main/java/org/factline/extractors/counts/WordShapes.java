package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.model.Language;

/** Guesses from its ending what an unknown word is; the endings are in {@code endings.tsv}. */
final class WordShapes {
    private static final int LONGEST = 6;
    private static final String OTHER = "*";

    private static final PackTable<Shapes> TABLE = PackTable.of(WordShapes::shapes);
    private static final Shapes NONE = new Shapes(Map.of(), false);

    private final PerLanguage<Shapes> shapes;

    private WordShapes(LanguagePacks packs) {
        shapes = TABLE.in(packs);
    }

    private static Shapes shapes(LanguagePack pack) {
        Map<String, Shape> endings = new HashMap<>();
        pack.table("endings.tsv")
                .rows()
                .forEach(row -> endings.put(row.get("ending"), row.constant("word", Shape.class)));
        return new Shapes(
                endings, pack.table("function-words.tsv").rows().stream().anyMatch(WordShapes::isMark));
    }

    static WordShapes of(LanguagePacks packs) {
        return new WordShapes(packs);
    }

    private static boolean isMark(Row row) {
        return row.constant("kind", Cue.class) == Cue.INFINITIVE;
    }

    /** Tells whether a language has words that mark infinitives and futures. */
    boolean marksInfinitives(Language language) {
        return shapes.find(language).orElse(NONE).marksInfinitives();
    }

    /** Returns what the longest known ending of a folded word tells. */
    Shape of(Language language, String norm) {
        Map<String, Shape> known = shapes.find(language).orElse(NONE).endings();
        for (int length = Math.min(LONGEST, norm.length() - 1); length > 0; length--) {
            Shape shape = known.get(norm.substring(norm.length() - length));
            if (shape != null) {
                return shape;
            }
        }
        return known.getOrDefault(OTHER, Shape.UNKNOWN);
    }

    /** What the endings of a language tell, and whether it marks infinitives. */
    private record Shapes(Map<String, Shape> endings, boolean marksInfinitives) {}

    /** What a word looks like. */
    enum Shape {
        ADJECTIVE,
        VERB,
        /** A noun that can stand before a noun, as in English. */
        MODIFIER,
        UNKNOWN
    }
}
