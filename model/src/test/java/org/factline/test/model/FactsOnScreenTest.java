package org.factline.test.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Evidence;
import org.factline.model.Exchange;
import org.factline.model.ExchangeState;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Modality;
import org.factline.model.Office;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.Person;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;
import org.factline.model.Resolution;
import org.factline.model.Role;
import org.factline.model.Span;
import org.factline.model.TimexModifier;
import org.factline.model.TimexType;
import org.junit.jupiter.api.Test;

/** What a researcher reads in JShell: short, stable, one line a fact. */
class FactsOnScreenTest {
    private static final String TEXT = "В конце июля стороны вернули по 185 солдат, сообщил Песков.";
    private static final Article ARTICLE =
            Article.of(TEXT).withId("a1").publishedOn(LocalDate.of(2025, 8, 2)).in(Language.RUSSIAN);

    private static Span span(String words) {
        return Span.of(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static DateMention date() {
        return new DateMention(
                span("конце июля"),
                "конце июля",
                TimexType.DATE,
                "2025-07",
                Optional.of(TimexModifier.END),
                Optional.of(new DateRange(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 8, 1))),
                Optional.empty(),
                Resolution.PUBLICATION,
                Optional.empty(),
                "dates.month");
    }

    private static PrisonerCount count() {
        return PrisonerCount.builder(span("по 185 солдат"), "по 185 солдат", Quantity.exactly(185), "counts.plain")
                .category(PrisonerCategory.MILITARY)
                .status(PrisonerStatus.RELEASED)
                .perSide()
                .because(new Evidence("status", "вернули", "verb.release"))
                .build();
    }

    private static Official official() {
        return new Official(
                new Person("Dmitry Peskov", Optional.of("peskov")),
                new Office(Role.SPOKESPERSON, Optional.of(Party.of("RU")), Optional.empty(), Optional.empty()),
                List.of(new Mention(span("Песков"), "Песков")),
                "officials.known");
    }

    private static Exchange exchange() {
        return Exchange.builder(span("вернули"), "вернули", ExchangeState.OCCURRED, "exchanges.release")
                .date("2025-07")
                .released(Party.of("UA"), 185)
                .released(Party.of("RU"), 185)
                .place("Минске")
                .mediator("ОАЭ")
                .mediator("США")
                .attributedTo(new Attribution("Песков", span("Песков"), Optional.of("Dmitry Peskov")))
                .build();
    }

    private static ArticleFacts facts() {
        return new ArticleFacts(ARTICLE, List.of(official(), count(), exchange(), date()));
    }

    @Test
    void eachFactIsOneShortLine() {
        assertThat(date()).hasToString("2025-07 END \"конце июля\"");
        assertThat(count()).hasToString("185 per side MILITARY RELEASED \"по 185 солдат\"");
        assertThat(official()).hasToString("Dmitry Peskov, SPOKESPERSON RU");
        assertThat(exchange())
                .hasToString("2025-07 OCCURRED RU 185 UA 185, at Минске, through ОАЭ and США, says Песков");
        assertThat(count().why().get(0)).hasToString("status: \"вернули\" (verb.release)");
    }

    @Test
    void openBoundsModalityAndSideShow() {
        PrisonerCount planned = count().toBuilder()
                .modality(Modality.PLANNED)
                .side(Party.of("UA"))
                .build();
        assertThat(planned).hasToString("185 per side UA MILITARY RELEASED PLANNED \"по 185 солдат\"");
        assertThat(Quantity.atLeast(2500)).hasToString("≥2500");
        assertThat(Quantity.atMost(60)).hasToString("≤60");
        assertThat(Quantity.between(60, 90).approximately()).hasToString("~60–90");
    }

    @Test
    void anArticleShowsWhatIsKnownOfItButNotItsText() {
        assertThat(ARTICLE).hasToString("Article[a1, 2025-08-02, ru, " + TEXT.length() + " chars]");
        assertThat(Article.of("abc")).hasToString("Article[-, undated, any language, 3 chars]");
    }

    @Test
    void factsComeInTextOrderAndTyped() {
        assertThat(facts().facts())
                .extracting(Fact::text)
                .containsExactly("конце июля", "вернули", "по 185 солдат", "Песков");
        assertThat(facts().dates()).containsExactly(date());
        assertThat(facts().prisonerCounts()).containsExactly(count());
        assertThat(facts().officials()).containsExactly(official());
        assertThat(facts().exchanges()).containsExactly(exchange());
        assertThat(facts().all(Fact.class)).hasSize(4);
    }

    @Test
    void listsPrintOneFactALine() {
        assertThat(facts().facts())
                .hasToString(String.join(
                        "\n",
                        date().toString(),
                        exchange().toString(),
                        count().toString(),
                        official().toString()));
        assertThat(new ArticleFacts(ARTICLE, List.of()).exchanges()).hasToString("[]");
        assertThat(new ArticleFacts(ARTICLE, List.of())).hasToString(ARTICLE.toString());
        assertThat(facts().toString().lines()).hasSize(5).first().isEqualTo(ARTICLE.toString());
    }

    @Test
    void listsAreImmutableAndEqualOtherLists() {
        List<DateMention> dates = facts().dates();
        assertThat(dates).isEqualTo(List.of(date())).hasSameHashCodeAs(List.of(date()));
        assertThatThrownBy(() -> dates.add(date())).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(dates::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void addingFactsLeavesTheOldOnesAsTheyWere() {
        ArticleFacts before = new ArticleFacts(ARTICLE, List.of(count()));
        ArticleFacts after = before.with(List.of(date()));
        assertThat(before.facts()).containsExactly(count());
        assertThat(after.facts()).containsExactly(date(), count());
    }

    @Test
    void aBuilderMadeOfACountMakesAnEqualCount() {
        PrisonerCount full = count().toBuilder()
                .side(Party.of("RU"))
                .modality(Modality.DENIED)
                .partOf(span("стороны"))
                .attributedTo(new Attribution("Песков", span("Песков"), Optional.empty()))
                .build();
        assertThat(full.toBuilder().build()).isEqualTo(full);
    }
}
