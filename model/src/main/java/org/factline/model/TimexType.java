package org.factline.model;

/** The four kinds of temporal expression of TIMEX3 (ISO-TimeML, ISO 24617-1). */
public enum TimexType {
    /** A point or stretch of the calendar, of a day or coarser. */
    DATE,
    /** A time of day, or a part of one. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A repetition. */
    SET
}
