package org.factline.extractors.dates;

import java.util.Optional;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Timed;
import org.factline.model.TimexModifier;

/**
 * A temporal expression found in a text, before it is resolved.
 *
 * @param rule the rule that read it
 * @param first the index of its first token
 * @param end the index after its last token
 * @param expression what it says
 * @param mod its modifier
 */
record Found(String rule, int first, int end, Expression expression, Optional<TimexModifier> mod) {
    private static final int FARTHEST = 2;

    /** Tells whether this is a later day or hour of a range or list: "9 to 12 June", "6 to 8 p.m. on Sunday". */
    boolean continues(Found before) {
        return first - before.end <= FARTHEST && (isLaterDay(before) || isLaterHour(before));
    }

    private boolean isLaterHour(Found before) {
        return before.end - before.first == 1
                && first - before.end == 1
                && before.expression instanceof Timed earlier
                && Character.isDigit(earlier.time().charAt(1))
                && expression instanceof Timed later
                && earlier.day().equals(later.day());
    }

    private boolean isLaterDay(Found before) {
        return before.expression instanceof Fields earlier
                && expression instanceof Fields later
                && earlier.year() == Expression.GAP
                && later.year() == Expression.GAP
                && earlier.day() != Expression.GAP
                && earlier.month() == later.month();
    }

    Found saying(Expression other) {
        return new Found(rule, first, end, other, mod);
    }
}
