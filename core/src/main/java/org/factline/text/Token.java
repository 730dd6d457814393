package org.factline.text;

import java.util.OptionalLong;
import org.factline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * The smallest unit of a text: a word, a run of digits or a mark.
 *
 * <p>Hyphens, thousands marks and the dots of abbreviations are tokens of their own; {@link #glued()} tells that
 * nothing stands between a token and the one before.
 */
public final class Token {
    /** The most UTF-16 code units that a token can have. */
    static final int LONGEST = (1 << 24) - 1;

    private static final int LONGEST_NUMBER = 18;
    private static final int MOST_LINE_BREAKS = 3;
    private static final TokenKind[] KINDS = TokenKind.values();
    private static final LetterCase[] LETTER_CASES = LetterCase.values();

    private final int start;
    private final String norm;

    /** From the lowest bit: glued (1), line breaks (2), kind (2), letter case (3), length (24). A text has many tokens. */
    private final int packed;

    Token(int start, int packed, String norm) {
        this.start = start;
        this.packed = packed;
        this.norm = norm;
    }

    @SuppressWarnings("EnumOrdinal") // the bits live no longer than the tokens
    static int pack(int length, TokenKind kind, LetterCase letterCase, int lineBreaks, boolean glued) {
        return length << 8
                | letterCase.ordinal() << 5
                | kind.ordinal() << 3
                | Math.min(lineBreaks, MOST_LINE_BREAKS) << 1
                | (glued ? 1 : 0);
    }

    /** Returns all but its start and its form, as {@link #pack} packs it. */
    int bits() {
        return packed;
    }

    /**
     * Returns where the token starts.
     *
     * @return an index into the original text, in UTF-16 code units
     */
    public int start() {
        return start;
    }

    /**
     * Returns where the token ends.
     *
     * @return the index after its last UTF-16 code unit
     */
    public int end() {
        return start + length();
    }

    /**
     * Returns where the token stands.
     *
     * @return the span in the original text
     */
    public Span span() {
        return new Span(start, end());
    }

    /**
     * Returns the kind of token.
     *
     * @return word, number or mark
     */
    public TokenKind kind() {
        return KINDS[packed >>> 3 & 3];
    }

    /**
     * Returns the folded form by which lexicons know the token.
     *
     * @return see {@link Folding}; of a run of one mark, the mark
     */
    public String norm() {
        return norm;
    }

    /**
     * Tells whether the folded form equals a string.
     *
     * @param folded a folded form
     * @return true if it does
     */
    public boolean is(String folded) {
        return norm.equals(folded);
    }

    /**
     * Returns how the word is capitalised.
     *
     * @return {@link LetterCase#NONE} for numbers and marks
     */
    public LetterCase letterCase() {
        return LETTER_CASES[packed >>> 5 & 7];
    }

    /**
     * Tells whether the token is a word.
     *
     * @return true for words
     */
    public boolean isWord() {
        return kind() == TokenKind.WORD;
    }

    /**
     * Tells whether the token is a run of digits.
     *
     * @return true for numbers
     */
    public boolean isNumber() {
        return kind() == TokenKind.NUMBER;
    }

    /**
     * Tells whether the word starts with a capital letter.
     *
     * @return true for capitalised words and words in capitals
     */
    public boolean isCapitalised() {
        LetterCase letters = letterCase();
        return letters == LetterCase.TITLE || letters == LetterCase.UPPER;
    }

    /**
     * Returns the value of a run of digits.
     *
     * @return the number, empty for other tokens and for runs of more than 18 digits
     */
    public OptionalLong number() {
        return kind() == TokenKind.NUMBER && norm.length() <= LONGEST_NUMBER
                ? OptionalLong.of(Long.parseLong(norm))
                : OptionalLong.empty();
    }

    /**
     * Returns how many digits, letters or marks the token has.
     *
     * @return the length of the original in UTF-16 code units
     */
    public int length() {
        return packed >>> 8;
    }

    /**
     * Returns how many line breaks stand between this token and the one before.
     *
     * @return 0 within a line; 2 where a blank line stands between, 3 where more do
     */
    public int lineBreaks() {
        return packed >>> 1 & 3;
    }

    /**
     * Tells whether the token follows the one before with nothing visible between.
     *
     * @return false for the first token, after white space and after control characters
     */
    public boolean glued() {
        return (packed & 1) != 0;
    }

    /** Tells whether the other is a token that stands at the same place with the same form. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Token token
                && start == token.start
                && packed == token.packed
                && norm.equals(token.norm);
    }

    @Override
    public int hashCode() {
        return 31 * start + norm.hashCode();
    }

    /** Returns the folded form and the span. */
    @Override
    public String toString() {
        return norm + "@" + start + ".." + end();
    }
}
