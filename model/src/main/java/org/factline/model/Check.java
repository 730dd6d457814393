package org.factline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The argument checks of the model: each failure names the component, its value and what would be right. */
final class Check {
    private Check() {}

    static void that(boolean holds, String name, @Nullable Object value, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(name + " " + value + " " + rule);
        }
    }

    static <T> T given(@Nullable T value, String name) {
        return Objects.requireNonNull(value, name);
    }

    static void surface(Span span, String text) {
        given(span, "span");
        given(text, "text");
        that(text.length() == span.length(), "text", '"' + text + '"', "must be as long as its span " + span);
    }
}
