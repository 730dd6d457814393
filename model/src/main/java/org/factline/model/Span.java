package org.factline.model;

import java.util.Comparator;

/**
 * A stretch of an article's text: half-open, counted in UTF-16 code units as {@link String} counts them.
 *
 * @param start the index of the first code unit, at least 0
 * @param end the index after the last code unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> TEXT_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code start} is negative or {@code end} is not greater than {@code start}
     */
    public Span {
        Check.that(start >= 0, "start", start, "must not be negative");
        Check.that(end > start, "end", end, "must be greater than start " + start);
    }

    /**
     * Returns the span from {@code start} (inclusive) to {@code end} (exclusive).
     *
     * @param start the index of the first code unit, at least 0
     * @param end the index after the last code unit, greater than {@code start}
     * @return the span
     * @throws IllegalArgumentException if the bounds are out of order
     */
    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    /**
     * Returns the number of UTF-16 code units covered, at least 1.
     *
     * @return the length
     */
    public int length() {
        return end - start;
    }

    /**
     * Tells whether this span and {@code other} share at least one code unit.
     *
     * @param other another span of the same text
     * @return true if they overlap
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * Tells whether {@code other} lies within this span.
     *
     * @param other another span of the same text
     * @return true if every code unit of {@code other} belongs to this span
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * Returns the text that this span covers.
     *
     * @param text the text that the span was made for
     * @return the surface text
     * @throws IndexOutOfBoundsException if the span reaches past the end of {@code text}
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Orders spans by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return TEXT_ORDER.compare(this, other);
    }

    /** Returns {@code start..end}, for example {@code 3..12}. */
    @Override
    public String toString() {
        return start + ".." + end;
    }
}
