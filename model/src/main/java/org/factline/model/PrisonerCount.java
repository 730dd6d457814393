package org.factline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of people, or remains, taken, held, freed, exchanged, deported or returned in a conflict.
 *
 * @param span from the number's modifier to the counted noun; the number alone where the noun is left out
 * @param text the surface text
 * @param quantity the number, with its bounds
 * @param category what is counted
 * @param status what became of them
 * @param modality whether that is told as real
 * @param side whose people they are, empty where unknown or both sides'
 * @param perSide true where the number holds for each side ("185 each", "1000 for 1000")
 * @param scope whether it is one event's number, a part, a running total or a rate
 * @param whole where the number stands of which this is a part, empty where it is none
 * @param attributedTo who gives the number, empty where the text names no source
 * @param hearsay the words that mark the number as talk ("reportedly", "якобы", "нібито"), empty where it is told plainly
 * @param why for each field, the words and the rule that decided it
 * @param rule the id of the rule that found it
 */
public record PrisonerCount(
        Span span,
        String text,
        Quantity quantity,
        PrisonerCategory category,
        PrisonerStatus status,
        Modality modality,
        Optional<Party> side,
        boolean perSide,
        CountScope scope,
        Optional<Span> whole,
        Optional<Attribution> attributedTo,
        Optional<Span> hearsay,
        List<Evidence> why,
        String rule)
        implements Fact {
    /**
     * Checks the components and copies the evidence.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as {@code span}
     */
    public PrisonerCount {
        Check.surface(span, text);
        Check.given(quantity, "quantity");
        Check.given(category, "category");
        Check.given(status, "status");
        Check.given(modality, "modality");
        Check.given(side, "side");
        Check.given(scope, "scope");
        Check.given(whole, "whole");
        Check.given(attributedTo, "attributedTo");
        Check.given(hearsay, "hearsay");
        why = List.copyOf(why);
        Check.given(rule, "rule");
    }

    /**
     * Starts a count from what every count has; the rest has the values of a plain count: {@code PERSON},
     * {@code OTHER}, {@code ACTUAL}, no side, not per side, one event.
     *
     * @param span where it stands
     * @param text the surface text
     * @param quantity the number
     * @param rule the id of the rule that found it
     * @return a builder
     */
    public static Builder builder(Span span, String text, Quantity quantity, String rule) {
        return new Builder(span, text, quantity, rule);
    }

    /**
     * Starts a builder that holds this count's values.
     *
     * @return a builder, for a changed copy
     */
    public Builder toBuilder() {
        Builder copy = new Builder(span, text, quantity, rule);
        copy.category = category;
        copy.status = status;
        copy.modality = modality;
        copy.side = side.orElse(null);
        copy.perSide = perSide;
        copy.scope = scope;
        copy.whole = whole.orElse(null);
        copy.attributedTo = attributedTo.orElse(null);
        copy.hearsay = hearsay.orElse(null);
        copy.why.addAll(why);
        return copy;
    }

    /** Returns the number with its bounds, such as {@code 185} or {@code ≥2500}. */
    @Override
    public String value() {
        return quantity.toString();
    }

    /** Returns one line, for example {@code 185 per side MILITARY RELEASED "по 185 военнослужащих"}. */
    @Override
    public String toString() {
        return quantity
                + (perSide ? " per side" : "")
                + side.map(s -> " " + s).orElse("")
                + " " + category
                + " " + status
                + (modality == Modality.ACTUAL ? "" : " " + modality)
                + " \"" + text + "\"";
    }

    /** Collects the values of a count. Not thread-safe. */
    public static final class Builder {
        private final Span span;
        private final String text;
        private final Quantity quantity;
        private final String rule;
        private PrisonerCategory category = PrisonerCategory.PERSON;
        private PrisonerStatus status = PrisonerStatus.OTHER;
        private Modality modality = Modality.ACTUAL;
        private @Nullable Party side;
        private boolean perSide;
        private CountScope scope = CountScope.EVENT;
        private @Nullable Span whole;
        private @Nullable Attribution attributedTo;
        private @Nullable Span hearsay;
        private final List<Evidence> why = new ArrayList<>();

        private Builder(Span span, String text, Quantity quantity, String rule) {
            this.span = span;
            this.text = text;
            this.quantity = quantity;
            this.rule = rule;
        }

        /**
         * Says what is counted.
         *
         * @param kind the category
         * @return this builder
         */
        public Builder category(PrisonerCategory kind) {
            category = kind;
            return this;
        }

        /**
         * Says what became of them.
         *
         * @param fate the status
         * @return this builder
         */
        public Builder status(PrisonerStatus fate) {
            status = fate;
            return this;
        }

        /**
         * Says whether it is told as real.
         *
         * @param kind the modality
         * @return this builder
         */
        public Builder modality(Modality kind) {
            modality = kind;
            return this;
        }

        /**
         * Says whose people they are.
         *
         * @param party the party
         * @return this builder
         */
        public Builder side(Party party) {
            side = party;
            return this;
        }

        /**
         * Says that the number holds for each side.
         *
         * @return this builder
         */
        public Builder perSide() {
            perSide = true;
            return this;
        }

        /**
         * Says what stretch of events it sums up.
         *
         * @param kind the scope
         * @return this builder
         */
        public Builder scope(CountScope kind) {
            scope = kind;
            return this;
        }

        /**
         * Says that it is a part of another count.
         *
         * @param total where the whole stands
         * @return this builder
         */
        public Builder partOf(Span total) {
            whole = total;
            scope = CountScope.PART;
            return this;
        }

        /**
         * Says who gives the number.
         *
         * @param source the source
         * @return this builder
         */
        public Builder attributedTo(Attribution source) {
            attributedTo = source;
            return this;
        }

        /**
         * Says that the number is told as talk.
         *
         * @param mark the words that say so
         * @return this builder
         */
        public Builder hearsay(Span mark) {
            hearsay = mark;
            return this;
        }

        /**
         * Adds the reason for a field's value.
         *
         * @param reason the evidence
         * @return this builder
         */
        public Builder because(Evidence reason) {
            why.add(reason);
            return this;
        }

        /**
         * Returns the count.
         *
         * @return an immutable count
         */
        public PrisonerCount build() {
            return new PrisonerCount(
                    span,
                    text,
                    quantity,
                    category,
                    status,
                    modality,
                    Optional.ofNullable(side),
                    perSide,
                    scope,
                    Optional.ofNullable(whole),
                    Optional.ofNullable(attributedTo),
                    Optional.ofNullable(hearsay),
                    why,
                    rule);
        }
    }
}
