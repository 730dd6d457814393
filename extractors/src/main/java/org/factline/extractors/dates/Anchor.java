package org.factline.extractors.dates;

/** What a relative expression counts from. */
enum Anchor {
    /** The day of publication: "yesterday". */
    PUBLICATION,
    /** The date that the text named last: "the previous day". */
    TOLD,
    /** The publication day before a coming event, the date told last before a past one: "через три дня". */
    TENSE,
    /** The stretch that the sentence speaks of, else the one of publication: "the end of the year". */
    CURRENT,
    /** The year of publication, only for the year itself: "в новом году". */
    NEW
}
