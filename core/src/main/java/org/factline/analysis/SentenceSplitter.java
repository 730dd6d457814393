package org.factline.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.text.Folding;
import org.factline.text.LetterCase;
import org.factline.text.Sentence;
import org.factline.text.Token;

/**
 * Finds where sentences end: at {@code . ! ? …} before white space and a capital letter, a digit or an opening mark,
 * and at the ends of paragraphs; not at the dots of initials and abbreviations.
 *
 * <p>The file {@code abbreviations.tsv} of a pack has the columns {@code form} (without its last dot) and {@code next}:
 * {@code any} where the dot never ends a sentence ("Gen."), {@code lower} where it does before a capital letter ("р.").
 */
final class SentenceSplitter {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'»”’)]“";
    private final Map<String, Boolean> neverEnds = new HashMap<>();

    SentenceSplitter(LanguagePacks packs) {
        for (LanguagePack pack : packs.all()) {
            for (Row row : pack.table("abbreviations.tsv").rows()) {
                row.list("form").forEach(form -> neverEnds.put(Folding.fold(form), isNever(row)));
            }
        }
    }

    private static boolean isNever(Row row) {
        return switch (row.get("next")) {
            case "any" -> true;
            case "lower" -> false;
            default -> throw row.error("column next must be any or lower");
        };
    }

    List<Sentence> split(List<Token> tokens, LanguageDetector.Languages languages) {
        List<Sentence> sentences = new ArrayList<>();
        List<Integer> starts = languages.starts();
        for (int p = 0; p < starts.size(); p++) {
            int end = p + 1 < starts.size() ? starts.get(p + 1) : tokens.size();
            int first = starts.get(p);
            while (first < end) {
                int next = endOfSentence(tokens, first, end);
                sentences.add(new Sentence(first, next, p, languages.of(p)));
                first = next;
            }
        }
        return sentences;
    }

    private int endOfSentence(List<Token> tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (ENDS.contains(tokens.get(i).norm())) {
                int after = afterClosers(tokens, i + 1, end);
                if (after == end || (canStart(tokens.get(after)) && endsAt(tokens, first, i, after))) {
                    return after;
                }
                i = after - 1;
            }
        }
        return end;
    }

    private static int afterClosers(List<Token> tokens, int from, int end) {
        int i = from;
        while (i < end && tokens.get(i).glued() && isCloser(tokens.get(i))) {
            i++;
        }
        return i;
    }

    private static boolean isCloser(Token token) {
        return ENDS.contains(token.norm()) || CLOSERS.contains(token.norm());
    }

    private static boolean canStart(Token token) {
        boolean small = token.letterCase() == LetterCase.LOWER || token.letterCase() == LetterCase.MIXED;
        return !token.glued() && !small && !",;:)".contains(token.norm());
    }

    private boolean endsAt(List<Token> tokens, int first, int dot, int next) {
        if (!tokens.get(dot).is(".") || dot == first || !tokens.get(dot).glued()) {
            return true;
        }
        Token before = tokens.get(dot - 1);
        if (isInitial(before)) {
            return false;
        }
        Boolean never = neverEnds.get(before.norm());
        return never == null || (!never && tokens.get(next).isCapitalised());
    }

    private static boolean isInitial(Token token) {
        return token.isWord() && token.length() == 1 && token.isCapitalised();
    }
}
