package org.factline.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An exchange, hand-over, repatriation or release that an article tells of.
 *
 * @param span the mention that tells of it first
 * @param text the surface text of that mention
 * @param date its TIMEX3 value, empty where the text gives none
 * @param state how far it has come
 * @param released people handed back, by the party to which they belong; exact or the lowest bound
 * @param bodies remains handed back, by the party to which they belong; exact or the lowest bound
 * @param place where, as written, without its preposition
 * @param mediators who went between, as written
 * @param ordinal which one in a series ("66th exchange"), empty where not told
 * @param formula the formula as written ("1000 for 1000", "all for all"), empty where there is none
 * @param whole where the exchange is told of whose stage this is, empty where it is none
 * @param attributedTo who tells of it, empty where the text names no source
 * @param evidence the spans that it rests on, in text order
 * @param rule the id of the rule that found it
 */
public record Exchange(
        Span span,
        String text,
        Optional<String> date,
        ExchangeState state,
        SortedMap<Party, Long> released,
        SortedMap<Party, Long> bodies,
        Optional<String> place,
        List<String> mediators,
        OptionalInt ordinal,
        Optional<String> formula,
        Optional<Span> whole,
        Optional<Attribution> attributedTo,
        List<Span> evidence,
        String rule)
        implements Fact {
    /**
     * Checks the components and copies the collections.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as {@code span}, or a number is negative
     */
    public Exchange {
        Check.surface(span, text);
        Check.given(date, "date");
        Check.given(state, "state");
        released = numbers(released, "released");
        bodies = numbers(bodies, "bodies");
        Check.given(place, "place");
        mediators = List.copyOf(mediators);
        Check.given(ordinal, "ordinal");
        Check.given(formula, "formula");
        Check.given(whole, "whole");
        Check.given(attributedTo, "attributedTo");
        evidence = evidence.stream().sorted().toList();
        Check.given(rule, "rule");
    }

    private static SortedMap<Party, Long> numbers(Map<Party, Long> given, String name) {
        given.forEach((party, number) -> Check.that(number >= 0, name, party + "=" + number, "must not be negative"));
        return Collections.unmodifiableSortedMap(new TreeMap<>(given));
    }

    /**
     * Starts an exchange from what every exchange has.
     *
     * @param span the mention that tells of it first
     * @param text the surface text of that mention
     * @param state how far it has come
     * @param rule the id of the rule that found it
     * @return a builder
     */
    public static Builder builder(Span span, String text, ExchangeState state, String rule) {
        return new Builder(span, text, state, rule);
    }

    /** Returns date, state and numbers, for example {@code 2025-10-02 OCCURRED RU 185 UA 185}. */
    @Override
    public String value() {
        return date.orElse("undated") + " " + state + list("", released) + list(" bodies", bodies);
    }

    private static String list(String name, Map<Party, Long> numbers) {
        return numbers.entrySet().stream()
                .map(e -> " " + e.getKey() + " " + e.getValue())
                .collect(Collectors.joining("", numbers.isEmpty() ? "" : name, ""));
    }

    /** Returns the value, and place, mediators and source where known. */
    @Override
    public String toString() {
        return value()
                + place.map(p -> ", at " + p).orElse("")
                + (mediators.isEmpty() ? "" : ", through " + String.join(" and ", mediators))
                + attributedTo.map(a -> ", says " + a).orElse("");
    }

    /** Collects the values of an exchange. Not thread-safe. */
    public static final class Builder {
        private final Span span;
        private final String text;
        private final ExchangeState state;
        private final String rule;
        private @Nullable String date;
        private final SortedMap<Party, Long> released = new TreeMap<>();
        private final SortedMap<Party, Long> bodies = new TreeMap<>();
        private @Nullable String place;
        private final List<String> mediators = new ArrayList<>();
        private OptionalInt ordinal = OptionalInt.empty();
        private @Nullable String formula;
        private @Nullable Span whole;
        private @Nullable Attribution attributedTo;
        private final List<Span> evidence = new ArrayList<>();

        private Builder(Span span, String text, ExchangeState state, String rule) {
            this.span = span;
            this.text = text;
            this.state = state;
            this.rule = rule;
        }

        /**
         * Says when.
         *
         * @param value a TIMEX3 value
         * @return this builder
         */
        public Builder date(String value) {
            date = value;
            return this;
        }

        /**
         * Says how many people a party got back.
         *
         * @param party whose people they are
         * @param number how many, exact or the lowest bound, not negative
         * @return this builder
         */
        public Builder released(Party party, long number) {
            released.put(party, number);
            return this;
        }

        /**
         * Says how many remains a party got back.
         *
         * @param party whose dead they are
         * @param number how many, exact or the lowest bound, not negative
         * @return this builder
         */
        public Builder bodies(Party party, long number) {
            bodies.put(party, number);
            return this;
        }

        /**
         * Says where.
         *
         * @param name as written, without its preposition
         * @return this builder
         */
        public Builder place(String name) {
            place = name;
            return this;
        }

        /**
         * Adds a mediator.
         *
         * @param name as written
         * @return this builder
         */
        public Builder mediator(String name) {
            mediators.add(name);
            return this;
        }

        /**
         * Says which one in a series it is.
         *
         * @param number 1 for the first
         * @return this builder
         */
        public Builder ordinal(int number) {
            ordinal = OptionalInt.of(number);
            return this;
        }

        /**
         * Says by what formula.
         *
         * @param words as written
         * @return this builder
         */
        public Builder formula(String words) {
            formula = words;
            return this;
        }

        /**
         * Says that it is a stage of another exchange.
         *
         * @param total where that one is told of
         * @return this builder
         */
        public Builder stageOf(Span total) {
            whole = total;
            return this;
        }

        /**
         * Says who tells of it.
         *
         * @param source the source
         * @return this builder
         */
        public Builder attributedTo(Attribution source) {
            attributedTo = source;
            return this;
        }

        /**
         * Adds a span that it rests on.
         *
         * @param mention where
         * @return this builder
         */
        public Builder evidence(Span mention) {
            evidence.add(mention);
            return this;
        }

        /**
         * Returns the exchange.
         *
         * @return an immutable exchange
         */
        public Exchange build() {
            return new Exchange(
                    span,
                    text,
                    Optional.ofNullable(date),
                    state,
                    released,
                    bodies,
                    Optional.ofNullable(place),
                    mediators,
                    ordinal,
                    Optional.ofNullable(formula),
                    Optional.ofNullable(whole),
                    Optional.ofNullable(attributedTo),
                    evidence,
                    rule);
        }
    }
}
