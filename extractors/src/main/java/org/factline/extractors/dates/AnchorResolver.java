package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.factline.model.Resolution;

/** Finds the day that a relative expression counts from. */
final class AnchorResolver {
    private static final int NEAR_PUBLICATION = 3;
    private static final int YEAR_END = 11;
    private static final int FRESH_SENTENCES = 4;
    private static final int LONG_PAST = 3;

    private AnchorResolver() {}

    /** A day to count from, and what it is. */
    record Base(LocalDate day, Resolution resolution) {}

    static Optional<Base> base(Anchor anchor, Grain grain, long steps, Story story, Place place) {
        return switch (anchor) {
            case PUBLICATION ->
                isOfStory(grain, steps, story) ? told(grain, story).or(() -> published(story)) : published(story);
            case NEW -> newYear(story);
            case CURRENT ->
                story.toldIn(place)
                        .map(period -> new Base(period.first(), Resolution.ANTECEDENT))
                        .or(() -> story.isNarrative() ? told(grain, story) : Optional.empty())
                        .or(() -> published(story));
            case TENSE -> place.tense() == Tense.PAST ? told(grain, steps, story, place) : published(story);
            case TOLD -> told(grain, steps, story, place);
        };
    }

    /** Tells whether "this year" and "next month" count from what a history tells, not from when it was written. */
    private static boolean isOfStory(Grain grain, long steps, Story story) {
        return story.isNarrative() && steps >= 0 && grain.compareTo(Grain.WEEK) >= 0 && isLongPast(story);
    }

    private static boolean isLongPast(Story story) {
        return story.published()
                .flatMap(day -> story.last().map(told -> day.getYear() - told.year() >= LONG_PAST))
                .orElse(true);
    }

    private static Optional<Base> published(Story story) {
        return story.published()
                .map(day -> new Base(day, Resolution.PUBLICATION))
                .or(() -> story.day().map(day -> new Base(day.first(), Resolution.ANTECEDENT)));
    }

    /** Returns a day of the year that is new: the one of publication, towards its end the next. */
    private static Optional<Base> newYear(Story story) {
        return story.published()
                .map(day -> day.getMonthValue() >= YEAR_END ? day.plusYears(1) : day)
                .map(day -> new Base(day, Resolution.PUBLICATION));
    }

    /**
     * Returns the day told last. Where that stands in an earlier sentence and lies far from publication, "the day
     * before" counts from publication.
     */
    private static Optional<Base> told(Grain grain, long steps, Story story, Place place) {
        Optional<Base> told = told(grain, story);
        boolean farther = grain == Grain.DAY && steps == -1 && !story.isNarrative() && !isClose(story, place);
        return farther ? published(story).or(() -> told) : told.or(() -> published(story));
    }

    private static Optional<Base> told(Grain grain, Story story) {
        Optional<Period> period = grain == Grain.DAY ? story.day() : story.last();
        return period.map(p -> new Base(p.first(), Resolution.ANTECEDENT));
    }

    private static boolean isClose(Story story, Place place) {
        if (story.day().isEmpty() || story.published().isEmpty()) {
            return true;
        }
        long ahead = ChronoUnit.DAYS.between(
                story.published().get(), story.day().get().first());
        return story.sentencesSinceDay(place.sentence()) == 0 || (ahead <= 0 && ahead >= -NEAR_PUBLICATION);
    }

    /** Returns the day that a time of day without one belongs to. */
    static Optional<Base> dayOfTime(Story story, Place place) {
        if (place.lineStart() && story.stamp().isPresent()) {
            return story.stamp().map(day -> new Base(day, Resolution.PUBLICATION));
        }
        Optional<Base> told = story.day().map(day -> new Base(day.first(), Resolution.ANTECEDENT));
        if (place.tense() == Tense.FUTURE && story.sentencesSinceDay(place.sentence()) != 0) {
            return published(story);
        }
        int since = story.sentencesSinceDay(place.sentence());
        boolean fresh = since == 0
                || story.isNarrative()
                || story.isHeadedByDay(place)
                || (since <= FRESH_SENTENCES && isClose(story, place));
        return fresh ? told.or(() -> published(story)) : published(story).or(() -> told);
    }
}
