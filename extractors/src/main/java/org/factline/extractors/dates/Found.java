package org.factline.extractors.dates;

import java.util.Optional;
import org.factline.model.TimexModifier;

/**
 * A temporal expression found in a text, before it is resolved.
 *
 * @param rule the rule that read it
 * @param first the index of its first token
 * @param end the index after its last token
 * @param expression what it says
 * @param mod its modifier
 */
record Found(String rule, int first, int end, Expression expression, Optional<TimexModifier> mod) {
    Found saying(Expression other) {
        return new Found(rule, first, end, other, mod);
    }
}
