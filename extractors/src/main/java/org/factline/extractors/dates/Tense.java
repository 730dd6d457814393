package org.factline.extractors.dates;

/** The time that a clause speaks of. */
enum Tense {
    PAST,
    FUTURE,
    /** Ahead or behind: "by Friday". */
    EITHER,
    UNKNOWN
}
