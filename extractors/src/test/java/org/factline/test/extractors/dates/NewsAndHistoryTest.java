package org.factline.test.extractors.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates of business news and of histories, and words that look like them. */
class NewsAndHistoryTest {
    private static final DateExtractor DATES = new DateExtractor(LanguagePacks.installed());
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());

    static Stream<Row> rows() {
        DataFolder folder = DataFolder.ofResources(NewsAndHistoryTest.class, ".");
        return Table.read(folder, "news-and-history.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsMarkedDate(Row row) {
        String marked = row.get("sentence").replace("¶", "\n");
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        List<DateMention> found = dates(row, marked.replace("[", "").replace("]", ""));

        if (row.find("value").isEmpty()) {
            assertThat(found)
                    .noneMatch(date ->
                            date.span().start() < end && start < date.span().end());
        } else {
            assertThat(found)
                    .filteredOn(
                            date -> date.span().start() == start && date.span().end() == end)
                    .as("%s", found)
                    .extracting(DateMention::value)
                    .containsExactly(row.get("value"));
        }
    }

    private static List<DateMention> dates(Row row, String text) {
        Article article = Article.of(text)
                .in(Language.of(row.get("language")))
                .publishedOn(LocalDate.parse(row.get("published")));
        return DATES.extract(ANALYZER.analyze(article), new ArticleFacts(article, List.of()));
    }
}
