package org.factline.pattern;

import org.factline.text.Token;
import org.factline.text.TokenKind;

/**
 * What the first token of a pattern's match can be: kinds of token and sorts of meaning, a bit each. Sorts may share a
 * bit, so that a pattern can be tried in vain but is never left out where it matches.
 */
public final class Starts {
    /** The pattern has to be tried at every token, and after the last one. */
    public static final Starts ANYWHERE = new Starts(-1, true);

    /** The pattern takes a token, whatever it is. */
    static final Starts TOKEN = new Starts(-1, false);

    /** The pattern takes no token. */
    static final Starts NOTHING = new Starts(0, true);

    private static final int SORTS = 61;

    private final long kinds;
    private final boolean maybeEmpty;

    private Starts(long kinds, boolean maybeEmpty) {
        this.kinds = kinds;
        this.maybeEmpty = maybeEmpty;
    }

    /** Returns what a pattern can start with that takes one kind of token. */
    static Starts with(TokenKind kind) {
        return new Starts(bit(kind), false);
    }

    /** Returns what a pattern can start with that takes a phrase whose meaning is of a class. */
    static Starts with(Class<?> type) {
        boolean leaf = type.isRecord() && !Sorted.class.isAssignableFrom(type);
        return leaf ? new Starts(bit(type), false) : TOKEN;
    }

    /** Returns what a pattern can start with that takes a phrase whose meaning is of some sorts. */
    static Starts with(Iterable<? extends Enum<?>> sorts) {
        long kinds = 0;
        for (Enum<?> sort : sorts) {
            kinds |= bit(sort);
        }
        return new Starts(kinds, false);
    }

    /** Returns the bit of a meaning. */
    static long bitOf(Object meaning) {
        return meaning instanceof Sorted sorted ? bit(sorted.sort()) : bit(meaning.getClass());
    }

    /** Returns the bit of a token. */
    static long bitOf(Token token) {
        return bit(token.kind());
    }

    private static long bit(TokenKind kind) {
        return switch (kind) {
            case WORD -> 1L << SORTS;
            case NUMBER -> 1L << (SORTS + 1);
            case MARK -> 1L << (SORTS + 2);
        };
    }

    private static long bit(Class<?> type) {
        return 1L << Math.floorMod(type.getName().hashCode(), SORTS);
    }

    private static long bit(Enum<?> sort) {
        return 1L << Math.floorMod(sort.name().hashCode(), SORTS);
    }

    /** Tells whether a match can start at a token of some kinds. */
    boolean allow(long given) {
        return maybeEmpty || (kinds & given) != 0;
    }

    /** Returns what one of two patterns can start with. */
    Starts or(Starts other) {
        return new Starts(kinds | other.kinds, maybeEmpty || other.maybeEmpty);
    }

    /** Returns what two patterns one after the other can start with. */
    Starts then(Starts next) {
        return maybeEmpty ? new Starts(kinds | next.kinds, next.maybeEmpty) : this;
    }

    /** Returns what the pattern can start with if it may match nothing as well. */
    Starts orNothing() {
        return new Starts(kinds, true);
    }
}
