package org.factline.test.extractors.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.extractors.BundledData;
import org.factline.extractors.officials.OfficialExtractor;
import org.factline.lexicon.Row;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Official;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Known people come back from every case that our own tables put them in")
class CasesTest {
    private static final Factline FACTLINE = Factline.builder()
            .without("dates")
            .without("counts")
            .without("exchanges")
            .with(new OfficialExtractor())
            .build();
    private static final Map<String, List<Row>> PEOPLE = Map.of("ru", known("ru"), "uk", known("uk"));

    /** Everybody with a given name and a surname, without particles and hyphens, whose name is theirs alone. */
    private static List<Row> known(String language) {
        return BundledData.world("people.tsv").rows().stream()
                .filter(row -> isPlain(row, language))
                .filter(row -> found(row.list(language).get(0), language).equals(row.find("id")))
                .toList();
    }

    @ParameterizedTest(name = "{0}, case {1}")
    @CsvSource({"ru,g", "ru,d", "ru,a", "ru,i", "ru,l", "uk,g", "uk,d", "uk,a", "uk,i", "uk,l"})
    void peopleComeBack(String language, char grammaticalCase) {
        Declension declension = Declension.of(language);
        Map<String, String> lost = PEOPLE.get(language).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id"), row -> declined(row, language, grammaticalCase, declension)));
        lost.entrySet().removeIf(entry -> found(entry.getValue(), language).equals(Optional.of(entry.getKey())));
        assertThat(PEOPLE.get(language)).hasSizeGreaterThan(1000);
        assertThat(lost).isEmpty();
    }

    private static boolean isPlain(Row row, String language) {
        return !row.list(language).isEmpty() && row.list(language).get(0).matches("\\p{L}+ \\p{L}+");
    }

    private static String declined(Row row, String language, char grammaticalCase, Declension declension) {
        return Stream.of(row.list(language).get(0).split(" "))
                .map(word -> declension.decline(word, row.get("gender"), grammaticalCase))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> found(String name, String language) {
        Article article = Article.of("«" + name + "» — " + name + ".").in(Language.of(language));
        return FACTLINE.extract(article).officials().stream()
                .map(Official::person)
                .flatMap(person -> person.id().stream())
                .findFirst();
    }
}
