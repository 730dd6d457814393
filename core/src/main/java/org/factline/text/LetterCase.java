package org.factline.text;

/** How a word is capitalised. */
public enum LetterCase {
    /** No letters with case. */
    NONE,
    /** All small: "word". */
    LOWER,
    /** A capital first letter, and a small one somewhere after it, or a single capital: "Word", "McCain", "A". */
    TITLE,
    /** At least two letters, all capitals: "WORD". */
    UPPER,
    /** A small first letter and a capital within: "iPhone". */
    MIXED
}
