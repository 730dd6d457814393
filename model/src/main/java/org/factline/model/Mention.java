package org.factline.model;

/**
 * A place where a person's name stands.
 *
 * @param span where
 * @param text the name as written there, in whatever case
 */
public record Mention(Span span, String text) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as {@code span}
     */
    public Mention {
        Check.surface(span, text);
    }

    /** Returns the name as written. */
    @Override
    public String toString() {
        return text;
    }
}
