package org.factline.test.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.model.DateMention;
import org.factline.model.ExchangeState;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.model.Quantity;
import org.factline.seeds.Seed;
import org.factline.seeds.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeedsTest {
    static Stream<Seed> seeds() {
        return Seeds.all().stream();
    }

    private static Seed seed(String id) {
        return Seeds.find(id).orElseThrow();
    }

    @Test
    void thereAreFiveArticlesInThreeLanguages() {
        assertThat(seeds()).hasSize(5);
        assertThat(seeds().map(seed -> seed.article().language().orElseThrow()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN);
    }

    @Test
    void aSeedIsFoundByItsId() {
        assertThat(seed("ru-minsk").article().text()).contains("Пул первого");
        assertThat(seed("ru-minsk")).hasToString("ru-minsk");
        assertThat(Seeds.find("none")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyGoldFactStandsWhereItSays(Seed seed) {
        assertThat(seed.gold().facts()).isNotEmpty().allSatisfy(fact -> {
            assertThat(fact.span().in(seed.article().text())).isEqualTo(fact.text());
            assertThat(fact.rule()).isEqualTo("gold");
        });
        assertThat(seed.gold().officials().stream().flatMap(official -> official.mentions().stream()))
                .allSatisfy(mention ->
                        assertThat(mention.span().in(seed.article().text())).isEqualTo(mention.text()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void goldDatesNeitherOverlapNorContradictTheirRanges(Seed seed) {
        int end = 0;
        for (DateMention date : seed.gold().dates()) {
            assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
            end = date.span().end();
            if (date.value().length() == 10 && Character.isDigit(date.value().charAt(0))) {
                assertThat(date.range().orElseThrow().from()).hasToString(date.value());
                assertThat(date.range().orElseThrow().to())
                        .isEqualTo(date.range().orElseThrow().from().plusDays(1));
            }
        }
    }

    @Test
    void everyKindOfTrapIsThere() {
        assertThat(seed("en-istanbul").article().text()).contains("0 out of 25,000", "(Photo by ", "Reporter");
        assertThat(seed("ru-minsk").article().text()).contains("👁 946");
        assertThat(seed("ru-minsk").gold().dates()).extracting(Fact::value).contains("2024-05-16");
        Set<String> officials = new TreeSet<>();
        seeds().forEach(seed ->
                seed.gold().officials().stream().map(Official::name).forEach(officials::add));
        assertThat(officials).hasSize(11).doesNotContain("Timur Mindich");
    }

    @Test
    void countsKeepTheirBoundsAndMarks() {
        PrisonerCount each = seed("ru-stambul").gold().prisonerCounts().get(0);
        assertThat(each.quantity()).isEqualTo(Quantity.exactly(185));
        assertThat(each.perSide()).isTrue();
        assertThat(seed("ru-minsk").gold().prisonerCounts())
                .extracting(PrisonerCount::quantity)
                .endsWith(Quantity.atLeast(900), Quantity.exactly(100).approximately());
        assertThat(seed("en-ankara").gold().prisonerCounts())
                .extracting(PrisonerCount::quantity)
                .containsExactly(Quantity.atLeast(10_000), Quantity.between(60, 90));
    }

    @Test
    void exchangesKeepTheirNumbersBySide() {
        assertThat(seed("ru-stambul").gold().exchanges()).anySatisfy(exchange -> {
            assertThat(exchange.date()).contains("2025-10-02");
            assertThat(exchange.state()).isEqualTo(ExchangeState.OCCURRED);
            assertThat(exchange.released())
                    .containsOnlyKeys(Party.of("RU"), Party.of("UA"))
                    .containsValue(185L);
        });
    }
}
