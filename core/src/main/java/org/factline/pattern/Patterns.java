package org.factline.pattern;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.factline.lexicon.Sense;
import org.factline.text.Token;
import org.factline.text.TokenKind;

/** The parts that patterns are composed of. */
public final class Patterns {
    private Patterns() {}

    /**
     * Matches a phrase of the lexicon that has a meaning of some type, the longest one first.
     *
     * @param type the type of meaning
     * @param <A> the lexicon's type
     * @param <B> the type of meaning
     * @return the pattern
     */
    public static <A, B extends A> Pattern<A> atom(Class<B> type) {
        return atom(type, Slot.named(type.getSimpleName()), meaning -> true);
    }

    /**
     * Matches a phrase of the lexicon that has a meaning of some type, and captures the meaning.
     *
     * @param type the type of meaning
     * @param slot takes the meaning
     * @param <A> the lexicon's type
     * @param <B> the type of meaning
     * @return the pattern
     */
    public static <A, B extends A> Pattern<A> atom(Class<B> type, Slot<B> slot) {
        return atom(type, slot, meaning -> true);
    }

    /**
     * Matches a phrase of the lexicon that has a meaning of some type for which a condition holds, and captures it.
     *
     * @param type the type of meaning
     * @param slot takes the meaning
     * @param condition what has to hold of the meaning
     * @param <A> the lexicon's type
     * @param <B> the type of meaning
     * @return the pattern
     */
    public static <A, B extends A> Pattern<A> atom(Class<B> type, Slot<B> slot, Predicate<? super B> condition) {
        return new Starting<>(Starts.with(type), (atoms, at, captures) -> {
            if (at >= atoms.size()) {
                return Pattern.NO_MATCH;
            }
            List<Sense<A>> senses = atoms.at(at);
            for (int i = 0; i < senses.size(); i++) {
                Sense<A> sense = senses.get(i);
                if (type.isInstance(sense.value()) && condition.test(type.cast(sense.value()))) {
                    int end = at + sense.length();
                    captures.put(slot, type.cast(sense.value()), at, end);
                    return end;
                }
            }
            return Pattern.NO_MATCH;
        });
    }

    /**
     * Matches a phrase of the lexicon that has a meaning of some type and of one of some sorts, and captures it.
     *
     * @param type the type of meaning, whose values are {@link Sorted}
     * @param slot takes the meaning
     * @param sorts the sorts
     * @param <A> the lexicon's type
     * @param <B> the type of meaning
     * @return the pattern
     */
    public static <A, B extends A> Pattern<A> atom(Class<B> type, Slot<B> slot, Set<? extends Enum<?>> sorts) {
        Pattern<A> atom =
                atom(type, slot, meaning -> meaning instanceof Sorted sorted && sorts.contains(sorted.sort()));
        return new Starting<>(Starts.with(sorts), atom);
    }

    /**
     * Tells of a pattern of one's own that it starts where another one can, so that it is not tried elsewhere.
     *
     * @param like the pattern that it starts with
     * @param own the pattern
     * @param <A> the lexicon's type
     * @return the same pattern
     */
    public static <A> Pattern<A> startingLike(Pattern<A> like, Pattern<A> own) {
        return new Starting<>(like.starts(), own);
    }

    /**
     * Tells of a pattern of one's own that it takes no token but only looks whether it may match where it stands.
     *
     * @param own the pattern, which matches nothing or not at all
     * @param <A> the lexicon's type
     * @return the same pattern
     */
    public static <A> Pattern<A> takingNothing(Pattern<A> own) {
        return new Starting<>(Starts.NOTHING, own);
    }

    /**
     * Tells of a pattern of one's own that it starts with digits, so that it is not tried elsewhere.
     *
     * @param own the pattern, which does not match nothing
     * @param <A> the lexicon's type
     * @return the same pattern
     */
    public static <A> Pattern<A> startingWithNumber(Pattern<A> own) {
        return new Starting<>(Starts.withNumber(), own);
    }

