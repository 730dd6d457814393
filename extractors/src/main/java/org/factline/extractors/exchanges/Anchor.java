package org.factline.extractors.exchanges;

import org.factline.model.PrisonerCount;
import org.jspecify.annotations.Nullable;

/**
 * A place that tells of an exchange.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 * @param count how many were handed over, or null where a word such as "swap" tells of it
 */
record Anchor(int first, int end, @Nullable PrisonerCount count) {
    private static final String FORMULA = ".formula";

    /** Tells whether this is an exact number. */
    boolean isExact() {
        return count != null && count.quantity().low().equals(count.quantity().high());
    }

    /** Tells whether this is a number of a formula, such as "25 for 25". */
    boolean isFormula() {
        return count != null && count.rule().contains(FORMULA);
    }

    boolean isCount() {
        return count != null;
    }
}
