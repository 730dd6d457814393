package org.factline.pattern;

import java.util.Optional;
import java.util.function.Function;
import org.factline.spi.RuleDoc;

/**
 * A rule: what it matches, what it yields, and its evidence, in one record.
 *
 * @param pattern what it matches
 * @param yields what a match means, empty where it means nothing after all
 * @param doc its id, examples and counter-examples
 * @param <A> the type of the lexicon's meanings
 * @param <V> the type of what it yields
 */
public record Rule<A, V>(Pattern<A> pattern, Function<Captures, Optional<V>> yields, RuleDoc doc) {
    /**
     * Starts a rule.
     *
     * @param id its id, such as {@code dates.day-month}
     * @param pattern what it matches
     * @param yields what a match means, empty where it means nothing after all
     * @param <A> the type of the lexicon's meanings
     * @param <V> the type of what it yields
     * @return the rule, without evidence yet
     */
    public static <A, V> Rule<A, V> of(String id, Pattern<A> pattern, Function<Captures, Optional<V>> yields) {
        return new Rule<>(pattern, yields, RuleDoc.of(id));
    }

    /**
     * Returns the id.
     *
     * @return the rule's id
     */
    public String id() {
        return doc.id();
    }

    /**
     * Returns this rule with an example.
     *
     * @param language a BCP 47 tag
     * @param marked a sentence with the fact's span in square brackets
     * @param value the fact's value
     * @return a copy that has this example too
     */
    public Rule<A, V> reads(String language, String marked, String value) {
        return new Rule<>(pattern, yields, doc.reads(language, marked, value));
    }

    /**
     * Returns this rule with a counter-example.
     *
     * @param language a BCP 47 tag
     * @param text a sentence in which it must find nothing
     * @return a copy that has this counter-example too
     */
    public Rule<A, V> leaves(String language, String text) {
        return new Rule<>(pattern, yields, doc.leaves(language, text));
    }
}
