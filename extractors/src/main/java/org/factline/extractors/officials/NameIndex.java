package org.factline.extractors.officials;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the names of an article stand. */
final class NameIndex {
    private final @Nullable Name[] byFirst;
    private final @Nullable Name[] byEnd;

    NameIndex(List<Name> names, int size) {
        byFirst = new Name[size + 1];
        byEnd = new Name[size + 1];
        for (Name name : names) {
            byFirst[name.first()] = name;
            byEnd[name.end()] = name;
        }
    }

    /** Returns the name that starts at a token, or null. */
    @Nullable
    Name startingAt(int token) {
        return byFirst[token];
    }

    /** Returns the name that ends before a token, or null. */
    @Nullable
    Name endingAt(int token) {
        return byEnd[token];
    }
}
