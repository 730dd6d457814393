package org.factline.extractors.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.factline.extractors.dates.Expression.Nearby;
import org.factline.extractors.dates.Expression.YearBefore;
import org.factline.model.Resolution;

/** Finds the quarter or weekend that the reader is taken to know, and the same stretch of an earlier year. */
final class StretchResolver {
    private static final int QUARTERS = 4;
    private static final int NEAR_SENTENCES = 2;

    private StretchResolver() {}

    /** Returns the quarter told last, or the one or the weekend next to publication, given the tense. */
    static Optional<Resolved> resolve(Nearby nearby, Story story, Place place) {
        Optional<Period> told = nearby.grain() == Grain.QUARTER ? story.quarter() : Optional.empty();
        return told.map(period -> Resolved.date(period, Resolution.ANTECEDENT))
                .or(() -> story.published().flatMap(day -> near(nearby.grain(), day, place.tense())));
    }

    private static Optional<Resolved> near(Grain grain, LocalDate day, Tense tense) {
        boolean going = grain == Grain.WEEKEND && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        long steps = tense == Tense.FUTURE || going ? 0 : -1;
        return Period.of(grain, day).plus(steps).map(period -> Resolved.date(period, Resolution.PUBLICATION));
    }

    /** Returns the same quarter of an earlier year, where one was told a moment before. */
    static Optional<Resolved> resolve(YearBefore before, Story story, Place place) {
        return story.quarter()
                .filter(quarter -> place.sentence() - story.sentenceOfQuarter() <= NEAR_SENTENCES)
                .flatMap(quarter -> quarter.plus(-QUARTERS * before.years()))
                .map(period -> Resolved.date(period, Resolution.ANTECEDENT));
    }
}
