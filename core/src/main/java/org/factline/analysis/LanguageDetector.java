package org.factline.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final int LETTER_WEIGHT = 2;
    private static final int ENOUGH = 3;
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
    Languages detect(List<Token> tokens, List<Integer> starts, Optional<Language> given) {
        long[] total = new long[languages.size()];
        List<long[]> scores = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
            long[] score = score(tokens, starts.get(i), Math.min(end, starts.get(i) + LONGEST_SAMPLE));
            scores.add(score);
            Arrays.setAll(total, k -> total[k] + score[k]);
        }
        Language main = given.orElse(languages.get(best(total)));
        return new Languages(
                main, starts, scores.stream().map(s -> decided(s, main)).toList());
    }

    private Language decided(long[] score, Language main) {
        int best = best(score);
        int known = languages.indexOf(main);
        boolean clear = known < 0 || score[best] >= score[known] + ENOUGH;
        return clear && score[best] > 0 ? languages.get(best) : main;
    }

    private static int best(long[] score) {
        int best = 0;
        for (int i = 1; i < score.length; i++) {
            best = score[i] > score[best] ? i : best;
        }
        return best;
    }

    private long[] score(List<Token> tokens, int from, int to) {
        long[] score = new long[languages.size()];
        for (int i = from; i < to; i++) {
            Token token = tokens.get(i);
            if (token.isWord()) {
                add(score, words.getOrDefault(token.norm(), NO_WEIGHTS));
                addLetters(score, token.norm());
            }
        }
        return score;
    }

    private void addLetters(long[] score, String norm) {
        for (int i = 0; i < Math.min(norm.length(), LONGEST_SAMPLE); i++) {
            char c = norm.charAt(i);
            add(score, c < lowLetters.length ? lowLetters[c] : letters.getOrDefault(c, NO_WEIGHTS));
        }
    }

    private static void add(long[] score, int[] weights) {
        for (int k = 0; k < weights.length; k++) {
            score[k] += weights[k];
        }
    }

    /** The languages of a text: of the whole, and of the paragraph with a given number. */
    record Languages(Language main, List<Integer> starts, List<Language> byParagraph) {
        Language of(int paragraph) {
            return byParagraph.get(paragraph);
        }
    }
}
