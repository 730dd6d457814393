package org.factline.extractors.dates;

import java.util.Optional;
import org.factline.model.TimexModifier;

/**
 * What a rule reads.
 *
 * @param expression what the phrase says
 * @param mod its modifier
 * @param quote the part of the match that is quoted, empty where all of it is
 */
record Phrase(Expression expression, Optional<TimexModifier> mod, Optional<Quote> quote) {
    Phrase with(TimexModifier newMod) {
        return new Phrase(expression, Optional.of(newMod), quote);
    }

    /** A stretch of tokens. */
    record Quote(int first, int end) {}
}
