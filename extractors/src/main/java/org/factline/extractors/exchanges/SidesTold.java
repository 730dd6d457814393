package org.factline.extractors.exchanges;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;

/** For whom an exchange in the making has numbers of one kind: of the living, or of remains. Not thread-safe. */
final class SidesTold {
    private final Set<Optional<Party>> sides = new HashSet<>();
    private boolean each;

    void add(PrisonerCount count) {
        sides.add(count.side());
        each |= count.perSide();
    }

    /** Tells whether there is a number for another side, but none for a count's own. */
    boolean lacks(PrisonerCount count) {
        return (count.side().isPresent() || count.perSide())
                && !sides.isEmpty()
                && !each
                && !sides.contains(count.side());
    }
}
