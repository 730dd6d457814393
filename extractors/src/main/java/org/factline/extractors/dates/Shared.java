package org.factline.extractors.dates;

import java.util.HashMap;
import java.util.Map;

/** Keeps equal values of one article once: a long one can name the same few dates a million times. Not thread-safe. */
final class Shared {
    private final Map<Object, Object> values = new HashMap<>();

    /** Returns the value, or one equal to it that was given before. */
    @SuppressWarnings("unchecked") // equal values of the classes given here are of the same class
    <T> T once(T value) {
        Object before = values.putIfAbsent(value, value);
        return before == null ? value : (T) before;
    }
}
