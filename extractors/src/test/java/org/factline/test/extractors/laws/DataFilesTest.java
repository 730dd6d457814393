package org.factline.test.extractors.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every data file can be read, and all language packs are made alike")
class DataFilesTest {
    private static final List<LanguagePack> PACKS =
            List.copyOf(LanguagePacks.installed().all());

    static Stream<String> packs() {
        return PACKS.stream().map(pack -> pack.language().tag());
    }

    static List<String> worldFiles() {
        return Texts.files("world");
    }

    static List<String> packFiles() {
        return Texts.files("lang/" + PACKS.get(0).language().tag());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPackHasTheSameFiles(String tag) {
        assertThat(Texts.files("lang/" + tag)).isEqualTo(packFiles());
    }

    @ParameterizedTest
    @MethodSource("packFiles")
    void aFileHasTheSameColumnsInEveryPack(String file) {
        List<String> columns = PACKS.get(0).table(file).columns();
        assertThat(PACKS)
                .allSatisfy(pack -> assertThat(pack.table(file).columns())
                        .as(pack.language() + "/" + file)
                        .isEqualTo(columns));
    }

    @ParameterizedTest
    @MethodSource("packFiles")
    void everyInflectedWordHasAParadigmOfItsLanguage(String file) {
        for (LanguagePack pack : PACKS) {
            for (Row row : pack.table(file).rows()) {
                row.columns()
                        .forEach(column -> row.list(column).stream()
                                .filter(DataFilesTest::isInflected)
                                .forEach(phrase -> assertThat(pack.paradigms().expand(phrase, row))
                                        .isNotEmpty()));
            }
        }
    }

    /** A stem, a slash and the name of a paradigm, which is in Latin letters and hyphens. */
    private static boolean isInflected(String phrase) {
        return Stream.of(phrase.split(" ")).anyMatch(word -> {
            Optional<String> name =
                    word.indexOf('/') > 0 ? Optional.of(word.substring(word.indexOf('/') + 1)) : Optional.empty();
            return name.filter(n -> !n.isEmpty() && n.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z')))
                    .isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("worldFiles")
    void everyFileOfTheWorldCanBeRead(String file) {
        assertThat(Table.read(Texts.data("world"), file).rows()).isNotEmpty();
    }

    @Test
    void everyLineKeepsToTheFormat() {
        assertThat(packFiles()).contains("paradigms.tsv", "language.tsv", "abbreviations.tsv", "numbers.tsv");
        assertThat(worldFiles())
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).endsWith(".tsv"));
    }
}
