package org.factline.model;

import java.util.Optional;

/**
 * Who says so: the source that the text gives for a fact.
 *
 * @param source the person or body as written in the text
 * @param span where that name stands
 * @param official the canonical name of the official whom the source is; empty for bodies and others
 */
public record Attribution(String source, Span span, Optional<String> official) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if {@code source} is not as long as {@code span}
     */
    public Attribution {
        Check.surface(span, source);
        Check.given(official, "official");
    }

    /** Returns the source as written. */
    @Override
    public String toString() {
        return source;
    }
}
