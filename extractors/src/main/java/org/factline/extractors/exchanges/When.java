package org.factline.extractors.exchanges;

/**
 * A date that a text gives, ready to be an exchange's.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param value a TIMEX3 value of a day, or coarser
 * @param saying true if it is when something was said
 */
record When(int first, int end, String value, boolean saying) {
    static final int DAY = 10;
    private static final int MONTH = 7;

    boolean isDay() {
        return value.length() == DAY;
    }

    /** Tells whether this is a day or a month, not a season or coarser. */
    boolean isMonth() {
        return value.length() >= MONTH && Character.isDigit(value.charAt(MONTH - 1));
    }

    boolean isYear() {
        return value.length() < MONTH;
    }
}
