package org.factline.text;

import com.ibm.icu.text.Normalizer2;

/**
 * The folded form of a word, by which every lexicon looks words up.
 *
 * <p>Folding makes alike what readers take for the same: letters become small whatever the default locale;
 * {@code ё} becomes {@code е}; the three apostrophes become {@code '}; composed and decomposed letters are the same
 * (NFC); accents on Latin letters, stress marks, soft hyphens and joiners go; Latin letters within a Cyrillic word that
 * look like Cyrillic ones become those.
 */
public final class Folding {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final String LATIN = "abcehikmoptxy";
    private static final String CYRILLIC = "авсенікмортху";
    private static final int PLAIN_LIMIT = 0x530;
    private static final char[] PLAIN = plainTable();

    private Folding() {}

    /**
     * Returns the folded form of a word.
     *
     * @param word one word, or any other string
     * @return its folded form
     */
    public static String fold(CharSequence word) {
        char[] buffer = new char[word.length()];
        for (int i = 0; i < buffer.length; i++) {
            char plain = plain(word.charAt(i));
            if (plain == 0) {
                return foldSlowly(word.toString());
            }
            buffer[i] = plain;
        }
        String folded = new String(buffer);
        return isMixedScript(folded) ? unmix(folded) : folded;
    }

    /** Returns the folded form of a character that stands alone, or NUL where folding needs its neighbours. */
    static char plain(char c) {
        return c < PLAIN_LIMIT ? PLAIN[c] : c == '’' || c == 'ʼ' ? '\'' : 0;
    }

    static boolean isMixedScript(CharSequence folded) {
        boolean latin = false;
        boolean cyrillic = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            latin |= c >= 'a' && c <= 'z';
            cyrillic |= c >= 'а' && c <= 'ӿ';
        }
        return latin && cyrillic;
    }

    static String unmix(String folded) {
        StringBuilder out = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            int at = LATIN.indexOf(folded.charAt(i));
            out.append(at < 0 ? folded.charAt(i) : CYRILLIC.charAt(at));
        }
        return out.toString();
    }

    private static String foldSlowly(String word) {
        String composed = Normalizer2.getNFCInstance().normalize(word);
        StringBuilder out = new StringBuilder(composed.length());
        composed.codePoints().forEach(c -> appendFolded(c, out));
        String folded = out.toString();
        return isMixedScript(folded) ? unmix(folded) : folded;
    }

    private static void appendFolded(int codePoint, StringBuilder out) {
        char plain = codePoint < PLAIN_LIMIT ? PLAIN[codePoint] : 0;
        if (plain != 0) {
            out.append(plain);
        } else if (codePoint == '’' || codePoint == 'ʼ') {
            out.append('\'');
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
        return codePoint == SOFT_HYPHEN
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Character.getType(codePoint) == Character.FORMAT;
    }

    private static char[] plainTable() {
        char[] table = new char[PLAIN_LIMIT];
        for (char c = 1; c < PLAIN_LIMIT; c++) {
            boolean simple = c < 0x80 || (c >= 0x400 && c < 0x482) || c >= 0x48A;
            table[c] = simple ? Character.toLowerCase(c) : 0;
        }
        table['ё'] = 'е';
        table['Ё'] = 'е';
        table['`'] = '\'';
        return table;
    }
}
