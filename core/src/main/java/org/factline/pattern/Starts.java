package org.factline.pattern;

import java.util.List;
import org.factline.text.Token;

/**
 * What the first token of a pattern's match can be: kinds of token and sorts of meaning, a bit each. Sorts may share a
 * bit, so that a pattern can be tried in vain but is never left out where it matches.
 */
public final class Starts {
    /** The pattern has to be tried at every token, and after the last one. */
    public static final Starts ANYWHERE = new Starts(~Starts.END, true);

    /** The pattern takes a token, whatever it is. */
    static final Starts TOKEN = new Starts(~Starts.END, false);

    /** The pattern takes no token. */
    static final Starts NOTHING = new Starts(0, true);

    /** The bit of the place after the last token, where only a pattern that takes no token can match. */
    static final long END = 1L << 61;

    private static final long WORD = 1L << 62;
    private static final long NUMBER = 1L << 63;
    private static final int SORTS = 46;
    private static final int TYPES = 15;

    private static final ClassValue<Long> TYPE_BITS = new ClassValue<>() {
        @Override
        protected Long computeValue(Class<?> type) {
            return 1L << (SORTS + Math.floorMod(place(type), TYPES));
        }
    };

    private final long kinds;
    private final boolean maybeEmpty;

    private Starts(long kinds, boolean maybeEmpty) {
        this.kinds = kinds;
        this.maybeEmpty = maybeEmpty;
    }

    /** Returns what a pattern can start with that takes a word. */
    static Starts withWord() {
        return new Starts(WORD, false);
    }

    /** Returns what a pattern can start with that takes digits. */
    static Starts withNumber() {
        return new Starts(NUMBER, false);
    }

    /** Returns what a pattern can start with that takes one of some marks. */
    static Starts withMark(String marks) {
        return new Starts(marks.codePoints().mapToLong(Starts::bitOfMark).reduce(0, (a, b) -> a | b), false);
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

    /** Returns the bit of a token: words and digits have one each, marks share those of sorts. */
    static long bitOf(Token token) {
        return switch (token.kind()) {
            case WORD -> WORD;
            case NUMBER -> NUMBER;
            case MARK -> bitOfMark(token.norm().codePointAt(0));
        };
    }

    private static long bitOfMark(int codePoint) {
        return 1L << codePoint % SORTS;
    }

    @SuppressWarnings("EnumOrdinal") // the bits live no longer than the program
    private static long bit(Enum<?> sort) {
        return 1L << sort.ordinal() % SORTS;
    }

    private static long bit(Class<?> type) {
        return TYPE_BITS.get(type);
    }

    /** Returns a number that differs between the types of one sealed interface. */
    private static int place(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            if (parent.isSealed()) {
                return List.of(parent.getPermittedSubclasses()).indexOf(type);
            }
        }
        return type.getName().hashCode();
    }

    /** Returns the kinds of the tokens at which a match can start; one that may be empty can start at all. */
    long mask() {
        return maybeEmpty ? -1 : kinds;
    }

    /** Returns the masks of some patterns. */
    static <A> long[] masks(List<? extends Pattern<A>> patterns) {
        return patterns.stream().mapToLong(pattern -> pattern.starts().mask()).toArray();
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
