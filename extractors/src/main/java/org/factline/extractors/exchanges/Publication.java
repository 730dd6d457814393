package org.factline.extractors.exchanges;

import java.time.LocalDate;
import java.util.Optional;
import org.factline.model.Article;

/** Tells how dates lie to the day on which an article was published. Immutable. */
record Publication(Optional<LocalDate> day) {
    /** The news of an article are not older than a week or so. */
    private static final int FRESH = 7;

    static Publication of(Article article) {
        return new Publication(article.published());
    }

    boolean isToday(When date) {
        return day.isPresent() && date.value().equals(day.get().toString());
    }

    boolean isPast(When date) {
        return !isFuture(date) && !isToday(date);
    }

    /** Tells whether a date is of another time than the article's news. */
    boolean isHistory(When date) {
        return day.isPresent() && isPast(date) && !isFresh(date);
    }

    /** Tells whether a stretch of time begins after the day of publication. */
    boolean isFuture(When date) {
        return day.isPresent()
                && date.range()
                        .map(range -> range.from().isAfter(day.get()))
                        .orElseGet(() -> isLater(date.value(), day.get().toString()));
    }

    private static boolean isLater(String value, String day) {
        return value.compareTo(day) > 0 && !day.startsWith(value);
    }

    /** Tells whether the day of publication is within a stretch of time. */
    boolean isIn(When date) {
        return day.isPresent()
                && date.range().filter(range -> range.contains(day.get())).isPresent();
    }

    /** Tells whether a day can be that of the article's news; where the day of publication is unknown, any date can. */
    boolean isFresh(When date) {
        return day.isEmpty() || (date.isDay() && isWithin(LocalDate.parse(date.value()), FRESH, day.get()));
    }

    /** Tells whether a TIMEX3 value is a day in the last few days before publication. */
    boolean isLately(String value, int days) {
        return value.length() == When.DAY
                && day.isPresent()
                && LocalDate.parse(value).isAfter(day.get().minusDays(days));
    }

    private static boolean isWithin(LocalDate date, int days, LocalDate published) {
        return !date.isBefore(published.minusDays(days)) && !date.isAfter(published);
    }
}
