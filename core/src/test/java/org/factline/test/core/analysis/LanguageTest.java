package org.factline.test.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.test.core.TestPacks;
import org.factline.text.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    private static final Analyzer ANALYZER = Analyzer.of(TestPacks.three());

    @ParameterizedTest(name = "{1} is {0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "en; The prisoners returned to the border.",
                "ru; Пленные вернулись домой из России.",
                "uk; Полонені повернулися додому з Росії.",
                "ru; Сергей и Анна",
                "ru; мы",
                "uk; її",
                "en; 1000",
                "en; ",
                "en; 中国",
                "uk; Reuters: полонені вдома, їх зустріли",
                "ru; По данным Reuters, все вернулись",
            })
    void tellsTheLanguageOfAText(String tag, String text) {
        assertThat(ANALYZER.languageOf(text == null ? "" : text)).isEqualTo(Language.of(tag));
    }

    @Test
    void tellsTheLanguageOfEachParagraph() {
        String mixed =
                "The list was read to the men.\n\nСписок был зачитан, мы всё ещё ждём вестей от родных.\n\nЇх зустріли вдома, і це все.\n\n12:30";
        assertThat(ANALYZER.analyze(Article.of(mixed)).paragraphs())
                .extracting(Paragraph::language)
                .containsExactly(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN, Language.RUSSIAN);
    }

    @Test
    void shortLinesTakeTheLanguageOfTheWhole() {
        String text = "Полонені вже вдома, їх зустріли рідні.\n\nПрезидент\n\nКиїв, травень\n\nСтолица";
        assertThat(ANALYZER.analyze(Article.of(text)).paragraphs())
                .extracting(Paragraph::language)
                .containsOnly(Language.UKRAINIAN);
    }

    @Test
    void aGivenLanguageHoldsForTheArticleAndForParagraphsThatTellNothing() {
        Article article =
                Article.of("Обмен 2025\n\nМы ждём их, это было в мае.").in(Language.UKRAINIAN);
        assertThat(ANALYZER.analyze(article).article().language()).contains(Language.UKRAINIAN);
        assertThat(ANALYZER.analyze(article).paragraphs())
                .extracting(Paragraph::language)
                .containsExactly(Language.UKRAINIAN, Language.RUSSIAN);
    }

    @Test
    void aGivenLanguageWithoutAPackIsKept() {
        Article article = Article.of("123\n\nThe men of the border").in(Language.of("pl"));
        assertThat(ANALYZER.analyze(article).article().language()).contains(Language.of("pl"));
        assertThat(ANALYZER.analyze(article).paragraphs())
                .extracting(Paragraph::language)
                .containsExactly(Language.of("pl"), Language.ENGLISH);
    }

    @Test
    void needsALanguage() {
        assertThatThrownBy(() -> Analyzer.of(LanguagePacks.of(List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must hold a language");
    }
}
