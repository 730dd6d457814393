package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factline.lexicon.Row;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CountTableTest {
    /** A paragraph about captives that gives no number of them. */
    private static final Map<String, String> CAPTIVES = Map.of(
            "en",
                    "The prisoners of war came home from captivity in an exchange on Friday; their relatives met the captives.",
            "ru", "В пятницу военнопленные вернулись из плена по обмену; родственники встретили освобожденных пленных.",
            "uk",
                    "У п'ятницю військовополонені повернулися з полону під час обміну; рідні зустріли звільнених полонених.");

    static Stream<Row> rows() {
        return CountedRows.of("counts.tsv");
    }

    static Stream<Row> otherNumbers() {
        return CountedRows.of("no-counts.tsv");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsCounts(Row row) {
        List<Span> spans = spans(row.get("text"));
        List<PrisonerCount> counts = CountedRows.counts(row);

        assertThat(counts.stream().map(CountTableTest::line).toList()).isEqualTo(row.list("counts"));
        assertThat(counts)
                .zipSatisfy(
                        spans,
                        (count, span) -> assertThat(count.span().overlaps(span)).isTrue());
    }

    @ParameterizedTest
    @MethodSource("otherNumbers")
    void leavesOtherNumbersAlone(Row row) {
        Article article = Article.of(row.get("text")).in(Language.of(row.get("language")));

        assertThat(CountedRows.FACTLINE.extract(article).prisonerCounts()).isEmpty();
    }

    /** An article that does speak of captives counts no more of other things. */
    @ParameterizedTest
    @MethodSource("otherNumbers")
    void leavesOtherNumbersBesideCaptivesAlone(Row row) {
        Language language = Language.of(row.get("language"));
        String text = CAPTIVES.get(row.get("language")) + "\n\n" + row.get("text");

        assertThat(CountedRows.FACTLINE.extract(Article.of(text).in(language)).prisonerCounts())
                .isEmpty();
    }

    private static String line(PrisonerCount count) {
        return count.quantity()
                + " " + count.category()
                + " " + count.status()
                + (count.modality() == Modality.ACTUAL ? "" : " " + count.modality())
                + count.side().map(side -> " " + side).orElse("")
                + (count.perSide() ? " each" : "");
    }

    private static List<Span> spans(String marked) {
        List<Span> spans = new ArrayList<>();
        int removed = 0;
        for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', open + 1)) {
            int close = marked.indexOf(']', open);
            spans.add(Span.of(open - removed, close - removed - 1));
            removed += 2;
        }
        return spans;
    }
}
