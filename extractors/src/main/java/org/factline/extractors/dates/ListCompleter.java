package org.factline.extractors.dates;

import java.util.List;
import org.factline.pattern.Atoms;

/** Completes bare members of lists and ranges. */
final class ListCompleter {
    private ListCompleter() {}

    static List<Found> complete(Atoms<DateAtom> atoms, List<Found> found) {
        return found;
    }
}
