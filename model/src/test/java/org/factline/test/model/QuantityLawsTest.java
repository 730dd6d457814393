package org.factline.test.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalLong;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.factline.model.Quantity;

/** The laws of quantities. */
class QuantityLawsTest {
    @Property
    void exactNumbersHaveTwoEqualBounds(@ForAll @LongRange(min = 0) long number) {
        Quantity quantity = Quantity.exactly(number);
        assertThat(quantity.low()).hasValue(number);
        assertThat(quantity.high()).hasValue(number);
        assertThat(quantity.number()).isEqualTo(number);
        assertThat(quantity).hasToString(Long.toString(number));
    }

    @Property
    void theNumberThatStandsForAQuantityLiesWithinItsBounds(
            @ForAll @LongRange(min = 0) long low, @ForAll @LongRange(min = 0) long high) {
        Assume.that(low <= high);
        assertThat(Quantity.between(low, high).number()).isBetween(low, high);
        assertThat(Quantity.atLeast(low).number()).isEqualTo(low);
        assertThat(Quantity.atMost(high).number()).isEqualTo(high);
    }

    @Property
    void boundsOutOfOrderAreRefusedByNameAndValue(
            @ForAll @LongRange(min = 0) long low, @ForAll @LongRange(min = 0) long high) {
        Assume.that(low > high);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.between(low, high))
                .withMessageContaining("high")
                .withMessageContaining(Long.toString(low));
    }

    @Property
    void negativeNumbersAreRefused(@ForAll @LongRange(min = Long.MIN_VALUE, max = -1) long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.atLeast(number))
                .withMessageContaining("low");
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.atMost(number));
    }

    @Property
    void markingAsApproximateChangesNothingElse(@ForAll @LongRange(min = 0) long number) {
        Quantity quantity = Quantity.atLeast(number).approximately();
        assertThat(quantity).isEqualTo(new Quantity(OptionalLong.of(number), OptionalLong.empty(), true));
        assertThat(quantity.approximately()).isEqualTo(quantity);
    }
}
