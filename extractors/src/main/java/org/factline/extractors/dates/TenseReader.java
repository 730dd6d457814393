package org.factline.extractors.dates;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.model.Language;
import org.factline.text.Analysis;
import org.factline.text.Folding;
import org.factline.text.Sentence;
import org.factline.text.Token;

/**
 * Tells the tense of the clause around a place from the nearest word that shows one.
 *
 * <p>The file {@code tense.tsv} lists words and endings of verbs with their tense.
 */
final class TenseReader {
    private static final int REACH = 10;
    private static final int SHORTEST_STEM = 2;
    private final Map<Language, Cues> cues = new HashMap<>();

    TenseReader(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            Cues ofLanguage = new Cues();
            pack.table("tense.tsv").rows().forEach(ofLanguage::add);
            cues.put(pack.language(), ofLanguage);
        }
    }

    /** Returns the tense around some tokens of a sentence. */
    Tense around(Analysis analysis, int first, int end) {
        Sentence sentence = analysis.sentenceOf(first);
        Cues known = cues.get(sentence.language());
        if (known == null) {
            return Tense.UNKNOWN;
        }
        for (int distance = 0; distance < REACH; distance++) {
            int before = first - 1 - distance;
            int after = end + distance;
            Tense left = before >= sentence.first() ? known.of(analysis.token(before)) : Tense.UNKNOWN;
            Tense right = after < sentence.end() ? known.of(analysis.token(after)) : Tense.UNKNOWN;
            if (left != Tense.UNKNOWN || right != Tense.UNKNOWN) {
                return left != Tense.UNKNOWN ? left : right;
            }
        }
        return Tense.UNKNOWN;
    }

    /** The words and endings of one language. */
    private static final class Cues {
        private final Map<String, Tense> words = new HashMap<>();
        private final Map<Tense, List<String>> endings = new EnumMap<>(Tense.class);

        private void add(Row row) {
            Tense tense = row.constant("tense", Tense.class);
            for (String form : row.list("form")) {
                switch (row.get("match")) {
                    case "word" -> words.put(Folding.fold(form), tense);
                    case "ending" -> endings
                            .computeIfAbsent(tense, t -> new java.util.ArrayList<>())
                            .add(Folding.fold(form));
                    default -> throw row.error("column match must be word or ending");
                }
            }
        }

        private Tense of(Token token) {
            if (!token.isWord()) {
                return Tense.UNKNOWN;
            }
            Tense word = words.get(token.norm());
            return word != null ? word : byEnding(token.norm());
        }

        private Tense byEnding(String norm) {
            for (Map.Entry<Tense, List<String>> entry : endings.entrySet()) {
                for (String ending : entry.getValue()) {
                    if (norm.length() >= ending.length() + SHORTEST_STEM && norm.endsWith(ending)) {
                        return entry.getKey();
                    }
                }
            }
            return Tense.UNKNOWN;
        }
    }
}
