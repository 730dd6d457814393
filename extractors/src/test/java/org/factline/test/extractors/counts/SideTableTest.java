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
import org.factline.model.Evidence;
import org.factline.model.Language;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideTableTest {
    private static final Factline FACTLINE = Factline.create();

    static Stream<Row> rows() {
        return Table.read(DataFolder.ofResources(SideTableTest.class, "."), "sides.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhosePeopleAreCounted(Row row) {
        assertThat(counts(row).stream().map(SideTableTest::side).toList()).isEqualTo(row.list("sides"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhyItIsTheirSide(Row row) {
        assertThat(counts(row))
                .allSatisfy(count -> assertThat(count.why().stream().map(Evidence::field))
                        .filteredOn("side"::equals)
                        .hasSize(count.side().isPresent() ? 1 : 0));
    }

    private static List<PrisonerCount> counts(Row row) {
        String text = row.get("text").replace("[", "").replace("]", "").replace("\\n", "\n");
        Article article =
                Article.of(text).publishedOn(LocalDate.of(2025, 11, 11)).in(Language.of(row.get("language")));
        return FACTLINE.extract(article).prisonerCounts();
    }

    private static String side(PrisonerCount count) {
        return count.perSide() ? "each" : count.side().map(Party::code).orElse("none");
    }
}
