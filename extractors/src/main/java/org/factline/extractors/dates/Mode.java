package org.factline.extractors.dates;

/** How an article goes about time. */
public enum Mode {
    /** It tells what is new: dates lie near the day of publication. */
    NEWS,
    /** It tells a history: a date belongs to the year that the text told of last. */
    NARRATIVE
}
