package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factline.model.Exchange;
import org.factline.model.ExchangeState;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** An exchange in the making. Not thread-safe. */
final class Draft {
    private @Nullable String date;
    private ExchangeState state;
    private final List<Anchor> anchors = new ArrayList<>();
    private final SortedMap<Party, Long> released = new TreeMap<>();
    private final SortedMap<Party, Long> bodies = new TreeMap<>();

    Draft(@Nullable String date, ExchangeState state) {
        this.date = date;
        this.state = state;
    }

    @Nullable String date() {
        return date;
    }

    void date(String value) {
        date = value;
    }

    ExchangeState state() {
        return state;
    }

    void state(ExchangeState value) {
        state = value;
    }

    boolean isDated() {
        return date != null;
    }

    boolean is(ExchangeState other) {
        return state == other;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    /** Tells whether a count of the same side and kind is among the anchors. */
    boolean counts(PrisonerCount count) {
        boolean body = count.category() == PrisonerCategory.BODY;
        return count.side().isEmpty()
                || anchors.stream()
                        .map(Anchor::count)
                        .anyMatch(c -> c != null
                                && (c.category() == PrisonerCategory.BODY) == body
                                && (c.side().equals(count.side()) || c.perSide()));
    }

    void add(Anchor anchor) {
        anchors.add(anchor);
    }

    SortedMap<Party, Long> released() {
        return released;
    }

    SortedMap<Party, Long> bodies() {
        return bodies;
    }

    boolean hasNumbers() {
        return !released.isEmpty() || !bodies.isEmpty();
    }

    Exchange.Builder build(Analysis analysis, String rule) {
        anchors.sort(Comparator.comparingInt(Anchor::first));
        Anchor first = anchors.get(0);
        Exchange.Builder exchange = Exchange.builder(
                analysis.span(first.first(), first.end()), analysis.surface(first.first(), first.end()), state, rule);
        if (date != null) {
            exchange.date(date);
        }
        released.forEach(exchange::released);
        bodies.forEach(exchange::bodies);
        anchors.forEach(a -> exchange.evidence(analysis.span(a.first(), a.end())));
        return exchange;
    }
}
