package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.factline.lexicon.Row;
import org.factline.model.Evidence;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SideTableTest {
    static Stream<Row> rows() {
        return CountedRows.of("sides.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhosePeopleAreCounted(Row row) {
        assertThat(CountedRows.counts(row).stream().map(SideTableTest::side).toList())
                .isEqualTo(row.list("sides"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void saysWhyItIsTheirSide(Row row) {
        assertThat(CountedRows.counts(row))
                .allSatisfy(count -> assertThat(count.why().stream().map(Evidence::field))
                        .filteredOn("side"::equals)
                        .hasSize(count.side().isPresent() ? 1 : 0));
    }

    private static String side(PrisonerCount count) {
        return count.perSide() ? "each" : count.side().map(Party::code).orElse("none");
    }
}
