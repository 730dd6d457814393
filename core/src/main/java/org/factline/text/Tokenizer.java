package org.factline.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a text apart in one pass over its characters, in linear time, whatever the text. */
public final class Tokenizer {
    private static final int LARGEST_CACHE = 1 << 13;
    private static final int LONGEST_CACHED = 24;
    private static final int SHORTEST_RUN = 8;
    private static final String POSSESSIVE = "'s";
    private static final byte OTHER = 0;
    private static final byte LETTER = 1;
    private static final byte DIGIT = 2;
    private static final byte SPACE = 3;
    private static final byte WITHIN = 4;
    private static final byte INVISIBLE = 5;
    private static final byte[] CLASSES = classes();
    private static final byte UPPER = 1;
    private static final byte LOWER = 2;
    private static final byte[] CASES = cases();
    private static final String LINE_BREAKS = "\n\r\u0085\u2028\u2029";

    private final String text;
    private final TokenList tokens;
    private final int[] cache;
    private final Map<String, Integer> slowCache = new HashMap<>();
    private final char[] buffer = new char[LONGEST_CACHED];
    private int at;
    private int lineBreaks;
    private boolean glued;

    private Tokenizer(String text) {
        this.text = text;
        this.tokens = new TokenList(text.length() / 5 + 1);
        this.cache = new int[Math.min(LARGEST_CACHE, Integer.highestOneBit(text.length() + 1))];
        tokens.addWord(POSSESSIVE);
    }

