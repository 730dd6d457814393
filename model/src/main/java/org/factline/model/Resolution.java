package org.factline.model;

/** What a date mention's value was resolved against. */
public enum Resolution {
    /** The expression says it all itself: "16 May 2024", "two weeks". */
    EXPLICIT,
    /** The day on which the article was published. */
    PUBLICATION,
    /** A date that the text named before. */
    ANTECEDENT,
    /** Nothing that it could be resolved against is known; the value keeps {@code X} where digits are missing. */
    UNRESOLVED
}
