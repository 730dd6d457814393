package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.PrisonerCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CategoryTableTest {
    private static final Factline FACTLINE = Factline.create();

    static Stream<Row> rows() {
        DataFolder folder = DataFolder.ofResources(CategoryTableTest.class, ".");
        return Table.read(folder, "categories.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatKindOfPeopleAreCounted(Row row) {
        Article article = Article.of(row.get("text").replace(" / ", "\n\n"))
                .publishedOn(LocalDate.of(2025, 11, 11))
                .in(Language.of(row.get("language")));

        Stream<PrisonerCount> counts = FACTLINE.extract(article).prisonerCounts().stream();

        assertThat(counts.map(count -> count.quantity() + " " + count.category()))
                .isEqualTo(row.list("counts"));
    }
}
