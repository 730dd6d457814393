package org.factline.test.extractors.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.analysis.Analyzer;
import org.factline.extractors.exchanges.ExchangeExtractor;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.ArticleFacts;
import org.factline.model.Exchange;
import org.factline.model.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Dates and counts become exchanges")
class ExchangesTest {
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());
    private static final ExchangeExtractor EXCHANGES = new ExchangeExtractor();

    @TestFactory
    Stream<DynamicTest> events() {
        return Table.read(DataFolder.ofResources(ExchangesTest.class, "."), "events.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("language") + " " + row.get("name"), () -> check(row)));
    }

    private static void check(Row row) {
        List<Exchange> found = read(row.get("language"), row.get("published"), row.get("text"));
        assertThat(found.stream().map(Exchange::value).collect(Collectors.joining(" ; ")))
                .isEqualTo(row.find("exchanges").orElse(""));
    }

    private static List<Exchange> read(String language, String published, String marked) {
        ArticleFacts facts = MarkedArticle.of(language, LocalDate.parse(published), marked);
        List<Exchange> found = EXCHANGES.extract(ANALYZER.analyze(facts.article()), facts);
        return found.stream().sorted(Comparator.comparing(Exchange::span)).toList();
    }

    private static Exchange only(String language, String marked) {
        List<Exchange> found = read(language, "2025-10-03", marked);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void placeStandsWithoutItsPreposition() {
        assertThat(only(
                                "en",
                                "On {2 October|2025-10-02} [12 men|12 UA] were exchanged at the Novi Yarylovychi crossing.")
                        .place())
                .contains("Novi Yarylovychi crossing");
        assertThat(only("ru", "{2 октября|2025-10-02} на КПП «Новая Гута» обменяли [12 пленных|12 UA].")
                        .place())
                .contains("КПП");
        assertThat(only("uk", "{2 жовтня|2025-10-02} обміняли [12 полонених|12 UA].")
                        .place())
                .isEmpty();
    }

    @Test
    void mediatorsAreNamedAsWritten() {
        assertThat(only("en", "On {2 October|2025-10-02} [12 men|12 UA] were swapped, mediated by Qatar and Turkey.")
                        .mediators())
                .containsExactly("Qatar", "Turkey");
        assertThat(only("ru", "{2 октября|2025-10-02} при посредничестве ОАЭ обменяли [12 пленных|12 UA].")
                        .mediators())
                .containsExactly("ОАЭ");
        assertThat(only("uk", "{2 жовтня|2025-10-02} обміняли [12 полонених|12 UA]. За посередництва Катару.")
                        .mediators())
                .containsExactly("Катару");
    }

    @Test
    void ordinalTellsWhichInASeries() {
        assertThat(only("en", "The 66th prisoner exchange took place on {2 October|2025-10-02}.")
                        .ordinal())
                .hasValue(66);
        assertThat(only("ru", "68-й обмен пленными состоялся {2 октября|2025-10-02}.")
                        .ordinal())
                .hasValue(68);
        assertThat(only("uk", "Обмін полоненими відбувся {2 жовтня|2025-10-02}.")
                        .ordinal())
                .isEmpty();
    }

    @Test
    void sourceIsTheSourceOfItsNumber() {
        assertThat(only("en", "On {2 October|2025-10-02} [12 men|12 UA] were swapped, the Defence Ministry said.")
                        .attributedTo())
                .hasValueSatisfying(source -> assertThat(source.source()).isEqualTo("Defence Ministry"));
    }

    @Test
    void evidenceHoldsEveryMention() {
        Exchange exchange = only("uk", "[12 людей|12 UA] вдома\nОбмін полоненими відбувся {2 жовтня|2025-10-02}.");
        assertThat(exchange.evidence()).containsExactly(Span.of(0, 8), Span.of(15, 31));
        assertThat(exchange.span()).isEqualTo(Span.of(0, 8));
    }

    @Test
    void stagesNameTheirWhole() {
        List<Exchange> found = read(
                "en",
                "2025-06-20",
                "On {11 June|2025-06-11} [1,212 bodies|1212 UA body] came, on {13 June|2025-06-13} [1,200|1200 UA body]. In all"
                        + " Ukraine received [2,412 bodies|2412 UA body].");
        assertThat(found).hasSize(3);
        Exchange whole = found.get(2);
        assertThat(whole.whole()).isEmpty();
        assertThat(found.subList(0, 2))
                .allSatisfy(stage -> assertThat(stage.whole()).contains(whole.span()));
    }

    @Test
    void withoutFactsThereAreNoExchanges() {
        assertThat(read("en", "2025-10-03", "")).isEmpty();
        assertThat(read("en", "2025-10-03", "Bread costs more.")).isEmpty();
    }
}
