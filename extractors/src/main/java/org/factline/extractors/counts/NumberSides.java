package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factline.model.Party;

/** Remembers whose people a number counted: a number that comes again counts the same. */
final class NumberSides {
    private final Map<Long, Party> byNumber = new HashMap<>();
    private final Set<Long> ambiguous = new HashSet<>();

    /** A number that both sides have tells no side. */
    void add(Draft draft) {
        Party known = byNumber.putIfAbsent(draft.number(), draft.side);
        if (known != null && !known.equals(draft.side)) {
            ambiguous.add(draft.number());
        }
    }

    Optional<Party> of(long number) {
        return ambiguous.contains(number) ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }
}
