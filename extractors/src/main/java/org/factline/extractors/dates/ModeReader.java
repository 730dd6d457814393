package org.factline.extractors.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Timed;

/** Tells a history from news: most of the years that a history names lie well before its publication. */
final class ModeReader {
    private static final int ENOUGH_YEARS = 5;
    private static final int OLD = 2;

    private ModeReader() {}

    static Mode mode(List<Found> found, Optional<LocalDate> published) {
        int years = 0;
        int old = 0;
        for (Found date : found) {
            int year = yearOf(date.expression());
            if (year != Expression.GAP) {
                years++;
                old += published.map(day -> year <= day.getYear() - OLD).orElse(true) ? 1 : 0;
            }
        }
        return years >= ENOUGH_YEARS && old * 4 >= years * 3 ? Mode.NARRATIVE : Mode.NEWS;
    }

    private static int yearOf(Expression expression) {
        if (expression instanceof Timed timed) {
            return yearOf(timed.day());
        }
        return expression instanceof Fields fields ? fields.year() : Expression.GAP;
    }
}
