package org.factline.extractors.exchanges;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.text.Token;

/** Finds the spans of days that an article names by their ends: "from 30 April to 15 May". */
final class Ranges {
    private static final int WIDE = 2;
    private final ExchangeText text;
    private final Map<Integer, When> byDay = new HashMap<>();

    /**
     * Finds the spans.
     *
     * @param dates the dates of the article in text order
     */
    Ranges(ExchangeText text, List<When> dates) {
        this.text = text;
        for (int i = 1; i < dates.size(); i++) {
            if (isRange(dates.get(i - 1), dates.get(i))) {
                When span = of(dates.get(i - 1), dates.get(i));
                byDay.put(dates.get(i - 1).first(), span);
                byDay.put(dates.get(i).first(), span);
            }
        }
    }

    private static When of(When from, When to) {
        return new When(from.first(), to.end(), from.value() + "/" + to.value(), to.range(), to.saying());
    }

    /** Returns the span of days that starts or ends with a date. */
    Optional<When> of(When date) {
        return Optional.ofNullable(byDay.get(date.first()));
    }

    private boolean isRange(When from, When to) {
        int gap = to.first() - from.end();
        if (!from.isDay()
                || !to.isDay()
                || gap < 1
                || gap > WIDE
                || from.value().compareTo(to.value()) >= 0) {
            return false;
        }
        return joins(text, from.end())
                || (text.endsAt(from.first(), ExchangePart.BETWEEN) && text.is(from.end(), ExchangePart.AND));
    }

    /** Tells whether a dash or a word at a token joins the ends of a span. */
    static boolean joins(ExchangeText text, int at) {
        if (at >= text.analysis().size()) {
            return false;
        }
        Token token = text.analysis().token(at);
        return token.is("-") || token.is("–") || token.is("—") || text.is(at, ExchangePart.TILL);
    }
}
