package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private final ExchangeState state;
    private @Nullable Draft whole;
    private final List<Anchor> anchors = new ArrayList<>();
    private final Set<Anchor> loose = new HashSet<>();
    private final SidesTold livingTold = new SidesTold();
    private final SidesTold remainsTold = new SidesTold();
    private final SortedMap<Party, Long> released = new TreeMap<>();
    private final SortedMap<Party, Long> bodies = new TreeMap<>();

    Draft(@Nullable String date, ExchangeState state) {
        this.date = date;
        this.state = state;
    }

    @Nullable
    String date() {
        return date;
    }

    void date(String value) {
        date = value;
    }

    ExchangeState state() {
        return state;
    }

    boolean isDated() {
        return date != null;
    }

    boolean isDay() {
        return date != null && date.length() == When.DAY;
    }

    /** Tells whether nothing but a word tells of it: "the last exchange". */
    boolean isWord() {
        return anchors.stream().noneMatch(Anchor::isCount);
    }

    /** Tells whether it went on for some days, without stages: it has no date of its own then. */
    boolean isSpan() {
        return date != null && date.indexOf('/') >= 0;
    }

    boolean is(ExchangeState other) {
        return state == other;
    }

    void stageOf(Draft draft) {
        whole = draft;
    }

    boolean isStage() {
        return whole != null;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    Anchor last() {
        return anchors.get(anchors.size() - 1);
    }

    /** Tells whether there is a number of the same kind for another side, but none for a count's own. */
    boolean lacks(PrisonerCount count) {
        return told(count).lacks(count);
    }

    private SidesTold told(PrisonerCount count) {
        return count.category() == PrisonerCategory.BODY ? remainsTold : livingTold;
    }

    boolean hasCounts() {
        return counts().findAny().isPresent();
    }

    private Stream<PrisonerCount> counts() {
        return anchors.stream().flatMap(anchor -> Stream.ofNullable(anchor.count()));
    }

    /** Tells whether this draft and another one are told of in one paragraph. */
    boolean isBeside(Draft other, Analysis analysis) {
        BitSet paragraphs = paragraphs(analysis);
        return paragraphs.intersects(other.paragraphs(analysis));
    }

    private BitSet paragraphs(Analysis analysis) {
        BitSet paragraphs = new BitSet();
        anchors.forEach(
                anchor -> paragraphs.set(analysis.sentenceOf(anchor.first()).paragraph()));
        return paragraphs;
    }

    /** Adds an anchor that has no date of its own and stands apart from those that have. */
    void addLoosely(Anchor anchor) {
        add(anchor);
        loose.add(anchor);
    }

    /** Returns the anchors that do not stand apart. */
    List<Anchor> told() {
        return anchors.stream().filter(anchor -> !isLoose(anchor)).toList();
    }

    boolean isLoose(Anchor anchor) {
        return loose.contains(anchor);
    }

    /** Tells whether nothing but what stands apart tells of it. */
    boolean isLoose() {
        return loose.containsAll(anchors);
    }

    void add(Anchor anchor) {
        anchors.add(anchor);
        PrisonerCount count = anchor.count();
        if (count != null) {
            told(count).add(count);
        }
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

    /** Returns the mention that tells of it first: a number where there is one. */
    private Anchor first() {
        anchors.sort(Comparator.comparingInt(Anchor::first));
        return anchors.stream().filter(Anchor::isCount).findFirst().orElse(anchors.get(0));
    }

    Exchange.Builder start(Analysis analysis, String rule) {
        Anchor first = first();
        Exchange.Builder exchange = Exchange.builder(
                analysis.span(first.first(), first.end()), analysis.surface(first.first(), first.end()), state, rule);
        if (date != null && !isSpan()) {
            exchange.date(date);
        }
        if (whole != null) {
            Anchor total = whole.first();
            exchange.stageOf(analysis.span(total.first(), total.end()));
        }
        released.forEach(exchange::released);
        bodies.forEach(exchange::bodies);
        anchors.forEach(a -> exchange.evidence(analysis.span(a.first(), a.end())));
        return exchange;
    }
}
