package org.factline.benchmarks;

/** Kinds of text by which growth is measured: news, and runs of what could make a reader slow. */
enum TextFamily {
    /** Varied news in three languages. */
    NEWS(""),
    /** The same without a line break. */
    NEWS_IN_ONE_PARAGRAPH(""),
    /** Exchanges told one after another in one paragraph, each of which could be of any day before. */
    EXCHANGES("On 5 May Russia and Ukraine exchanged 103 prisoners of war. Both agreed to swap 50 for 50. Another 207"
            + " soldiers will be freed. "),
    /** One number without end. */
    DIGITS("7"),
    /** Groups of digits that could go on one number. */
    DIGIT_GROUPS("123 "),
    /** Number words, each of which could go on the one before. */
    NUMBER_WORDS("hundred thousand twenty five "),
    /** Number words with many forms. */
    RUSSIAN_NUMBER_WORDS("двадцать тысяч пять "),
    /** Names of months, each of which is a date. */
    MONTH_NAMES("May June "),
    /** Names of months that could belong to a list of days. */
    RUSSIAN_MONTH_NAMES("5 и 6 мая, "),
    /** Openings that nothing closes. */
    OPENING_QUOTES("«"),
    /** The shortest tokens, as many as there can be. */
    MIXED_MARKS("\"'("),
    /** Conjunctions that join nothing. */
    CONJUNCTIONS("и "),
    /** Full stops, which could each end a sentence. */
    FULL_STOPS("."),
    /** Sentences of one letter. */
    INITIALS("А. "),
    /** Capitalised words, each of which could go on a name. */
    CAPITALS("Иван Петров "),
    /** Offices without a holder. */
    OFFICES("president of Ukraine and "),
    /** Marks on one letter, in an order that has to be put right. */
    COMBINING_MARKS("\u0301\u0316"),
    /** Halves of pairs. */
    LONE_SURROGATES("\uDE00\uD83D "),
    /** Pictures outside the basic plane. */
    EMOJI("\uD83D\uDE00"),
    /** Controls of writing direction. */
    BIDI_CONTROLS("\u202E\u2066"),
    /** The character that ends strings in other languages. */
    NUL("\u0000"),
    /** Lines of one word. */
    LINES("Я\n");

    private final String unit;

    TextFamily(String unit) {
        this.unit = unit;
    }

    /** Returns a text of a given size in UTF-8. */
    String text(int bytes) {
        return switch (this) {
            case NEWS -> NewsText.text(bytes);
            case NEWS_IN_ONE_PARAGRAPH -> NewsText.text(bytes).replace('\n', ' ');
            default -> unit.repeat(bytes / NewsText.size(unit));
        };
    }
}
