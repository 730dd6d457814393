package org.factline.extractors.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Timed;

/** Tells a history from news: most of the years that a history names lie well before its publication. */
final class ModeReader {
    private static final int ENOUGH_YEARS = 5;
    private static final int OLD = 2;
    private static final int DATELINE_WEIGHT = 1;
    private static final int DATELINE_REACH = 3;
    private static final int NEAR_SHARE = 10;

    private ModeReader() {}

    static Mode mode(List<Found> found, Optional<LocalDate> published) {
        int years = 0;
        int old = 0;
        int near = 0;
        for (Found date : found) {
            int year = yearOf(date.expression());
            near += isNear(date.expression()) ? 1 : 0;
            near += published.filter(day -> isDayOf(date.expression(), day)).isPresent() ? DATELINE_WEIGHT : 0;
            if (year != Expression.GAP) {
                years++;
                old += published.map(day -> year <= day.getYear() - OLD).orElse(true) ? 1 : 0;
            }
        }
        return years >= ENOUGH_YEARS && old * 5 >= years * 3 && near * NEAR_SHARE <= found.size()
                ? Mode.NARRATIVE
                : Mode.NEWS;
    }

    /** Tells whether an expression counts from publication, as news do. */
    private static boolean isNear(Expression expression) {
        if (expression instanceof Timed timed) {
            return isNear(timed.day());
        }
        if (expression instanceof Relative relative) {
            return relative.anchor() == Anchor.PUBLICATION;
        }
        return expression instanceof Fields fields
                && fields.weekday() != Expression.GAP
                && fields.day() == Expression.GAP;
    }

    /** Tells whether a date is that of publication, give or take a few days, as in datelines. */
    private static boolean isDayOf(Expression expression, LocalDate published) {
        if (expression instanceof Timed timed) {
            return isDayOf(timed.day(), published);
        }
        return expression instanceof Fields fields
                && fields.month() != Expression.GAP
                && fields.day() != Expression.GAP
                && Period.ofDay(
                                fields.year() == Expression.GAP ? published.getYear() : fields.year(),
                                fields.month(),
                                fields.day())
                        .filter(day -> Math.abs(ChronoUnit.DAYS.between(day.first(), published)) <= DATELINE_REACH)
                        .isPresent();
    }

    private static int yearOf(Expression expression) {
        if (expression instanceof Timed timed) {
            return yearOf(timed.day());
        }
        return expression instanceof Fields fields ? fields.year() : Expression.GAP;
    }
}
