package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FateTableTest {
    private static final Factline FACTLINE = Factline.create();

    static Stream<Row> rows() {
        DataFolder folder = DataFolder.ofResources(FateTableTest.class, ".");
        return Table.read(folder, "fates.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatBecameOfThem(Row row) {
        Article article = Article.of(row.get("text").replace("[", "").replace("]", ""))
                .publishedOn(LocalDate.of(2025, 11, 11))
                .in(Language.of(row.get("language")));

        List<PrisonerCount> counts = FACTLINE.extract(article).prisonerCounts();

        assertThat(counts.stream().map(FateTableTest::told).toList()).isEqualTo(row.list("told"));
    }

    /** Whatever decided the status is told with it. */
    @ParameterizedTest
    @MethodSource("rows")
    void saysWhy(Row row) {
        Article article =
                Article.of(row.get("text").replace("[", "").replace("]", "")).in(Language.of(row.get("language")));

        assertThat(FACTLINE.extract(article).prisonerCounts())
                .allSatisfy(count ->
                        assertThat(count.why()).anyMatch(why -> why.field().equals("status")))
                .allSatisfy(count -> assertThat(count.modality() == Modality.ACTUAL
                                || count.why().stream()
                                        .anyMatch(why -> why.field().equals("modality")))
                        .isTrue());
    }

    private static String told(PrisonerCount count) {
        return count.status() + (count.modality() == Modality.ACTUAL ? "" : " " + count.modality());
    }
}
