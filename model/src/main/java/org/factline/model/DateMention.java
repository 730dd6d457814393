package org.factline.model;

import java.util.Optional;

/**
 * A temporal expression: a TIMEX3 mention with its value.
 *
 * @param span where it stands
 * @param text the expression as written, without its preposition
 * @param type its TIMEX3 type
 * @param value its TIMEX3 (ISO 8601) value, such as {@code 2025-11-11}, {@code 2026-W02}, {@code PT15M} or
 *     {@code PAST_REF}
 * @param mod its TIMEX3 modifier, empty where it has none
 * @param range the calendar days that the value covers, empty for durations, sets, references and unresolved values
 * @param interval the days from the first to the last one of the range that the mention starts or ends, as both "23" and
 *     "25 May" do in "23–25 May"; empty where it is no end of a range
 * @param resolution what the value was resolved against
 * @param alternative the other reading of an ambiguous expression ("03/04"), empty where there is none
 * @param rule the id of the rule that found it
 */
public record DateMention(
        Span span,
        String text,
        TimexType type,
        String value,
        Optional<TimexModifier> mod,
        Optional<DateRange> range,
        Optional<DateRange> interval,
        Resolution resolution,
        Optional<String> alternative,
        String rule)
        implements Fact {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as {@code span}, or {@code value} is empty
     */
    public DateMention {
        Check.surface(span, text);
        Check.given(type, "type");
        Check.that(!value.isEmpty(), "value", value, "must not be empty");
        Check.given(mod, "mod");
        Check.given(range, "range");
        Check.given(interval, "interval");
        Check.given(resolution, "resolution");
        Check.given(alternative, "alternative");
        Check.given(rule, "rule");
    }

    /**
     * Returns this mention as one end of a range.
     *
     * @param whole the days from the first to the last one of the range
     * @return a copy with that interval
     */
    public DateMention within(DateRange whole) {
        return new DateMention(span, text, type, value, mod, range, Optional.of(whole), resolution, alternative, rule);
    }

    /** Returns value, modifier and surface, for example {@code 2025-07 END "конце июля"}. */
    @Override
    public String toString() {
        return value + mod.map(m -> " " + m).orElse("") + " \"" + text + "\"";
    }
}
