package org.factline.spi;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.model.Language;

/**
 * A rule's id and its evidence: sentences that it reads and sentences that it must leave alone. One test runs them all.
 *
 * @param id the id that facts found by the rule carry
 * @param examples what it reads, at least one
 * @param counterexamples what it must leave alone, at least one
 */
public record RuleDoc(String id, List<Example> examples, List<Example> counterexamples) {
    /** Copies the lists. */
    public RuleDoc {
        examples = List.copyOf(examples);
        counterexamples = List.copyOf(counterexamples);
    }

    /**
     * Starts the evidence of a rule.
     *
     * @param id the rule's id
     * @return a rule without evidence, to be given some
     */
    public static RuleDoc of(String id) {
        return new RuleDoc(id, List.of(), List.of());
    }

    /**
     * Returns this rule with an example, read as published on {@link Example#DAY}.
     *
     * @param language a BCP 47 tag
     * @param marked a sentence with the fact's span in square brackets
     * @param value the fact's value
     * @return a copy that has this example too
     */
    public RuleDoc reads(String language, String marked, String value) {
        Example example = new Example(Language.of(language), Example.DAY, marked, Optional.of(value));
        return new RuleDoc(id, plus(examples, example), counterexamples);
    }

    /**
     * Returns this rule with a counter-example: a sentence in which it must find nothing.
     *
     * @param language a BCP 47 tag
     * @param text the sentence
     * @return a copy that has this counter-example too
     */
    public RuleDoc leaves(String language, String text) {
        Example example = new Example(Language.of(language), Example.DAY, text, Optional.empty());
        return new RuleDoc(id, examples, plus(counterexamples, example));
    }

    private static List<Example> plus(List<Example> list, Example example) {
        return Stream.concat(list.stream(), Stream.of(example)).toList();
    }
}
