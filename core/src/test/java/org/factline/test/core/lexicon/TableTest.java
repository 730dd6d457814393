package org.factline.test.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Modality;
import org.factline.test.core.TestPacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableTest {
    private static Table parse(String text) {
        return Table.parse("xx/words.tsv", new StringReader(text));
    }

    @Test
    void readsCellsByTheNamesOfTheirColumns() {
        Table table = parse("# a comment\n\nname\tvalue\tmore\n one \t1\ta|b | c\n# another\ntwo\t-\t-\n");
        assertThat(table.columns()).containsExactly("name", "value", "more");
        Row one = table.rows().get(0);
        assertThat(one.place()).isEqualTo("xx/words.tsv:4");
        assertThat(one.get("name")).isEqualTo("one");
        assertThat(one.integer("value")).isEqualTo(1);
        assertThat(one.list("more")).containsExactly("a", "b", "c");
        Row two = table.rows().get(1);
        assertThat(two.place()).isEqualTo("xx/words.tsv:6");
        assertThat(two.find("value")).isEmpty();
        assertThat(two.list("more")).isEmpty();
    }

    @Test
    void readsWindowsFiles() {
        Table table = parse("\uFEFFname\tvalue\r\none\t1\r\n");
        assertThat(table.rows().get(0).get("name")).isEqualTo("one");
        assertThat(table.rows().get(0).get("value")).isEqualTo("1");
    }

    @Test
    void readsConstantsWhateverTheirCase() {
        Row row = parse("modality\nactual\n").rows().get(0);
        assertThat(row.constant("modality", Modality.class)).isEqualTo(Modality.ACTUAL);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "name\\tvalue\\none; xx/words.tsv:2: has 1 cells where the header has 2",
                "name\\none\\t1; xx/words.tsv:2: has 2 cells where the header has 1",
                "# only a comment; xx/words.tsv:1: has no header",
                "a\\tb\\ta\\n; xx/words.tsv:1: names a column twice",
            })
    void namesFileAndLineOfWhatIsMalformed(String text, String message) {
        assertThatThrownBy(() -> parse(text.replace("\\t", "\t").replace("\\n", "\n")))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void namesFileAndLineOfCellsThatAreNotWhatTheyShouldBe() {
        Row row = parse("name\tvalue\none\tx\n").rows().get(0);
        assertThatThrownBy(() -> row.integer("value"))
                .hasMessage("xx/words.tsv:2: column value holds x where an integer belongs");
        assertThatThrownBy(() -> row.get("size"))
                .hasMessage("xx/words.tsv:2: has no column size; the columns are [name, value]");
        assertThatThrownBy(() -> row.constant("value", Modality.class))
                .hasMessage("xx/words.tsv:2: column value holds x; it takes one of [ACTUAL, PLANNED, DENIED]");
        assertThatThrownBy(() -> parse("name\n-\n").rows().get(0).get("name"))
                .hasMessage("xx/words.tsv:2: needs a value in column name");
    }

    @Test
    void tellsAMissingFileFromABadOne() {
        DataFolder folder = TestPacks.folder("xx", Map.of("good.tsv", "name\none\n"));
        assertThat(Table.read(folder, "good.tsv").rows()).hasSize(1);
        assertThat(Table.readIfPresent(folder, "other.tsv")).isEmpty();
        assertThatThrownBy(() -> Table.read(folder, "other.tsv"))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("xx/other.tsv: is missing");
    }

    @Test
    void refusesFilesThatAreNotUtf8(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("words.tsv"), "name\nполон\n".getBytes("windows-1251"));
        assertThatThrownBy(() -> Table.read(DataFolder.ofPath(folder), "words.tsv"))
                .isInstanceOf(DataFileException.class)
                .hasMessageEndingWith("words.tsv: is not UTF-8; save it as UTF-8");
    }

    @Test
    void readsAFolderOnDisk(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("words.tsv"), "name\nполон\n", StandardCharsets.UTF_8);
        assertThat(Table.read(DataFolder.ofPath(folder), "words.tsv")
                        .rows()
                        .get(0)
                        .get("name"))
                .isEqualTo("полон");
    }

    @Test
    void tellsWhyAFileCannotBeRead() {
        DataFolder broken = new DataFolder() {
            @Override
            public String name() {
                return "xx";
            }

            @Override
            public Optional<InputStream> open(String file) throws IOException {
                throw new IOException("disk gone");
            }
        };
        assertThatThrownBy(() -> Table.read(broken, "words.tsv"))
                .isInstanceOf(DataFileException.class)
                .hasMessage("xx/words.tsv: cannot be read: disk gone");
    }
}
