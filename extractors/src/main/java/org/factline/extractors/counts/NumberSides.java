package org.factline.extractors.counts;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.factline.model.Party;
import org.jspecify.annotations.Nullable;

/** Remembers whose people a number counted: a number that comes again counts the same. */
final class NumberSides {
    /** How much a number that was agreed on and the number that came of it can differ. */
    private static final double NEAR = 0.1;

    private final TreeMap<Long, Party> byNumber = new TreeMap<>();
    private final Set<Long> ambiguous = new HashSet<>();

    /** A number that both sides have tells no side. */
    void add(Draft draft) {
        Party side = draft.side;
        if (side != null) {
            Party known = byNumber.putIfAbsent(draft.number(), side);
            if (known != null && !known.equals(side)) {
                ambiguous.add(draft.number());
            }
        }
    }

    Optional<Party> of(long number) {
        return ambiguous.contains(number) ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    /** Returns the side of a number, or of those that nearly are the same. */
    Optional<Party> near(long number) {
        if (byNumber.containsKey(number)) {
            return of(number);
        }
        Optional<Party> below = side(byNumber.lowerEntry(number), number);
        Optional<Party> above = side(byNumber.higherEntry(number), number);
        return below.isPresent() && above.isPresent() && !below.equals(above)
                ? Optional.empty()
                : below.or(() -> above);
    }

    private Optional<Party> side(Map.@Nullable Entry<Long, Party> entry, long number) {
        return entry == null || Math.abs(entry.getKey() - number) > NEAR * number
                ? Optional.empty()
                : of(entry.getKey());
    }
}
