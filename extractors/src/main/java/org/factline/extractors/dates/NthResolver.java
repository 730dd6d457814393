package org.factline.extractors.dates;

import java.time.LocalDate;
import org.factline.extractors.dates.Expression.Nth;

/** Finds the first, second … or last week of a stretch. */
final class NthResolver {
    private static final int THURSDAY = 3;

    private NthResolver() {}

    /** Returns the week, which belongs to the stretch that its Thursday lies in, as in ISO 8601. */
    static Period period(Nth nth, Period whole) {
        LocalDate end = whole.range().to();
        if (nth.index() < 0) {
            Period last = Period.of(nth.grain(), end.minusDays(1));
            return last.first().plusDays(THURSDAY).isBefore(end)
                    ? last
                    : new Period(nth.grain(), last.first().minusWeeks(1));
        }
        Period first = Period.of(nth.grain(), whole.first());
        boolean early = first.first().plusDays(THURSDAY).isBefore(whole.first());
        return new Period(nth.grain(), first.first().plusWeeks(nth.index() - (early ? 0L : 1L)));
    }
}
