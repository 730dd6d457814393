package org.factline.text;

import java.util.OptionalLong;
import org.factline.model.Span;

/**
 * The smallest unit of a text: a word, a run of digits or a mark.
 *
 * <p>Hyphens, thousands marks and the dots of abbreviations are tokens of their own; {@link #glued()} tells that
 * nothing stands between a token and the one before.
 */
public final class Token {
    private static final int LONGEST_NUMBER = 18;

    private final int start;
    private final int end;
    private final TokenKind kind;
    private final String norm;
    private final LetterCase letterCase;
    private final int lineBreaks;
    private final boolean glued;

    Token(int start, int end, TokenKind kind, String norm, LetterCase letterCase, int lineBreaks, boolean glued) {
        this.start = start;
        this.end = end;
        this.kind = kind;
        this.norm = norm;
        this.letterCase = letterCase;
        this.lineBreaks = lineBreaks;
        this.glued = glued;
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
        return end;
    }

    /**
     * Returns where the token stands.
     *
     * @return the span in the original text
     */
    public Span span() {
        return new Span(start, end);
    }

    /**
     * Returns the kind of token.
     *
     * @return word, number or mark
     */
    public TokenKind kind() {
        return kind;
    }

    /**
     * Returns the folded form by which lexicons know the token.
     *
     * @return see {@link Folding}
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
        return letterCase;
    }

    /**
     * Tells whether the token is a word.
     *
     * @return true for words
     */
    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /**
     * Tells whether the token is a run of digits.
     *
     * @return true for numbers
     */
    public boolean isNumber() {
        return kind == TokenKind.NUMBER;
    }

    /**
     * Tells whether the word starts with a capital letter.
     *
     * @return true for capitalised words and words in capitals
     */
    public boolean isCapitalised() {
        return letterCase == LetterCase.TITLE || letterCase == LetterCase.UPPER;
    }

    /**
     * Returns the value of a run of digits.
     *
     * @return the number, empty for other tokens and for runs of more than 18 digits
     */
    public OptionalLong number() {
        return kind == TokenKind.NUMBER && norm.length() <= LONGEST_NUMBER
                ? OptionalLong.of(Long.parseLong(norm))
                : OptionalLong.empty();
    }

    /**
     * Returns how many digits, letters or marks the token has.
     *
     * @return the length of the original in UTF-16 code units
     */
    public int length() {
        return end - start;
    }

    /**
     * Returns how many line breaks stand between this token and the one before.
     *
     * @return 0 within a line; 2 or more where a blank line stands between
     */
    public int lineBreaks() {
        return lineBreaks;
    }

    /**
     * Tells whether the token follows the one before with nothing between.
     *
     * @return false for the first token and after white space
     */
    public boolean glued() {
        return glued;
    }

    /** Returns the folded form and the span. */
    @Override
    public String toString() {
        return norm + "@" + start + ".." + end;
    }
}
