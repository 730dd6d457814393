package org.factline.extractors.dates;

import java.util.Optional;
import org.factline.model.Resolution;
import org.factline.model.TimexType;

/**
 * An expression with its value.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value
 * @param period the stretch of the calendar that it covers, empty where it covers none or none is known
 * @param resolution what the value was resolved against
 * @param alternative the value of the other reading
 */
record Resolved(
        TimexType type, String value, Optional<Period> period, Resolution resolution, Optional<String> alternative) {
    static Resolved date(Period period, Resolution resolution) {
        return new Resolved(TimexType.DATE, period.value(), Optional.of(period), resolution, Optional.empty());
    }

    static Resolved value(TimexType type, String value) {
        return new Resolved(type, value, Optional.empty(), Resolution.EXPLICIT, Optional.empty());
    }

    static Resolved unresolved(String value) {
        return new Resolved(TimexType.DATE, value, Optional.empty(), Resolution.UNRESOLVED, Optional.empty());
    }

    /** Returns a time of this day. */
    Resolved at(String time) {
        return new Resolved(TimexType.TIME, value + time, period, resolution, alternative.map(other -> other + time));
    }
}
