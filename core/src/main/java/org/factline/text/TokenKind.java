package org.factline.text;

/** The kinds of token. */
public enum TokenKind {
    /** Letters, with the apostrophes, soft hyphens and combining marks within. */
    WORD,
    /** A run of ASCII digits. */
    NUMBER,
    /** Any other code point that is neither white space nor invisible, or a long run of it, as in a ruled line. */
    MARK
}
