package org.factline.test.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.factline.model.DateRange;

/** The laws of date ranges. */
class DateRangeTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);

    @Property
    void aRangeHoldsItsFirstDayAndNotItsLast(@ForAll @IntRange(min = 1, max = 400) int days) {
        DateRange range = new DateRange(FIRST, FIRST.plusDays(days));
        assertThat(range.contains(FIRST)).isTrue();
        assertThat(range.contains(FIRST.plusDays(days - 1L))).isTrue();
        assertThat(range.contains(FIRST.plusDays(days))).isFalse();
        assertThat(range.contains(FIRST.minusDays(1))).isFalse();
    }

    @Property
    void aDayIsTheRangeThatHoldsItAlone(@ForAll @IntRange(min = -400, max = 400) int offset) {
        LocalDate day = FIRST.plusDays(offset);
        DateRange range = DateRange.ofDay(day);
        assertThat(range).isEqualTo(new DateRange(day, day.plusDays(1)));
        assertThat(range).hasToString(day + "/" + day.plusDays(1));
    }
}
