package org.factline.extractors.attribution;

import org.factline.model.Official;
import org.jspecify.annotations.Nullable;

/**
 * Words that can name a source.
 *
 * @param first the index of the first token
 * @param end the index after the last token
 * @param kind what they name
 * @param official the official whom they name, or null
 */
record Nominal(int first, int end, Kind kind, @Nullable Official official) {
    /** What a nominal names, the best sources first. */
    enum Kind {
        /** An official by name. */
        OFFICIAL,
        /** A body. */
        BODY,
        /** Persons or posts without a name. */
        PEOPLE,
        /** A state, party or capital. */
        STATE,
        /** A pronoun for a person. */
        PERSON,
        /** A pronoun for a body. */
        THING,
        /** Capitalised words that nothing is known of. */
        NAME
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isPronoun() {
        return kind == Kind.PERSON || kind == Kind.THING;
    }
}
