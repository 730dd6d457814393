package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the names of an article stand. */
final class NameIndex {
    private final Map<Integer, Name> byFirst = new HashMap<>();
    private final Map<Integer, Name> byEnd = new HashMap<>();

    NameIndex(List<Name> names) {
        for (Name name : names) {
            byFirst.put(name.first(), name);
            byEnd.put(name.end(), name);
        }
    }

    /** Returns the name that starts at a token, or null. */
    @Nullable
    Name startingAt(int token) {
        return byFirst.get(token);
    }

    /** Returns the name that ends before a token, or null. */
    @Nullable
    Name endingAt(int token) {
        return byEnd.get(token);
    }
}
