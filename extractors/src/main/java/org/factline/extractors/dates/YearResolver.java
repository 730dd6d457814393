package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.IntFunction;
import org.factline.model.Resolution;

/**
 * Finds the year of a date that names none: from the year that the sentence or paragraph speaks of, in a narrative from
 * the date told last, else the year that puts it nearest to publication, given the tense.
 */
final class YearResolver {
    private static final double FUTURE_WEIGHT = 3;
    private static final double PAST_TENSE_WEIGHT = 30;
    private static final double FUTURE_TENSE_WEIGHT = 0.15;
    private static final int LATE_MONTH = 9;
    private static final int EARLY_MONTH = 4;
    private static final int FRESH_DAYS = 5;
    private static final int LEAP_YEAR = 2000;
    private static final int DAYS_BACK = 10;
    private static final int DAYS_ON = 62;
    private static final int NEAR_SENTENCES = 3;

    private YearResolver() {}

    /** Returns the date in the year that fits, empty where nothing tells the year or it has no such day. */
    static Optional<Resolved> resolve(IntFunction<Optional<Period>> inYear, Story story, Place place) {
        Optional<Integer> told =
                story.isNarrative() ? narrativeYear(inYear, story, place) : newsYear(inYear, story, place);
        if (told.isPresent()) {
            return inYear.apply(told.get()).map(period -> Resolved.date(period, Resolution.ANTECEDENT));
        }
        return story.published()
                .flatMap(published -> nearest(inYear, published, place.tense(), story.policy()))
                .map(period -> Resolved.date(period, Resolution.PUBLICATION));
    }

    /** Returns the year told of where the date stands; a chronicle's does not hold for what was a few days ago. */
    private static Optional<Integer> newsYear(IntFunction<Optional<Period>> inYear, Story story, Place place) {
        boolean fresh = !place.heads()
                && story.published()
                        .flatMap(day -> inYear.apply(day.getYear())
                                .filter(period -> period.grain() == Grain.DAY && isFresh(period.first(), day)))
                        .isPresent();
        Optional<Integer> told = story.year(place).or(() -> deadlineYear(inYear, story, place));
        return told.isPresent() || fresh || !isEntry(inYear) ? told : story.chronicleYear(place, month(inYear));
    }

    /** Returns the year of what was to come soon after the day told last, and is past by now: "they had until 10 March". */
    private static Optional<Integer> deadlineYear(IntFunction<Optional<Period>> inYear, Story story, Place place) {
        boolean ahead = place.tense() == Tense.FUTURE || place.tense() == Tense.EITHER;
        if (!ahead || story.sentencesSinceDay(place.sentence()) > NEAR_SENTENCES) {
            return Optional.empty();
        }
        return story.day()
                .flatMap(day -> inYear.apply(day.year())
                        .filter(date -> isSoonAfter(day.first(), date.first()))
                        .filter(date -> story.published()
                                .filter(published -> !date.first().isAfter(published))
                                .isPresent()))
                .map(Period::year);
    }

    private static boolean isSoonAfter(LocalDate told, LocalDate date) {
        long days = ChronoUnit.DAYS.between(told, date);
        return days > 0 && days <= DAYS_ON;
    }

    /** Tells whether a date is of a kind that heads the entries of chronicles: a day or a month. */
    private static boolean isEntry(IntFunction<Optional<Period>> inYear) {
        return inYear.apply(LEAP_YEAR)
                .filter(period -> period.grain().compareTo(Grain.MONTH) <= 0)
                .isPresent();
    }

    private static boolean isFresh(LocalDate date, LocalDate published) {
        long days = ChronoUnit.DAYS.between(date, published);
        return days >= 0 && days <= FRESH_DAYS;
    }

    /** Returns the year told last, or the next one where the months run over its end. */
    private static Optional<Integer> narrativeYear(IntFunction<Optional<Period>> inYear, Story story, Place place) {
        int month = month(inYear);
        Optional<Period> last = story.lastWithin(Grain.YEAR);
        Optional<Period> thread = story.toldIn(place).isPresent()
                ? Optional.empty()
                : story.thread().filter(told -> goesOn(inYear, told, last));
        return thread.or(() -> last)
                .map(told -> yearAfter(month, told))
                .or(() -> story.year(place))
                .or(() -> story.chronicleYear(place, month));
    }

    /** Tells whether a date goes on with what a history told before another date, which it named in passing. */
    private static boolean goesOn(IntFunction<Optional<Period>> inYear, Period thread, Optional<Period> passing) {
        long days = daysAfter(thread, inYear);
        boolean back = passing.filter(told -> told.grain().isWithinYear() && daysAfter(told, inYear) < 0)
                .isPresent();
        return days >= -DAYS_BACK && (back || days <= DAYS_ON);
    }

    private static long daysAfter(Period told, IntFunction<Optional<Period>> inYear) {
        return inYear.apply(yearAfter(month(inYear), told))
                .map(next -> ChronoUnit.DAYS.between(told.first(), next.first()))
                .orElse(Long.MIN_VALUE);
    }

    private static int yearAfter(int month, Period told) {
        return told.year() + (overEnd(month, told) ? 1 : 0);
    }

    private static boolean overEnd(int month, Period last) {
        return last.grain().isWithinYear() && last.first().getMonthValue() >= LATE_MONTH && month < EARLY_MONTH;
    }

    private static int month(IntFunction<Optional<Period>> inYear) {
        return inYear.apply(LEAP_YEAR)
                .map(period -> period.first().getMonthValue())
                .orElse(1);
    }

    /** Returns the date nearest to a day, where a date in the wrong direction of the tense counts as far away. */
    static Optional<Period> nearest(
            IntFunction<Optional<Period>> inYear, LocalDate published, Tense tense, Policy policy) {
        Optional<Period> best = Optional.empty();
        double least = Double.MAX_VALUE;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            Optional<Period> candidate = inYear.apply(year);
            double distance =
                    candidate.map(p -> distance(p, published, tense, policy)).orElse(Double.MAX_VALUE);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    private static double distance(Period period, LocalDate published, Tense tense, Policy policy) {
        if (!published.isBefore(period.first())
                && published.isBefore(period.range().to())) {
            return 0;
        }
        long days = ChronoUnit.DAYS.between(published, period.first());
        return days > 0 ? days * futureWeight(tense, policy) : -days;
    }

    /** Returns how many times as far as a past day a coming one is taken to lie. */
    private static double futureWeight(Tense tense, Policy policy) {
        if (tense != Tense.UNKNOWN) {
            return switch (tense) {
                case PAST -> PAST_TENSE_WEIGHT;
                case FUTURE -> FUTURE_TENSE_WEIGHT;
                default -> 1;
            };
        }
        return switch (policy) {
            case PAST -> PAST_TENSE_WEIGHT * 100;
            case FUTURE -> FUTURE_TENSE_WEIGHT / 100;
            case NEAREST -> FUTURE_WEIGHT;
        };
    }
}