    /**
     * Tells of a pattern of one's own that it starts with a word, so that it is not tried elsewhere.
     *
     * @param own the pattern, which does not match nothing
     * @param <A> the lexicon's type
     * @return the same pattern
     */
    public static <A> Pattern<A> startingWithWord(Pattern<A> own) {
        return new Starting<>(Starts.withWord(), own);
    }

    /**
     * Matches one token that is one of some marks, and for which a condition holds.
     *
     * @param marks the marks, each a code point
     * @param condition what has to hold
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> mark(String marks, Predicate<Token> condition) {
        return new Starting<>(
                Starts.withMark(marks),
                token(token ->
                        token.kind() == TokenKind.MARK && marks.contains(token.norm()) && condition.test(token)));
    }

    /** A pattern that knows what it can start with. */
    private record Starting<A>(Starts starts, Pattern<A> pattern) implements Pattern<A> {
        @Override
        public int match(Atoms<A> atoms, int at, Captures captures) {
            return pattern.match(atoms, at, captures);
        }
    }

    /**
     * Matches a part of a phrase and captures what it means as a whole, in place of what was captured within it.
     *
     * @param slot takes the meaning
     * @param part the pattern
     * @param means what a match means, from what was captured within the part alone; empty where it is no match after
     *     all
     * @param <A> the lexicon's type
     * @param <V> the type of the meaning
     * @return the pattern
     */
    public static <A, V> Pattern<A> part(Slot<V> slot, Pattern<A> part, Function<Captures, Optional<V>> means) {
        return new Starting<>(part.starts(), (atoms, at, captures) -> {
            int mark = captures.mark();
            int outer = captures.enter();
            int end = part.match(atoms, at, captures);
            Optional<V> meaning = end == Pattern.NO_MATCH ? Optional.empty() : means.apply(captures);
            captures.leave(outer);
            captures.rollback(mark);
            if (meaning.isEmpty()) {
                return Pattern.NO_MATCH;
            }
            captures.put(slot, meaning.get(), at, end);
            return end;
        });
    }

    /**
     * Matches a pattern that several rules share: at each token it is tried once, and its match is kept for the others.
     *
     * @param shared the pattern, which does not look at what was captured before it
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> once(Pattern<A> shared) {
        return new Starting<>(shared.starts(), (atoms, at, captures) -> captures.matchOnce(shared, atoms, at));
    }

    /**
     * Matches one token for which a condition holds.
     *
     * @param condition what has to hold
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> token(Predicate<Token> condition) {
        return new Starting<>(
                Starts.TOKEN,
                (atoms, at, captures) ->
                        at < atoms.size() && condition.test(atoms.analysis().token(at)) ? at + 1 : Pattern.NO_MATCH);
    }

    /**
     * Matches one token that is one of some words.
     *
     * @param norms their folded forms
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> word(String... norms) {
        Set<String> set = Set.of(norms);
        return token(token -> set.contains(token.norm()));
    }

    /**
     * Matches a run of digits whose value lies between two bounds, and captures it.
     *
     * @param slot takes the value
     * @param least the least value
     * @param most the greatest value
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> number(Slot<Long> slot, long least, long most) {
        return new Starting<>(Starts.withNumber(), (atoms, at, captures) -> {
            long value = at < atoms.size() ? atoms.analysis().token(at).number().orElse(-1) : -1;
            if (value < least || value > most || value < 0) {
                return Pattern.NO_MATCH;
            }
            captures.put(slot, value, at, at + 1);
            return at + 1;
        });
    }

    /**
     * Matches some patterns one after the other.
     *
     * @param parts the patterns
     * @param <A> the lexicon's type
     * @return the pattern
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <A> Pattern<A> sequence(Pattern<A>... parts) {
        Pattern<A>[] list = parts.clone();
        Starts starts = Arrays.stream(list).map(Pattern::starts).reduce(Starts.NOTHING, Starts::then);
        long[] masks = Starts.masks(Arrays.asList(list));
        return new Starting<>(starts, (atoms, at, captures) -> {
            int end = at;
            for (int i = 0; i < list.length; i++) {
                if ((masks[i] & atoms.kindsAt(end)) == 0) {
                    return Pattern.NO_MATCH;
                }
                end = list[i].match(atoms, end, captures);
                if (end == Pattern.NO_MATCH) {
                    break;
                }
            }
            return end;
        });
    }

    /**
     * Matches the first of some patterns that matches.
     *
     * @param choices the patterns, the preferred one first
     * @param <A> the lexicon's type
     * @return the pattern
     */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <A> Pattern<A> either(Pattern<A>... choices) {
        Pattern<A>[] list = choices.clone();
        Starts any = Arrays.stream(list).map(Pattern::starts).reduce(Starts::or).orElse(Starts.ANYWHERE);
        long[] masks = Starts.masks(Arrays.asList(list));
        return new Starting<>(any, (atoms, at, captures) -> {
            int mark = captures.mark();
            long kinds = atoms.kindsAt(at);
            for (int i = 0; i < list.length; i++) {
                if ((masks[i] & kinds) != 0) {
                    int end = list[i].match(atoms, at, captures);
                    if (end != Pattern.NO_MATCH) {
                        return end;
                    }
                    captures.rollback(mark);
                }
            }
            return Pattern.NO_MATCH;
        });
    }

