package org.factline.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The folded form of a word, by which every lexicon looks words up.
 *
 * <p>Folding makes alike what readers take for the same: letters become small whatever the default locale;
 * {@code ё} becomes {@code е}; all apostrophes become {@code '}; composed and decomposed letters are the same (NFC);
 * accents on Latin letters, stress marks, soft hyphens and joiners go. In a word that mixes scripts, letters of the
 * wrong script that look like the right one's become those: the word is Latin if only its Cyrillic letters have twins,
 * else Cyrillic.
 */
public final class Folding {
    private static final String APOSTROPHES = "'`´ʼ‘’′";
    private static final String LATIN = "abcehikmoptxy";
    private static final String CYRILLIC = "авсенікмортху";
    private static final int PLAIN_LIMIT = 0x530;
    private static final int MOST_MARKS = 4;
    private static final char[] PLAIN = plainTable();

    private Folding() {}

    /**
     * Returns the folded form of a word, in linear time.
     *
     * @param word one word, or any other string
     * @return its folded form
     */
    public static String fold(CharSequence word) {
        char[] buffer = new char[word.length()];
        for (int i = 0; i < buffer.length; i++) {
            char plain = plain(word.charAt(i));
            if (plain == 0) {
                return unmixed(foldSlowly(word));
            }
            buffer[i] = plain;
        }
        return unmixed(new String(buffer));
    }

    /** Returns the folded form of a character that stands alone, or NUL where folding needs its neighbours. */
    static char plain(char c) {
        if (c < PLAIN_LIMIT) {
            return PLAIN[c];
        }
        boolean punctuation = c >= '\u2010' && c <= '\u2027';
        return isApostrophe(c) ? '\'' : punctuation ? c : 0;
    }

    /** Tells whether a character can stand for the apostrophe within a word. */
    static boolean isApostrophe(char c) {
        return APOSTROPHES.indexOf(c) >= 0;
    }

    private static String unmixed(String folded) {
        boolean latin = false;
        boolean cyrillic = false;
        boolean onlyLatin = false;
        boolean onlyCyrillic = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean isLatin = c >= 'a' && c <= 'z';
            boolean isCyrillic = c >= 'а' && c <= 'ӿ';
            latin |= isLatin;
            cyrillic |= isCyrillic;
            onlyLatin |= isLatin && LATIN.indexOf(c) < 0;
            onlyCyrillic |= isCyrillic && CYRILLIC.indexOf(c) < 0;
        }
        if (!latin || !cyrillic) {
            return folded;
        }
        return onlyLatin && !onlyCyrillic ? replace(folded, CYRILLIC, LATIN) : replace(folded, LATIN, CYRILLIC);
    }

    private static String replace(String folded, String from, String to) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            int at = from.indexOf(folded.charAt(i));
            out.append(at < 0 ? folded.charAt(i) : to.charAt(at));
        }
        return out.toString();
    }

    private static String foldSlowly(CharSequence word) {
        String composed = Normalizer2.getNFCInstance().normalize(withFewMarks(word));
        StringBuilder out = new StringBuilder(composed.length());
        int codePoint;
        for (int i = 0; i < composed.length(); i += Character.charCount(codePoint)) {
            codePoint = composed.codePointAt(i);
            appendFolded(codePoint, out);
        }
        return out.toString();
    }

    /** Returns a word without invisible characters, and with few marks on each letter, as ordering many is slow. */
    private static CharSequence withFewMarks(CharSequence word) {
        StringBuilder out = new StringBuilder(word.length());
        int marks = 0;
        int codePoint;
        for (int i = 0; i < word.length(); i += Character.charCount(codePoint)) {
            codePoint = Character.codePointAt(word, i);
            boolean mark = isMark(codePoint);
            marks = mark ? marks + 1 : 0;
            if (mark ? marks <= MOST_MARKS : !isIgnorable(codePoint)) {
                out.appendCodePoint(codePoint);
            }
        }
        return out;
    }

    private static void appendFolded(int codePoint, StringBuilder out) {
        char plain = Character.isBmpCodePoint(codePoint) ? plain((char) codePoint) : 0;
        if (plain != 0) {
            out.append(plain);
        } else if (isLatin(codePoint)) {
            appendWithoutAccents(codePoint, out);
        } else if (!isIgnorable(codePoint)) {
            out.appendCodePoint(Character.toLowerCase(codePoint));
        }
    }

    private static void appendWithoutAccents(int codePoint, StringBuilder out) {
        String parts = Normalizer2.getNFDInstance().getDecomposition(codePoint);
        int base = parts == null ? codePoint : parts.codePointAt(0);
        switch (Character.toLowerCase(base)) {
            case 'ı' -> out.append('i');
            case 'ø' -> out.append('o');
            case 'ł' -> out.append('l');
            case 'đ' -> out.append('d');
            case 'ə' -> out.append('a');
            case 'ß' -> out.append("ss");
            default -> out.appendCodePoint(Character.toLowerCase(base));
        }
    }

    private static boolean isLatin(int codePoint) {
        return Character.isLetter(codePoint) && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
    }

    /** Tells whether a code point within a word has no part in its folded form. */
    static boolean isIgnorable(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /** Tells whether a code point is a mark on the letter before. */
    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static char[] plainTable() {
        char[] table = new char[PLAIN_LIMIT];
        for (char c = 1; c < PLAIN_LIMIT; c++) {
            boolean simple = c < 0x80
                    || (c >= 0x400 && c < 0x482)
                    || c >= 0x48A
                    || (c < 0xC0 && c != 0xAD && c != 0xAA && c != 0xBA);
            table[c] = simple ? Character.toLowerCase(c) : 0;
        }
        table['ё'] = 'е';
        table['Ё'] = 'е';
        APOSTROPHES.chars().filter(c -> c < PLAIN_LIMIT).forEach(c -> table[c] = '\'');
        return table;
    }
}
