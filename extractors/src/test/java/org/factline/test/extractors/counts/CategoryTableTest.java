package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.factline.lexicon.Row;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CategoryTableTest {
    static Stream<Row> rows() {
        return CountedRows.of("categories.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatKindOfPeopleAreCounted(Row row) {
        assertThat(CountedRows.counts(row).stream().map(count -> count.quantity() + " " + count.category()))
                .isEqualTo(row.list("counts"));
    }
}