    /**
     * Returns the tokens of a text.
     *
     * @param text any string
     * @return its tokens, in text order; none overlap and none splits a surrogate pair
     */
    public static List<Token> tokenize(String text) {
        return new Tokenizer(text).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            switch (classAt(at)) {
                case SPACE -> space();
                case LETTER -> word();
                case DIGIT -> digits();
                default -> mark();
            }
        }
        return tokens;
    }

    private void space() {
        char c = text.charAt(at++);
        boolean secondOfPair = c == '\n' && at >= 2 && text.charAt(at - 2) == '\r';
        if (LINE_BREAKS.indexOf(c) >= 0 && !secondOfPair) {
            lineBreaks++;
        }
        glued = false;
    }

    private void digits() {
        int start = at;
        int most = longestEnd(start);
        while (at < most && isDigit(text.charAt(at))) {
            at++;
        }
        add(start, TokenKind.NUMBER, word(start, at), LetterCase.NONE);
    }

    private void mark() {
        int start = at;
        int codePoint = text.codePointAt(at);
        at += Character.charCount(codePoint);
        if (!Folding.isIgnorable(codePoint)) {
            int word = word(start, at);
            at = afterRun(codePoint, at);
            add(start, TokenKind.MARK, word, LetterCase.NONE);
        }
    }

    /** Returns where a long run of one mark ends, as in a ruled line, or the given end where the run is short. */
    private int afterRun(int codePoint, int end) {
        int most = longestEnd(end - Character.charCount(codePoint));
        int i = end;
        while (i < most && text.codePointAt(i) == codePoint) {
            i += Character.charCount(codePoint);
        }
        return i - end < SHORTEST_RUN ? end : i;
    }

    private void word() {
        int start = at;
        int most = longestEnd(start);
        boolean cyrillic = text.charAt(at) >= '\u0400' && text.charAt(at) < '\u0530';
        at = afterLetters(at, most);
        while (at + 1 < most && Folding.isApostrophe(text.charAt(at)) && classAt(at + 1) == LETTER) {
            if (!cyrillic && isPossessive(at)) {
                break;
            }
            at = afterLetters(at + 1, most);
        }
        add(start, TokenKind.WORD, word(start, at), letterCase(start, at));
        if (at < text.length() && Folding.isApostrophe(text.charAt(at)) && isPossessive(at)) {
            at += 2;
            add(at - 2, TokenKind.WORD, 0, LetterCase.LOWER);
        }
    }

    /** Returns where letters and what belongs to them end; invisible characters after the last letter do not belong. */
    private int afterLetters(int from, int most) {
        int end = from;
        int i = from;
        while (i < most) {
            byte kind = classAt(i);
            if (kind != LETTER && kind != WITHIN && kind != INVISIBLE) {
                break;
            }
            i += Character.isHighSurrogate(text.charAt(i)) ? 2 : 1;
            end = kind == INVISIBLE ? end : i;
        }
        return end;
    }

    private int longestEnd(int start) {
        return Math.min(text.length(), start + Token.LONGEST - 1);
    }

    private boolean isPossessive(int apostrophe) {
        return apostrophe + 1 < text.length()
                && (text.charAt(apostrophe + 1) | 0x20) == 's'
                && (apostrophe + 2 == text.length() || classAt(apostrophe + 2) != LETTER);
    }

    private void add(int start, TokenKind kind, int word, LetterCase letterCase) {
        tokens.append(start, Token.pack(at - start, kind, letterCase, lineBreaks, glued), word);
        lineBreaks = 0;
        glued = true;
    }

    private LetterCase letterCase(int start, int end) {
        int upper = 0;
        int lower = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            byte letter = c < CASES.length ? CASES[c] : caseOf(c);
            upper += letter == UPPER ? 1 : 0;
            lower += letter == LOWER ? 1 : 0;
        }
        if (Character.isUpperCase(text.charAt(start))) {
            return lower == 0 && upper > 1 ? LetterCase.UPPER : LetterCase.TITLE;
        }
        if (upper > 0) {
            return LetterCase.MIXED;
        }
        return lower > 0 ? LetterCase.LOWER : LetterCase.NONE;
    }

    /** Returns the number of the folded form, the same for the same short word as often as the cache allows. */
    private int word(int start, int end) {
        int length = end - start;
        if (length > LONGEST_CACHED) {
            return tokens.addWord(Folding.fold(text.substring(start, end)));
        }
        int hash = 0;
        for (int i = 0; i < length; i++) {
            char c = Folding.plain(text.charAt(start + i));
            if (c == 0) {
                return slowWord(text.substring(start, end));
            }
            buffer[i] = c;
            hash = 31 * hash + c;
        }
        int slot = (hash ^ (hash >>> 15)) & (cache.length - 1);
        int cached = cache[slot];
        if (cached == 0 || !isBuffered(tokens.word(cached), length)) {
            cached = tokens.addWord(Folding.fold(text.substring(start, end)));
            cache[slot] = cached;
        }
        return cached;
    }

    private int slowWord(String word) {
        if (slowCache.size() >= LARGEST_CACHE) {
            slowCache.clear();
        }
        return slowCache.computeIfAbsent(word, w -> tokens.addWord(Folding.fold(w)));
    }

    private boolean isBuffered(String cached, int length) {
        if (cached.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (cached.charAt(i) != buffer[i]) {
                return false;
            }
        }
        return true;
    }

    private byte classAt(int index) {
        char c = text.charAt(index);
        return c < CLASSES.length ? CLASSES[c] : slowClass(text.codePointAt(index));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static byte[] classes() {
        byte[] table = new byte[0x530];
        for (int c = 0; c < table.length; c++) {
            table[c] = isDigit((char) c) ? DIGIT : slowClass(c);
        }
        return table;
    }

    private static byte[] cases() {
        byte[] table = new byte[CLASSES.length];
        for (char c = 0; c < table.length; c++) {
            table[c] = caseOf(c);
        }
        return table;
    }

    private static byte caseOf(char c) {
        return Character.isUpperCase(c) ? UPPER : Character.isLowerCase(c) ? LOWER : 0;
    }

    private static byte slowClass(int codePoint) {
        if (Character.isLetter(codePoint) && codePoint != 'ʼ') {
            return LETTER;
        }
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> SPACE;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> WITHIN;
            case Character.FORMAT -> INVISIBLE;
            default -> OTHER;
        };
    }
}