    /**
     * Matches a pattern or nothing.
     *
     * @param part the pattern
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> maybe(Pattern<A> part) {
        long mask = part.starts().mask();
        return new Starting<>(part.starts().orNothing(), (atoms, at, captures) -> {
            if ((mask & atoms.kindsAt(at)) == 0) {
                return at;
            }
            int mark = captures.mark();
            int end = part.match(atoms, at, captures);
            if (end != Pattern.NO_MATCH) {
                return end;
            }
            captures.rollback(mark);
            return at;
        });
    }

    /**
     * Matches a pattern several times in a row, as often as it goes.
     *
     * @param part the pattern
     * @param least how often at least
     * @param most how often at most
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> repeat(Pattern<A> part, int least, int most) {
        return new Starting<>(least == 0 ? part.starts().orNothing() : part.starts(), (atoms, at, captures) -> {
            int end = at;
            for (int times = 0; times < most; times++) {
                int mark = captures.mark();
                int next = part.match(atoms, end, captures);
                if (next == Pattern.NO_MATCH) {
                    captures.rollback(mark);
                    return times >= least ? end : Pattern.NO_MATCH;
                }
                if (next == end) {
                    break;
                }
                end = next;
            }
            return end;
        });
    }

    /**
     * Matches nothing, where a pattern would match.
     *
     * @param part what has to follow
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> ahead(Pattern<A> part) {
        return new Starting<>(
                Starts.NOTHING,
                (atoms, at, captures) -> matchesAside(part, atoms, at, captures) ? at : Pattern.NO_MATCH);
    }

    /**
     * Matches nothing, where a pattern would not match.
     *
     * @param part what must not follow
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> not(Pattern<A> part) {
        return new Starting<>(
                Starts.NOTHING,
                (atoms, at, captures) -> matchesAside(part, atoms, at, captures) ? Pattern.NO_MATCH : at);
    }

    /** Tries a pattern that neither sees nor leaves captures. */
    private static <A> boolean matchesAside(Pattern<A> part, Atoms<A> atoms, int at, Captures captures) {
        if ((part.starts().mask() & atoms.kindsAt(at)) == 0) {
            return false;
        }
        int mark = captures.mark();
        int outer = captures.enter();
        int end = part.match(atoms, at, captures);
        captures.leave(outer);
        captures.rollback(mark);
        return end != Pattern.NO_MATCH;
    }

    /**
     * Matches nothing, where the token before satisfies a condition.
     *
     * @param condition what has to hold of the token before; there is none at the start of the text
     * @param <A> the lexicon's type
     * @return the pattern
     */
    public static <A> Pattern<A> after(Predicate<Token> condition) {
        return new Starting<>(
                Starts.NOTHING,
                (atoms, at, captures) ->
                        at > 0 && condition.test(atoms.analysis().token(at - 1)) ? at : Pattern.NO_MATCH);
    }
}
