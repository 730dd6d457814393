package org.factline.test.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.factline.model.Article;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Exchange;
import org.factline.model.ExchangeState;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Office;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.Person;
import org.factline.model.PrisonerCount;
import org.factline.model.Quantity;
import org.factline.model.Resolution;
import org.factline.model.Role;
import org.factline.model.Span;
import org.factline.model.TimexType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal names the component, its value and what would be right. */
class ValidationTest {
    private static final Span TWO = Span.of(3, 5);
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private static void refused(ThrowingCallable call, String... parts) {
        assertThatIllegalArgumentException().isThrownBy(call).satisfies(e -> {
            for (String part : parts) {
                assertThat(e).hasMessageContaining(part);
            }
        });
    }

    @Test
    void spans() {
        refused(() -> Span.of(-1, 3), "start -1", "must not be negative");
        refused(() -> Span.of(3, 3), "end 3", "must be greater than start 3");
        refused(() -> Span.of(3, 1), "end 1");
    }

    @Test
    void surfacesThatAreNotAsLongAsTheirSpans() {
        refused(() -> new Mention(TWO, "three"), "text \"three\"", "3..5");
        refused(() -> new Attribution("three", TWO, Optional.empty()), "text \"three\"");
        refused(() -> date("three", "2025"), "text \"three\"");
        refused(
                () -> PrisonerCount.builder(TWO, "three", Quantity.exactly(1), "r")
                        .build(),
                "text \"three\"");
        refused(
                () -> Exchange.builder(TWO, "three", ExchangeState.OCCURRED, "r")
                        .build(),
                "text \"three\"");
    }

    private static DateMention date(String text, String value) {
        return new DateMention(
                TWO,
                text,
                TimexType.DATE,
                value,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Resolution.EXPLICIT,
                Optional.empty(),
                "r");
    }

    @Test
    void values() {
        refused(() -> date("ab", ""), "value", "must not be empty");
        refused(() -> new DateRange(DAY, DAY), "to 2025-11-11", "must be later than from 2025-11-11");
        refused(() -> new Quantity(OptionalLong.empty(), OptionalLong.empty(), false), "low", "must not both be open");
        refused(() -> new Person(" ", Optional.empty()), "name \" \"", "must not be blank");
        refused(
                () -> Exchange.builder(TWO, "ab", ExchangeState.OCCURRED, "r")
                        .released(Party.of("UA"), -1)
                        .build(),
                "released UA=-1",
                "must not be negative");
        Office office = new Office(Role.OTHER, Optional.empty(), Optional.empty(), Optional.empty());
        refused(
                () -> new Official(new Person("A", Optional.empty()), office, List.of(), "r"),
                "mentions",
                "must not be empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "ukra", "u1", "укр", "en-gb"})
    void languageTags(String tag) {
        refused(() -> Language.of(tag), "tag " + tag, "BCP 47");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "U", "ua", "УА", "U A"})
    void partyCodes(String code) {
        refused(() -> Party.of(code), "code " + code, "ISO 3166-1");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsRefusedByName() {
        assertThatNullPointerException().isThrownBy(() -> Article.of(null)).withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> Article.of("").withId(null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new Mention(null, "a"))
                .withMessage("span");
    }
}
