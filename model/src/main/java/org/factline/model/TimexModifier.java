package org.factline.model;

/** How a temporal expression modifies its value: the {@code mod} attribute of TIMEX3. */
public enum TimexModifier {
    /** The beginning of the stretch: "early May". */
    START,
    /** The middle of the stretch: "mid-May". */
    MID,
    /** The end of the stretch: "late May". */
    END,
    /** Not exact: "about two hours". */
    APPROX,
    /** Earlier than the value. */
    BEFORE,
    /** Later than the value. */
    AFTER,
    /** Longer than the value: "more than a month". */
    MORE_THAN,
    /** Shorter than the value: "nearly a month". */
    LESS_THAN,
    /** As long as the value or longer: "at least a month". */
    EQUAL_OR_MORE,
    /** As long as the value or shorter: "up to a month". */
    EQUAL_OR_LESS
}
