package org.factline.test.extractors.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.analysis.Analyzer;
import org.factline.extractors.dates.DateExtractor;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Language;
import org.factline.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of publication that an undated article names in its head, and dates where nothing names it. */
class DatelineTest {
    private static final DateExtractor DATES = new DateExtractor(LanguagePacks.installed());
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());

    static Stream<Row> heads() {
        return Table.read(DataFolder.ofResources(DatelineTest.class, "."), "datelines.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("heads")
    void readsHeadOfUndatedArticle(Row row) {
        Article article = Article.of(row.get("text").replace("¶", "\n")).in(Language.of(row.get("language")));

        assertThat(DATES.published(ANALYZER.analyze(article)))
                .isEqualTo(row.find("published").map(LocalDate::parse));
    }

    @Test
    void datesOfUndatedArticleCountFromItsHead() {
        Article article = Article.of("Published on 14 June 2025\nThe buses crossed the bridge yesterday.");

        ArticleFacts facts = Factline.create().extract(article);

        assertThat(facts.article().published()).contains(LocalDate.of(2025, 6, 14));
        assertThat(facts.dates()).extracting(DateMention::value).containsExactly("2025-06-14", "2025-06-13");
    }

    @ParameterizedTest
    @CsvSource({
        "en, The buses left on 5 May., XXXX-05-05",
        "en, The buses left on Friday., XXXX-WXX-5",
        "en, The buses left yesterday., XXXX-XX-XX",
        "en, The buses left last week., XXXX-WXX",
        "en, The buses left last year., XXXX",
        "en, The buses left last July., XXXX-07",
        "en, The buses left at 15:40., XXXX-XX-XXT15:40",
        "ru, Автобусы уехали 5 мая., XXXX-05-05",
        "ru, Автобусы уехали вчера вечером., XXXX-XX-XXTEV",
        "ru, Автобусы уехали прошлой осенью., XXXX-FA",
        "uk, Автобуси поїхали 5 травня., XXXX-05-05",
        "uk, Автобуси поїхали торік., XXXX",
        "uk, Автобуси поїхали минулого місяця., XXXX-XX",
    })
    void keepsDigitsUnknownWhereNothingTellsThem(String language, String sentence, String value) {
        Article article = Article.of(sentence).in(Language.of(language));

        assertThat(DATES.extract(ANALYZER.analyze(article), new ArticleFacts(article, List.of())))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.value()).isEqualTo(value);
                    assertThat(date.resolution()).isEqualTo(Resolution.UNRESOLVED);
                    assertThat(date.range()).isEqualTo(Optional.empty());
                });
    }
}
