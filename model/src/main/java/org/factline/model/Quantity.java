package org.factline.model;

import java.util.OptionalLong;

/**
 * A number with bounds, either of which may be open but not both: "more than 2,500" has no upper bound, "up to 60" no
 * lower one.
 *
 * @param low the least it can be, not negative; empty where open
 * @param high the most it can be, not less than {@code low}; empty where open
 * @param approximate true if the text says that the number is not exact ("about 100", "dozens")
 */
public record Quantity(OptionalLong low, OptionalLong high, boolean approximate) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if both are open, one is negative, or they are out of order
     */
    public Quantity {
        Check.that(low.isPresent() || high.isPresent(), "low", low, "and high must not both be open");
        Check.that(low.orElse(0) >= 0, "low", low, "must not be negative");
        Check.that(high.orElse(Long.MAX_VALUE) >= low.orElse(0), "high", high, "must not be less than low " + low);
    }

    /**
     * Returns an exact number.
     *
     * @param number the number, not negative
     * @return low and high both {@code number}
     * @throws IllegalArgumentException if it is negative
     */
    public static Quantity exactly(long number) {
        return between(number, number);
    }

    /**
     * Returns a number that lies between two bounds.
     *
     * @param low the lower bound, not negative
     * @param high the upper bound, not less than {@code low}
     * @return the quantity
     * @throws IllegalArgumentException if the bounds are negative or out of order
     */
    public static Quantity between(long low, long high) {
        return new Quantity(OptionalLong.of(low), OptionalLong.of(high), false);
    }

    /**
     * Returns a number with an open upper bound.
     *
     * @param low the lower bound, not negative
     * @return the quantity
     * @throws IllegalArgumentException if it is negative
     */
    public static Quantity atLeast(long low) {
        return new Quantity(OptionalLong.of(low), OptionalLong.empty(), false);
    }

    /**
     * Returns a number with an open lower bound.
     *
     * @param high the upper bound, not negative
     * @return the quantity
     * @throws IllegalArgumentException if it is negative
     */
    public static Quantity atMost(long high) {
        return new Quantity(OptionalLong.empty(), OptionalLong.of(high), false);
    }

    /**
     * Returns this quantity marked as not exact.
     *
     * @return a copy that is approximate
     */
    public Quantity approximately() {
        return new Quantity(low, high, true);
    }

    /**
     * Returns the number that stands for the quantity where one is needed: the lower bound, or the upper one where the
     * lower is open.
     *
     * @return the number, not negative
     */
    public long number() {
        return low.orElseGet(high::getAsLong);
    }

    /** Returns {@code 185}, {@code 60–90}, {@code ≥2500}, {@code ≤60}, with {@code ~} in front where approximate. */
    @Override
    public String toString() {
        return (approximate ? "~" : "") + bounds();
    }

    private String bounds() {
        if (high.isEmpty()) {
            return "≥" + low.getAsLong();
        }
        if (low.isEmpty()) {
            return "≤" + high.getAsLong();
        }
        return low.getAsLong() == high.getAsLong()
                ? Long.toString(low.getAsLong())
                : low.getAsLong() + "–" + high.getAsLong();
    }
}
