package org.factline.test.extractors.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Official;
import org.factline.model.Party;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Officials are found with name, role, state and every place where the name stands")
class OfficialsTest {
    private static final Factline FACTLINE = Factline.create();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    @TestFactory
    Stream<DynamicTest> sentences() {
        InputStream bytes = OfficialsTest.class.getResourceAsStream("officials.tsv");
        return Table.parse("officials.tsv", new InputStreamReader(bytes, StandardCharsets.UTF_8)).rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get("case") + ": " + row.get("text"), () -> check(row, row.get("text"))));
    }

    private static void check(Row row, String marked) {
        String text = marked.replace("[", "").replace("]", "");
        List<Official> officials = FACTLINE.extract(
                        Article.of(text).publishedOn(DAY).in(Language.of(row.get("language"))))
                .officials();
        assertThat(officials.stream().map(OfficialsTest::told)).isEqualTo(row.list("officials"));
        assertThat(markedIn(text, officials)).isEqualTo(marked);
    }

    private static String told(Official official) {
        String country = official.office().country().map(Party::code).orElse("?");
        return official.name() + " " + official.office().role() + " " + country;
    }

    private static String markedIn(String text, List<Official> officials) {
        StringBuilder out = new StringBuilder(text);
        officials.stream()
                .flatMap(official -> official.mentions().stream())
                .map(Mention::span)
                .sorted(Comparator.reverseOrder())
                .forEach(span -> out.insert(span.end(), ']').insert(span.start(), '['));
        return out.toString();
    }
}
