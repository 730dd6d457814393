package org.factline.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.model.Language;
import org.factline.text.Folding;
import org.factline.text.LetterCase;
import org.factline.text.Token;
import org.factline.text.TokenKind;

/**
 * Finds where sentences end: at {@code . ! ? …} before white space and a capital letter, a digit or an opening mark,
 * and at the ends of paragraphs; not at the dots of initials and abbreviations. A sentence that is longer than people
 * write ends at its last comma or semicolon within 300 tokens, so that whoever looks through a sentence takes a bounded time.
 *
 * <p>The file {@code abbreviations.tsv} of a pack has the columns {@code form} (without its last dot, such as
 * {@code p.m}) and {@code next}: {@code any} where the dot never ends a sentence ("Gen."), {@code lower} where it does
 * before a capitalised word ("р.").
 */
final class SentenceSplitter {
    private static final String ENDS = ".!?…";
    private static final String CLOSERS = "\"'»”’)]“";
    private static final String GOES_ON = ",;:)";
    private static final String DASHES = "-–—";
    private static final int MOST_PARTS = 4;

    /** In tokens; the longest of thirty thousand sentences of news that were measured has 191. */
    private static final int LONGEST = 300;

    private final Map<Language, Map<String, Boolean>> neverEnds = new HashMap<>();

    SentenceSplitter(LanguagePacks packs) {
        packs.all().forEach(pack -> neverEnds.put(pack.language(), abbreviations(pack)));
    }

    private static Map<String, Boolean> abbreviations(LanguagePack pack) {
        Map<String, Boolean> abbreviations = new HashMap<>();
        for (Row row : pack.table("abbreviations.tsv").rows()) {
            row.list("form").forEach(form -> abbreviations.put(Folding.fold(form), isNever(row)));
        }
        return abbreviations;
    }

    private static boolean isNever(Row row) {
        return switch (row.get("next")) {
            case "any" -> true;
            case "lower" -> false;
            default -> throw row.error("column next must be any or lower");
        };
    }

    /** Returns the index after the last token of each sentence. */
    int[] ends(List<Token> tokens, LanguageDetector.Languages languages) {
        int[] ends = new int[languages.paragraphs() + 8];
        int count = 0;
        for (int p = 0; p < languages.paragraphs(); p++) {
            Lines lines = new Lines(tokens, languages.end(p), neverEnds.getOrDefault(languages.of(p), Map.of()));
            for (int at = languages.first(p); at < lines.end; count++) {
                at = lines.endOfSentence(at);
                ends = count < ends.length ? ends : Arrays.copyOf(ends, 2 * count);
                ends[count] = at;
            }
        }
        return Arrays.copyOf(ends, count);
    }

    /** One paragraph: all tokens of the text, the index after its last, and the abbreviations of its language. */
    private record Lines(List<Token> tokens, int end, Map<String, Boolean> neverEnds) {

        int endOfSentence(int first) {
            int most = Math.min(end, first + LONGEST);
            for (int i = first; i < most; i++) {
                if (isOneOf(ENDS, i)) {
                    int after = afterClosers(i + 1);
                    if (after == end || (canStart(after) && endsAt(first, i, after))) {
                        return after;
                    }
                    i = after - 1;
                }
            }
            return most == end ? end : cut(first, most);
        }

        /** Returns where to cut a sentence without an end: behind its last comma, else between words, else anywhere. */
        private int cut(int first, int most) {
            int space = most;
            for (int i = most; i > first + 1; i--) {
                if (!tokens.get(i).glued()) {
                    space = space == most ? i : space;
                    if (isOneOf(GOES_ON, i - 1)) {
                        return i;
                    }
                }
            }
            return space;
        }

        private int afterClosers(int from) {
            int i = from;
            while (i < end && tokens.get(i).glued() && (isOneOf(ENDS, i) || isOneOf(CLOSERS, i))) {
                i++;
            }
            return i;
        }

        private boolean isOneOf(String marks, int at) {
            Token token = tokens.get(at);
            return token.kind() == TokenKind.MARK && marks.contains(token.norm());
        }

        /** Tells whether a sentence can start at a token: not in mid-word, nor at the dash of "— said he". */
        private boolean canStart(int at) {
            boolean goesOn = isOneOf(GOES_ON, at) || (isOneOf(DASHES, at) && at + 1 < end && isSmall(at + 1));
            return !tokens.get(at).glued() && !isSmall(at) && !goesOn;
        }

        private boolean isSmall(int at) {
            LetterCase letters = tokens.get(at).letterCase();
            return letters == LetterCase.LOWER || letters == LetterCase.MIXED;
        }

        private boolean endsAt(int first, int dot, int next) {
            if (!tokens.get(dot).is(".") || dot == first || !tokens.get(dot).glued()) {
                return true;
            }
            if (isInitial(tokens.get(dot - 1))) {
                return false;
            }
            Boolean never = neverEnds.get(abbreviation(first, dot));
            return never == null || (!never && tokens.get(next).letterCase() == LetterCase.TITLE);
        }

        private static boolean isInitial(Token token) {
            return token.isWord() && token.length() == 1 && token.isCapitalised();
        }

        /** Returns the word before a dot, with the words and dots that are joined to it, as in "p.m". */
        private String abbreviation(int first, int dot) {
            int at = dot - 1;
            String parts = tokens.get(at).norm();
            for (int n = 1; n < MOST_PARTS && at - 2 >= first && isJoined(at); n++) {
                at -= 2;
                parts = tokens.get(at).norm() + "." + parts;
            }
            return parts;
        }

        private boolean isJoined(int at) {
            return tokens.get(at).glued()
                    && tokens.get(at - 1).glued()
                    && tokens.get(at - 1).is(".")
                    && tokens.get(at - 2).isWord();
        }
    }
}
