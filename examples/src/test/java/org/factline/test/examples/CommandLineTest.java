package org.factline.test.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.factline.Factline;
import org.factline.examples.cli.FactlineCommand;
import org.factline.format.JsonLines;
import org.factline.model.Article;
import org.factline.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
    private static final String NEWS = "2 жовтня кожна сторона повернула по 185 військових.";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String in = "";

    private int run(String... args) {
        return FactlineCommand.run(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), out, err, args);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void assertFailedWithOneLine(int status, String... parts) {
        assertThat(status).isEqualTo(2);
        assertThat(err().lines()).hasSize(1);
        assertThat(err()).startsWith("factline: ").contains(parts).doesNotContain("Exception");
    }

    @Test
    void withoutArgumentsItPrintsTheFactsOfTheSeeds() {
        assertThat(run()).isZero();
        assertThat(out()).contains("en-istanbul  en  2025-11-11", "uk-ankara  uk  2026-01-01");
        assertThat(err()).isEmpty();
    }

    @Test
    void jsonLinesAreThoseOfTheLibrary() throws IOException {
        String file = write("n.txt", NEWS);
        assertThat(run("extract", "--format", "jsonl", "--published", "2025-11-11", "--lang", "uk", file))
                .isZero();
        Article article = Article.of(NEWS)
                .withId("n")
                .publishedOn(LocalDate.of(2025, 11, 11))
                .in(Language.UKRAINIAN);
        assertThat(out()).isEqualTo(JsonLines.line(Factline.create().extract(article)) + "\n");
        assertThat(err()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            table  | standard input  uk
            jsonl  | {"id": "standard input", "language": "uk"
            csv    | article,language,published
            timeml | <?xml version="1.0" encoding="UTF-8"?>
            html   | <!DOCTYPE html>
            """)
    void everyFormatHasItsName(String format, String start) {
        in = NEWS;
        assertThat(run("extract", "--format", format, "-")).isZero();
        assertThat(out()).startsWith(start);
    }

    @Test
    void filesFoldersAndStandardInputAreReadInTurn() throws IOException {
        String file = write("b.jsonl", "{\"id\": \"first\", \"text\": \"one\"}\n");
        write("a.txt", "two");
        in = "three";
        assertThat(run("extract", "--format", "jsonl", file, folder.toString(), "-"))
                .isZero();
        assertThat(out().lines().map(line -> line.substring(0, line.indexOf(", "))))
                .containsExactly(
                        "{\"id\": \"first\"", "{\"id\": \"a\"", "{\"id\": \"first\"", "{\"id\": \"standard input\"");
    }

    @Test
    void brokenLinesAreReportedAndCountedAndTheGoodOnesComeOut() throws IOException {
        String file = write("a.jsonl", "{\"id\": \"1\", \"text\": \"a\"}\n{oops\n{\"id\": \"3\", \"text\": \"b\"}\n");
        assertThat(run("extract", "--format", "jsonl", file)).isEqualTo(2);
        assertThat(out().lines()).hasSize(2);
        assertThat(err().lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("factline: " + file + ":2: is broken JSON")
                                .contains("; write one"),
                        line -> assertThat(line).isEqualTo("factline: 1 passed over, 2 articles read"));
    }

    @Test
    void ofManyProblemsTheFirstArePrintedAndAllAreCounted() throws IOException {
        String file = write("a.jsonl", "oops\n".repeat(1000));
        assertThat(run("extract", file)).isEqualTo(2);
        assertThat(err().lines()).hasSize(21).last().isEqualTo("factline: 1000 passed over, 0 articles read");
    }

    @Test
    void filesThatAreNoArticlesFailWithOneLine() throws IOException {
        assertFailedWithOneLine(run("extract", write("e.txt", "")), "e.txt: is empty; give");
    }

    @Test
    void binaryFilesFailWithOneLine() throws IOException {
        assertFailedWithOneLine(run("extract", write("b.bin", "PK\u0003\u0000")), "b.bin: is binary: byte 3");
    }

    @Test
    void missingPathsFailWithOneLine() {
        assertFailedWithOneLine(run("extract", folder.resolve("none").toString()), "none: is missing; give");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            extract --published 2025-02-30 -   | --published | 2025-02-30 is no day of the calendar; write it as
            extract --published yesterday -    | --published | yesterday is no day
            extract --lang xx -                | --lang xx is no language that is installed | [en, ru, uk]
            extract --lang english -           | --lang | english is no language code; write
            extract --format xml -             | --format | xml is no format; the formats are csv, html, jsonl
            extract                            | FILE | see factline extract --help
            extract --loud -                   | --loud | see factline extract --help
            abstract                           | abstract | see factline --help
            """)
    void wrongArgumentsFailWithOneLine(String line, String what, String remedy) {
        assertFailedWithOneLine(run(line.split(" ")), what, remedy);
    }

    @Test
    void anOutputThatFailsIsReportedWithOneLine() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        int status = FactlineCommand.run(
                new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8)), full, err, "extract", "-");
        assertFailedWithOneLine(status, "disk full; check");
    }

    @Test
    void aPrintStreamThatSwallowsFailuresIsReportedToo() throws IOException {
        PrintStream closed = new PrintStream(OutputStream.nullOutputStream());
        closed.close();
        int status = FactlineCommand.run(
                new ByteArrayInputStream(NEWS.getBytes(StandardCharsets.UTF_8)), closed, err, "extract", "-");
        assertFailedWithOneLine(status, "standard output is closed or full; check");
    }

    @Test
    void goldFilesThatAreBrokenFailWithPlaceAndRemedy() throws IOException {
        assertFailedWithOneLine(run("score", write("g.jsonl", "oops")), "g.jsonl:1: is no gold article", "; write one");
    }

    @Test
    void goldFilesInAnotherEncodingFailWithARemedy() throws IOException {
        Path file = Files.write(folder.resolve("l.jsonl"), new byte[] {'{', (byte) 0xE9, '}'});
        assertFailedWithOneLine(run("score", file.toString()), "l.jsonl: is not UTF-8; convert it");
    }

    @Test
    void helpNamesTheOptions() {
        assertThat(run("extract", "--help")).isZero();
        assertThat(out()).contains("--format", "--published", "--lang", "FILE|FOLDER|-");
    }

    @Test
    void upperCaseCodesAndStoredDatesAreTaken() throws IOException {
        String file = write("a.jsonl", "{\"lang\": \"UK\", \"published\": \"2026-01-01T10:00Z\", \"text\": \"a\"}");
        assertThat(run("extract", "--format", "jsonl", "--lang", "RU", "--published", "2020-01-01", file))
                .isZero();
        assertThat(out()).contains("\"language\": \"uk\", \"published\": \"2026-01-01\"");
    }
}
