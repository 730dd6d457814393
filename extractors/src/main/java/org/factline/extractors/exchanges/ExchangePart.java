package org.factline.extractors.exchanges;

/** What a word tells of an exchange; the parts of {@code exchange-words.tsv}. */
@SuppressWarnings("EnumOrdinal") // a part is a bit of a set, which never leaves memory
enum ExchangePart {
    /** An exchange or hand-over. */
    EVENT,
    /** A return that may be of something else. */
    RETURN,
    /** Somebody came or was let free; the words of release of {@code fate-verbs.tsv}. */
    FREED,
    /** Words that look like an exchange and are none. */
    NONE,
    /** A part of the number before it. */
    INCLUDING,
    /** People who can be exchanged. */
    CAPTIVE,
    /** It is still to come. */
    PLAN,
    /** A list of names, which promises nobody's return; the cues of lists of {@code modality.tsv}. */
    LIST,
    /** The exchange named did not take place. */
    FAIL,
    /** The process is blocked. */
    STALL,
    /** It is said not to have taken place. */
    DENY,
    /** An earlier exchange. */
    PREVIOUS,
    /** One of several stages. */
    STAGE,
    /** What was agreed then took place later. */
    AGREE,
    /** Opens a stretch of time. */
    SINCE,
    /** Says that something was before, after or until a date. */
    BOUND,
    /** Says that there was one, not many. */
    ONE,
    /** Tells after a date what happened then. */
    WHEN,
    /** A formula without numbers: "all for all". */
    FORMULA,
    /** Stands between a length of time and what it is counted from. */
    OFFSET,
    /** Stands before a length of time or a year in the course of which many exchanges took place. */
    WITHIN,
    /** Tells when somebody was taken. */
    CAPTURE,
    /** Sums up many exchanges. */
    TOTAL,
    /** Sums up parts, or many exchanges. */
    SUM,
    /** Looks like a sum and tells of company: "together with". */
    TOGETHER,
    /** Somebody went between. */
    MEDIATE,
    /** Stands before a place. */
    PLACE,
    /** A kind of place: a crossing, a region. */
    SITE,
    /** May stand between the two. */
    ARTICLE;

    /** Returns the bit that stands for this part in a set of parts. */
    long bit() {
        return 1L << ordinal();
    }
}
