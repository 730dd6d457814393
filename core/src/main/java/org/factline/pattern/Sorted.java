package org.factline.pattern;

/** A meaning of one of several sorts, by which patterns tell sooner than by its class that it cannot start them. */
public interface Sorted {
    /**
     * Returns the sort.
     *
     * @return always the same for equal meanings
     */
    Enum<?> sort();
}
