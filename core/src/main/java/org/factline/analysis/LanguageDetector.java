package org.factline.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.model.Language;
import org.factline.text.Folding;
import org.factline.text.Token;

/**
 * Tells the language of each paragraph from its function words and its letters.
 *
 * <p>The file {@code language.tsv} of a pack has two columns: {@code feature} and {@code value}. The feature
 * {@code letter} lists letters that the language has and some other one lacks, {@code alphabet} all its letters,
 * {@code word} frequent words.
 */
final class LanguageDetector {
    private static final int WORD_WEIGHT = 3;
    private static final int LETTER_WEIGHT = 4;
    private static final int ENOUGH = 8;
    private static final int LONGEST_SAMPLE = 400;

    private static final int[] NO_WEIGHTS = {};

    private final List<Language> languages;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Character, int[]> letters = new HashMap<>();
    private final int[][] lowLetters = new int[0x530][0];

    LanguageDetector(LanguagePacks packs) {
        languages = packs.all().stream().map(LanguagePack::language).toList();
        if (languages.isEmpty()) {
            throw new IllegalArgumentException(
                    "packs " + packs + " must hold a language; add factline-extractors or a pack of your own");
        }
        int index = 0;
        for (LanguagePack pack : packs.all()) {
            for (Row row : pack.table("language.tsv").rows()) {
                read(row, index);
            }
            index++;
        }
        letters.forEach((letter, weights) -> {
            if (letter < lowLetters.length) {
                lowLetters[letter] = weights;
            }
        });
    }

    private void read(Row row, int language) {
        String value = row.get("value");
        switch (row.get("feature")) {
            case "alphabet" -> addLetters(value, language, 1);
            case "letter" -> addLetters(value, language, LETTER_WEIGHT);
            case "word" ->
                Arrays.stream(value.split(" "))
                        .forEach(word -> weights(words, Folding.fold(word))[language] += WORD_WEIGHT);
            default -> throw row.error("feature must be alphabet, letter or word");
        }
    }

    private void addLetters(String value, int language, int weight) {
        value.chars().filter(c -> c != ' ').forEach(c -> weights(letters, (char) c)[language] += weight);
    }

    private <K> int[] weights(Map<K, int[]> map, K key) {
        return map.computeIfAbsent(key, k -> new int[languages.size()]);
    }

    /** Languages by paragraph; a paragraph that tells too little has the language of the whole. */
    Languages detect(List<Token> tokens, int[] bounds, Optional<Language> given) {
        int[][] scores = new int[languages.size()][bounds.length - 1];
        int[] score = new int[languages.size()];
        long[] total = new long[languages.size()];
        for (int p = 0; p + 1 < bounds.length; p++) {
            Arrays.fill(score, 0);
            addTokens(score, tokens, bounds[p], Math.min(bounds[p + 1], bounds[p] + LONGEST_SAMPLE));
            for (int k = 0; k < score.length; k++) {
                scores[k][p] = score[k];
                total[k] += score[k];
            }
        }
        Language main = given.map(this::own).orElseGet(() -> languages.get(best(k -> total[k])));
        Language[] decided = new Language[bounds.length - 1];
        Arrays.setAll(decided, p -> decided(k -> scores[k][p], main));
        return new Languages(main, bounds, decided);
    }

    /** Returns the same object for equal languages, which are then told apart at a glance. */
    private Language own(Language language) {
        int known = languages.indexOf(language);
        return known < 0 ? language : languages.get(known);
    }

    private Language decided(IntToLongFunction score, Language main) {
        int best = best(score);
        int known = languages.indexOf(main);
        boolean clear = known < 0 || score.applyAsLong(best) >= score.applyAsLong(known) + ENOUGH;
        return clear && score.applyAsLong(best) > 0 ? languages.get(best) : main;
    }

    private int best(IntToLongFunction score) {
        int best = 0;
        for (int k = 1; k < languages.size(); k++) {
            best = score.applyAsLong(k) > score.applyAsLong(best) ? k : best;
        }
        return best;
    }

    private void addTokens(int[] score, List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                add(score, words.getOrDefault(token.norm(), NO_WEIGHTS));
                addLetters(score, token.norm());
            }
        }
    }

    private void addLetters(int[] score, String norm) {
        for (int i = 0; i < Math.min(norm.length(), LONGEST_SAMPLE); i++) {
            char c = norm.charAt(i);
            add(score, c < lowLetters.length ? lowLetters[c] : letters.getOrDefault(c, NO_WEIGHTS));
        }
    }

    private static void add(int[] score, int[] weights) {
        for (int k = 0; k < weights.length; k++) {
            score[k] += weights[k];
        }
    }

    /** The languages of a text: of the whole, and of each paragraph, with the tokens between which it lies. */
    static final class Languages {
        private final Language main;
        private final int[] bounds;
        private final Language[] byParagraph;

        private Languages(Language main, int[] bounds, Language[] byParagraph) {
            this.main = main;
            this.bounds = bounds;
            this.byParagraph = byParagraph;
        }

        Language main() {
            return main;
        }

        int paragraphs() {
            return byParagraph.length;
        }

        int first(int paragraph) {
            return bounds[paragraph];
        }

        int end(int paragraph) {
            return bounds[paragraph + 1];
        }

        Language of(int paragraph) {
            return byParagraph[paragraph];
        }

        /** Returns the index after the last token of each paragraph. */
        int[] ends() {
            return Arrays.copyOfRange(bounds, 1, bounds.length);
        }

        List<Language> byParagraph() {
            return Arrays.asList(byParagraph);
        }
    }
}
