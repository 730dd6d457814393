package org.factline.numbers;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.factline.lexicon.Features;

/**
 * A number read from a text.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param kind what kind of numeral it is
 * @param value its value, not negative
 * @param spelled true if a word takes part in it
 * @param surplus true if the text says that it is somewhat more: "with something over", "с лишним"
 * @param features the cases and numbers that its last word can be
 */
public record Numeral(
        int first, int end, NumeralKind kind, BigDecimal value, boolean spelled, boolean surplus, Features features) {
    /**
     * Returns the value as a whole number.
     *
     * @return the value, empty where it has a fraction or more than 18 digits
     */
    public OptionalLong whole() {
        try {
            return OptionalLong.of(value.longValueExact());
        } catch (ArithmeticException e) {
            return OptionalLong.empty();
        }
    }
}
