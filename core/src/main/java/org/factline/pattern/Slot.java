package org.factline.pattern;

/**
 * A name for what a pattern captures, with its type. Each slot is a constant of a grammar.
 *
 * @param <T> the type of what is captured
 */
@SuppressWarnings("UnusedTypeParameter") // ties a capture to the type of its value
public final class Slot<T> {
    private final String name;

    private Slot(String name) {
        this.name = name;
    }

    /**
     * Returns a new slot.
     *
     * @param name what to call it in messages
     * @param <T> the type of what is captured
     * @return a slot, different from all others
     */
    public static <T> Slot<T> named(String name) {
        return new Slot<>(name);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
