package org.factline.extractors.exchanges;

import java.util.Optional;
import org.factline.model.DateRange;

/**
 * A date that a text gives, ready to be an exchange's.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param value a TIMEX3 value of a day, or coarser, or the first and the last day of a span with a slash between them
 * @param range the days of it, empty where they are not known
 * @param interval the span of days of which it is an end, empty where it is none
 * @param saying true if it is when something was said
 */
record When(int first, int end, String value, Optional<DateRange> range, Optional<DateRange> interval, boolean saying) {
    static final int DAY = 10;
    private static final int MONTH = 7;

    boolean isDay() {
        return value.length() == DAY;
    }

    /** Returns the whole span of days of which this is an end, or else this. */
    When span() {
        return isDay()
                ? interval.map(days -> new When(first, end, ends(days), interval, interval, saying))
                        .orElse(this)
                : this;
    }

    private static String ends(DateRange days) {
        return days.from() + "/" + days.to().minusDays(1);
    }

    /** Tells whether this is a day or a month, not a week, a season or coarser. */
    boolean isMonth() {
        return value.length() >= MONTH && Character.isDigit(value.charAt(MONTH - 1)) && value.indexOf('W') < 0;
    }

    boolean isYear() {
        return value.length() < MONTH;
    }
}
