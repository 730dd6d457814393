package org.factline.extractors.dates;

/** Which of two years or weeks an incomplete date belongs to, where neither the text nor the tense tells. */
public enum Policy {
    /** The last such date not after publication. */
    PAST,
    /** The first such date not before publication. */
    FUTURE,
    /** The nearest one, the past counting as nearer. */
    NEAREST
}
