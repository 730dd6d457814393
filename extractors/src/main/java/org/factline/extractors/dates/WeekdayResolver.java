package org.factline.extractors.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.factline.model.Resolution;

/** Finds the day that a weekday means: the last one up to publication, or the next where the clause looks ahead. */
final class WeekdayResolver {
    private static final int DAYS_TO_MIDWEEK = 1;

    private WeekdayResolver() {}

    static Optional<Resolved> resolve(int weekday, Story story, Place place) {
        if (story.isNarrative() && story.day().isPresent()) {
            LocalDate told = story.day().get().first();
            return Optional.of(Resolved.date(day(after(told, weekday)), Resolution.ANTECEDENT));
        }
        return story.published().map(published -> {
            boolean ahead = place.tense() == Tense.FUTURE
                    || (place.tense() == Tense.UNKNOWN && story.policy() == Policy.FUTURE);
            if (place.tense() == Tense.EITHER) {
                return Resolved.date(day(nearest(published, weekday)), Resolution.PUBLICATION);
            }
            LocalDate date = ahead ? after(published, weekday) : before(published, weekday);
            return Resolved.date(day(date), Resolution.PUBLICATION);
        });
    }

    static LocalDate before(LocalDate day, int weekday) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    }

    static LocalDate after(LocalDate day, int weekday) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(weekday)));
    }

    private static LocalDate nearest(LocalDate day, int weekday) {
        LocalDate before = before(day, weekday);
        LocalDate after = after(day, weekday);
        return before.plusDays(DAYS_TO_MIDWEEK).isBefore(day) ? after : before;
    }

    static Period day(LocalDate date) {
        return new Period(Grain.DAY, date);
    }

    /** Returns the last, this or next one: before, in the week of, or after a day. */
    static LocalDate chosen(LocalDate day, int weekday, int steps) {
        if (steps == 0) {
            return Grain.WEEK.first(day).plusDays(weekday - 1L);
        }
        LocalDate nearest = steps < 0
                ? day.with(TemporalAdjusters.previous(DayOfWeek.of(weekday)))
                : day.with(TemporalAdjusters.next(DayOfWeek.of(weekday)));
        return nearest.plusWeeks(steps < 0 ? steps + 1L : steps - 1L);
    }
}
