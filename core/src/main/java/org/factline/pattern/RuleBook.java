package org.factline.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factline.spi.RuleDoc;

/**
 * The rules of one kind of fact, in order of preference. Immutable, thread-safe.
 *
 * @param <A> the type of the lexicon's meanings
 * @param <V> the type of what the rules yield
 */
public final class RuleBook<A, V> {
    private final List<Rule<A, V>> rules;
    private final long[] masks;
    private final long any;

    private RuleBook(List<Rule<A, V>> rules) {
        this.rules = List.copyOf(rules);
        this.masks = Starts.masks(rules.stream().map(Rule::pattern).toList());
        this.any = Arrays.stream(masks).reduce(0, (a, b) -> a | b);
    }

    /**
     * Returns a book of rules.
     *
     * @param rules the rules, the preferred one first
     * @param <A> the type of the lexicon's meanings
     * @param <V> the type of what the rules yield
     * @return the book
     */
    public static <A, V> RuleBook<A, V> of(List<Rule<A, V>> rules) {
        return new RuleBook<>(rules);
    }

    /**
     * Tries all rules at a token.
     *
     * @param atoms the text
     * @param at the token's index
     * @return the longest match that yields something, of several the first rule's
     */
    public Optional<Reading<V>> read(Atoms<A> atoms, int at) {
        long kinds = atoms.kindsAt(at);
        return (any & kinds) != 0 ? read(atoms, at, kinds) : Optional.empty();
    }

    private Optional<Reading<V>> read(Atoms<A> atoms, int at, long kinds) {
        Optional<Reading<V>> best = Optional.empty();
        int longest = at;
        Captures captures = new Captures();
        for (int i = 0; i < masks.length; i++) {
            if ((masks[i] & kinds) != 0) {
                captures.rollback(0);
                Rule<A, V> rule = rules.get(i);
                int end = rule.pattern().match(atoms, at, captures);
                Optional<V> value = end > longest ? rule.yields().apply(captures) : Optional.empty();
                if (value.isPresent()) {
                    best = Optional.of(new Reading<>(rule.id(), at, end, value.get()));
                    longest = end;
                }
            }
        }
        return best;
    }

    /**
     * Returns the rules' evidence.
     *
     * @return one for each rule, in order
     */
    public List<RuleDoc> docs() {
        return rules.stream().map(Rule::doc).toList();
    }

    /**
     * What a rule read at a place.
     *
     * @param rule the rule's id
     * @param first the index of the first token
     * @param end the index after the last token
     * @param value what it means
     * @param <V> the type of meaning
     */
    public record Reading<V>(String rule, int first, int end, V value) {}
}
