package org.factline.pattern;

/**
 * A phrase's shape: matches from a token on, or not. Stateless, thread-safe.
 *
 * @param <A> the type of the lexicon's meanings
 */
@FunctionalInterface
public interface Pattern<A> {
    /** What {@link #match} returns where the pattern does not match. */
    int NO_MATCH = -1;

    /**
     * Tries the pattern at a token.
     *
     * @param atoms the text
     * @param at the index of the first token, from 0 to the number of tokens
     * @param captures where to leave what is captured; after {@link #NO_MATCH} it may hold leftovers, which the caller
     *     rolls back
     * @return the index after the last token matched, {@code at} where the pattern matched nothing, or
     *     {@link #NO_MATCH}
     */
    int match(Atoms<A> atoms, int at, Captures captures);

    /**
     * Returns what the first token of a match can be, so that the pattern need not be tried elsewhere.
     *
     * @return {@link Starts#ANYWHERE} unless the pattern knows better
     */
    default Starts starts() {
        return Starts.ANYWHERE;
    }

    /**
     * Returns this pattern with its stretch of text captured.
     *
     * @param slot takes what stands there as written
     * @return the capturing pattern
     */
    default Pattern<A> as(Slot<String> slot) {
        return Patterns.startingLike(this, (atoms, at, captures) -> {
            int end = match(atoms, at, captures);
            if (end > at) {
                captures.put(slot, atoms.analysis().surface(at, end), at, end);
            }
            return end;
        });
    }
}
