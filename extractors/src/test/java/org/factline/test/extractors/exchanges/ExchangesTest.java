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
import org.factline.model.Attribution;
import org.factline.model.Exchange;
import org.factline.model.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Dates and counts become exchanges")
class ExchangesTest {
    private static final List<String> TABLES =
            List.of("events.tsv", "dates.tsv", "numbers.tsv", "totals.tsv", "stages.tsv", "states.tsv");
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());
    private static final ExchangeExtractor EXCHANGES = new ExchangeExtractor();

    @TestFactory
    Stream<DynamicTest> events() {
        return TABLES.stream()
                .flatMap(table -> rows(table)
                        .map(row -> DynamicTest.dynamicTest(
                                table + " " + row.get("language") + " " + row.get("name"), () -> check(row))));
    }

    @TestFactory
    Stream<DynamicTest> details() {
        return rows("details.tsv")
                .map(row -> DynamicTest.dynamicTest(
                        row.get("detail") + " " + row.get("language") + " " + row.get("name"), () -> checkDetail(row)));
    }

    private static Stream<Row> rows(String table) {
        return Table.read(DataFolder.ofResources(ExchangesTest.class, "."), table).rows().stream();
    }

    private static void checkDetail(Row row) {
        List<Exchange> found = read(row.get("language"), row.get("published"), row.get("text"));
        assertThat(found).hasSize(1);
        assertThat(detail(found.get(0), row.get("detail")))
                .isEqualTo(row.find("value").orElse(""));
    }

    private static String detail(Exchange exchange, String name) {
        return switch (name) {
            case "place" -> exchange.place().orElse("");
            case "mediators" -> String.join(", ", exchange.mediators());
            case "ordinal" ->
                exchange.ordinal().isPresent() ? "" + exchange.ordinal().getAsInt() : "";
            case "formula" -> exchange.formula().orElse("");
            case "source" -> exchange.attributedTo().map(Attribution::source).orElse("");
            default -> exchange.toString();
        };
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
