package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.factline.lexicon.Row;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FateTableTest {
    static Stream<Row> rows() {
        return CountedRows.of("fates.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void tellsWhatBecameOfThem(Row row) {
        assertThat(CountedRows.counts(row).stream().map(FateTableTest::told).toList())
                .isEqualTo(row.list("told"));
    }

    /** Whatever decided the status is told with it. */
    @ParameterizedTest
    @MethodSource("rows")
    void saysWhy(Row row) {
        assertThat(CountedRows.counts(row))
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
