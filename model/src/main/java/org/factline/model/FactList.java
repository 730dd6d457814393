package org.factline.model;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An immutable list that prints one element a line, for whoever looks at facts in JShell.
 *
 * @param <F> the type of fact
 */
final class FactList<F> extends AbstractList<F> implements RandomAccess {
    private final List<F> facts;

    private FactList(List<F> facts) {
        this.facts = facts;
    }

    static <F> List<F> of(Stream<F> facts) {
        return new FactList<>(facts.toList());
    }

    @Override
    public F get(int index) {
        return facts.get(index);
    }

    @Override
    public int size() {
        return facts.size();
    }

    @Override
    public String toString() {
        return facts.isEmpty() ? "[]" : facts.stream().map(String::valueOf).collect(Collectors.joining("\n"));
    }
}
