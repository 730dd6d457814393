package org.factline.test.extractors.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.analysis.Analyzer;
import org.factline.extractors.attribution.Attributions;
import org.factline.extractors.attribution.Attributor;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.Language;
import org.factline.model.Span;
import org.factline.text.Analysis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("What is said has its source")
class SourcesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);
    private static final Factline FACTLINE = Factline.create();
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());
    private static final Attributor ATTRIBUTOR = new Attributor(LanguagePacks.installed());

    @TestFactory
    Stream<DynamicTest> sources() {
        return Table.read(DataFolder.ofResources(SourcesTest.class, "."), "sources.tsv").rows().stream()
                .map(row -> DynamicTest.dynamicTest(row.get("language") + " " + row.get("name"), () -> check(row)));
    }

    private static void check(Row row) {
        String marked = row.get("text");
        Span span = Span.of(marked.indexOf('['), marked.indexOf(']') - 1);
        Article article = article(row.get("language"), marked.replace("[", "").replace("]", ""));
        Optional<Attribution> source = attributions(article).of(span);
        assertThat(source.map(Attribution::source)).isEqualTo(row.find("source"));
        source.ifPresent(found -> assertThat(found.span().in(article.text())).isEqualTo(found.source()));
    }

    private static Article article(String language, String text) {
        return Article.of(text).publishedOn(DAY).in(Language.of(language));
    }

    private static Attributions attributions(Article article) {
        Analysis analysis = ANALYZER.analyze(article);
        ArticleFacts facts = FACTLINE.extract(article);
        return ATTRIBUTOR.read(analysis, facts);
    }

    @Test
    void anOfficialIsNamed() {
        Article article = article("uk", "За словами Дмитра Лубінця, вдома 185 військових.");
        assertThat(attributions(article).of(Span.of(28, 31)).flatMap(Attribution::official))
                .contains("Dmytro Lubinets");
    }

    @Test
    void anItemHasTheSourceOfItsList() {
        Article article = article(
                "en",
                "The Defence Ministry put it like this:\n• 12 officers\n• 30 sergeants\n\nThe road is 40 km long.");
        Attributions attributions = attributions(article);
        assertThat(attributions.of(
                        Span.of(article.text().indexOf("30"), article.text().indexOf("30") + 2)))
                .map(Attribution::source)
                .contains("Defence Ministry");
        assertThat(attributions.of(
                        Span.of(article.text().indexOf("40"), article.text().indexOf("40") + 2)))
                .isEmpty();
    }

    @Test
    void aLetteredItemHasTheSourceOfItsList() {
        Article article = article(
                "en",
                "The Defence Ministry recalls that\n\n(a) 15 soldiers came back in June;\n(b) 17 soldiers in July.");
        int item = article.text().indexOf("17");
        assertThat(attributions(article).of(Span.of(item, item + 2)))
                .map(Attribution::source)
                .contains("Defence Ministry");
    }

    @Test
    void aLineOfATableHasTheSourceOfItsHead() {
        Article article = article("ru", "Сводки Минобороны:\n17.05 — 265\n18.05 — 959\n\nДлинна дорога домой, 959 км.");
        Attributions attributions = attributions(article);
        int line = article.text().indexOf("959");
        int road = article.text().lastIndexOf("959");
        assertThat(attributions.of(Span.of(line, line + 3)))
                .map(Attribution::source)
                .contains("Минобороны");
        assertThat(attributions.of(Span.of(road, road + 3))).isEmpty();
    }

    @Test
    void whoSpeaksNextMayDenyIt() {
        Article article =
                article("en", "200 soldiers are held in Sumy? Nonsense, Dmytro Lubinets says.\n\nNobody knows.");
        Attributions attributions = attributions(article);
        assertThat(attributions.next(Span.of(0, 3))).map(Attribution::source).contains("Dmytro Lubinets");
        assertThat(attributions.next(
                        Span.of(article.text().length() - 4, article.text().length())))
                .isEmpty();
        assertThat(attributions.next(Span.of(500, 600))).isEmpty();
    }

    @Test
    void whenItWasSaidIsNotWhenItHappened() {
        Article article = article("en", "Dmytro Lubinets said on Tuesday that 185 soldiers had come home on Monday.");
        Attributions attributions = attributions(article);
        assertThat(FACTLINE.extract(article).dates())
                .extracting(date -> attributions.isTimeOfSaying(date.span()))
                .containsExactly(true, false);
    }

    @Test
    void placesBeyondTheTextHaveNoSource() {
        assertThat(attributions(article("en", "Nothing.")).of(Span.of(50, 60))).isEmpty();
    }
}
