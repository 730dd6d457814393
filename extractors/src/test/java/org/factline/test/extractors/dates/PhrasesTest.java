package org.factline.test.extractors.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.analysis.Analyzer;
import org.factline.extractors.dates.DateExtractor;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Language;
import org.factline.test.extractors.SideBySide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same phrase means the same in every language. */
class PhrasesTest {
    private static final DateExtractor DATES = new DateExtractor(LanguagePacks.installed());
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());
    private static final LocalDate TUESDAY = LocalDate.of(2025, 11, 11);

    static Stream<Arguments> phrases() {
        return SideBySide.phrases(PhrasesTest.class, "phrases.tsv");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsPhrase(String language, String marked, String values) {
        String text = marked.replace("[", "").replace("]", "");

        List<DateMention> dates = dates(language, text);

        assertThat(dates.stream().map(PhrasesTest::told).collect(Collectors.joining("|")))
                .isEqualTo(values);
        assertThat(marked(text, dates)).isEqualTo(marked);
    }

    private static List<DateMention> dates(String language, String text) {
        Article article = Article.of(text).in(Language.of(language)).publishedOn(TUESDAY);
        return DATES.extract(ANALYZER.analyze(article), new ArticleFacts(article, List.of()));
    }

    private static String marked(String text, List<DateMention> dates) {
        StringBuilder marked = new StringBuilder(text);
        for (int i = dates.size() - 1; i >= 0; i--) {
            marked.insert(dates.get(i).span().end(), ']');
            marked.insert(dates.get(i).span().start(), '[');
        }
        return marked.toString();
    }

    private static String told(DateMention date) {
        return date.value() + date.mod().map(mod -> " " + mod).orElse("");
    }
}
