package org.factline.test.core.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.factline.io.ArticleReader;
import org.factline.io.ReadProblem;
import org.factline.io.ReadProblemException;
import org.factline.model.Article;
import org.factline.model.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleReaderTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    @TempDir
    private Path folder;

    private List<ReadProblem> problems;
    private ArticleReader reader;

    @BeforeEach
    void start() {
        problems = new ArrayList<>();
        reader = ArticleReader.reportingTo(problems::add);
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<Article> read(Path path) {
        try (Stream<Article> articles = reader.read(path)) {
            return articles.toList();
        }
    }

    private void assertOnlyProblem(String place, String problem) {
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).place()).isEqualTo(place);
        assertThat(problems.get(0).problem()).contains(problem);
        assertThat(problems.get(0).remedy()).isNotBlank();
    }

    @Test
    void aPlainTextFileIsOneArticleNamedAfterTheFile() throws IOException {
        assertThat(read(write("news.txt", "Обмін відбувся.\r\nКиїв")))
                .containsExactly(Article.of("Обмін відбувся.\r\nКиїв").withId("news"));
        assertThat(read(write("news.html", "<p>")))
                .containsExactly(Article.of("<p>").withId("news.html"));
        assertThat(problems).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoText() throws IOException {
        assertThat(read(write("a.txt", "\uFEFFtext"))).extracting(Article::text).containsExactly("text");
        assertThat(read(write("a.jsonl", "\uFEFF{\"text\": \"t\"}")))
                .extracting(Article::text)
                .containsExactly("t");
    }

    @Test
    void aJsonLineGivesIdLanguageDateAndText() throws IOException {
        Path file = write("a.jsonl", """
                {"id": "n1", "lang": "uk", "published": "2025-11-11", "text": "один", "dates": [{"text": "x"}]}

                {"text": "два", "id": null, "lang": null, "published": null}
                {"id": 17, "published": "2025-11-11T06:08:00+02:00", "text": "три \\u0000 \\ud800"}
                """);
        assertThat(read(file))
                .containsExactly(
                        Article.of("один").withId("n1").in(Language.UKRAINIAN).publishedOn(DAY),
                        Article.of("два").withId("a.jsonl:3"),
                        Article.of("три \u0000 \ud800").withId("17").publishedOn(DAY));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text": "a"            | is broken JSON
            {"text": "a\u0001"}     | is broken JSON
            {"text": "a"} {}        | goes on after its JSON object
            {"id": "x"}             | has no field text
            {"text": 1}             | field text is no string
            {"text": ["a"]}         | field text is no string
            ["a"]                   | is no JSON object
            nonsense                | is broken JSON
            {"text": "a", "published": "2025-02-30"} | published 2025-02-30 is no day
            {"text": "a", "published": "tomorrow"}   | published tomorrow is no day
            {"text": "a", "published": 20251111}     | field published is no string
            {"text": "a", "lang": "english"}         | lang english is no language code
            {"text": "a", "lang": "xx"}              | lang xx is no language that is installed
            """)
    void aBrokenLineIsReportedAndTheGoodOnesComeAllTheSame(String line, String problem) throws IOException {
        reader = reader.accepting(List.of(Language.ENGLISH, Language.UKRAINIAN));
        Path file = write("a.jsonl", "{\"text\": \"first\"}\n" + line + "\n{\"text\": \"last\"}\n");
        assertThat(read(file)).extracting(Article::text).containsExactly("first", "last");
        assertOnlyProblem(file + ":2", problem);
    }

    @Test
    void aLineThatIsNotUtf8SpoilsNoOther() throws IOException {
        byte[] cp1251 = "{\"text\": \"обмен\"}\n{\"text\": \"ok\"}".getBytes(Charset.forName("windows-1251"));
        Path file = write("a.jsonl", cp1251);
        assertThat(read(file)).extracting(Article::id).containsExactly("a.jsonl:2");
        assertOnlyProblem(file + ":1", "is not UTF-8: byte 10");
    }

    @Test
    void deepNestingIsAProblemAndNoStackOverflow() throws IOException {
        Path file = write("a.jsonl", "{\"x\": " + "[".repeat(100_000) + "\n{\"text\": \"ok\"}");
        assertThat(read(file)).hasSize(1);
        assertOnlyProblem(file + ":1", "is broken JSON");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"empty.txt", "empty.jsonl"})
    void anEmptyFileIsAProblem(String name) throws IOException {
        Path file = write(name, " \n\n");
        assertThat(read(file)).isEmpty();
        assertOnlyProblem(file.toString(), "is empty");
    }

    @Test
    void otherThanUtf8TextIsAProblem() throws IOException {
        Path binary = write("b.txt", new byte[] {'P', 'K', 3, 4, 0, 0});
        Path utf16 = write("u.txt", "обмен".getBytes(StandardCharsets.UTF_16));
        Path cut = write("c.txt", new byte[] {'a', (byte) 0xD0});
        assertThat(Stream.of(binary, utf16, cut).flatMap(path -> read(path).stream()))
                .isEmpty();
        assertThat(problems)
                .extracting(ReadProblem::toString)
                .satisfiesExactly(
                        first -> assertThat(first).startsWith(binary + ": is binary: byte 4 is zero; "),
                        second -> assertThat(second)
                                .startsWith(utf16 + ": is UTF-16; ")
                                .contains("iconv"),
                        third -> assertThat(third).startsWith(cut + ": is not UTF-8: byte 1 starts no character; "));
    }

    @Test
    void aMissingPathIsAProblem() {
        Path missing = folder.resolve("none.jsonl");
        assertThat(read(missing)).isEmpty();
        assertOnlyProblem(missing.toString(), "is missing");
    }

    @Test
    void aFolderGivesItsTextAndJsonLinesFilesInTheOrderOfTheirPaths() throws IOException {
        write("b.txt", "b");
        write("a/2.txt", "a2");
        write("a/1.jsonl", "{\"text\": \"a1\"}\n{\"text\": \"a1b\"}");
        write("c.NDJSON", "{\"text\": \"c\"}");
        write(".hidden/x.txt", "x");
        write("a/.x.txt", "x");
        write("notes.md", "x");
        assertThat(read(folder))
                .extracting(Article::id)
                .containsExactly("a/1.jsonl:1", "a/1.jsonl:2", "a/2", "b", "c.NDJSON:1");
        assertThat(problems).isEmpty();
    }

    @Test
    void aFolderWithoutArticlesIsAProblem() throws IOException {
        write("notes.md", "x");
        assertThat(read(folder)).isEmpty();
        assertOnlyProblem(folder.toString(), "holds no article");
    }

    @Test
    void whatIsKnownBeforehandFillsInWhatAnArticleDoesNotSay() throws IOException {
        Path file = write(
                "a.jsonl", "{\"text\": \"a\"}\n{\"text\": \"b\", \"lang\": \"en\", \"published\": \"2024-01-02\"}");
        reader = reader.publishedOn(DAY).in(Language.RUSSIAN);
        assertThat(read(file))
                .extracting(Article::language)
                .containsExactly(Optional.of(Language.RUSSIAN), Optional.of(Language.ENGLISH));
        assertThat(read(file))
                .extracting(Article::published)
                .containsExactly(Optional.of(DAY), Optional.of(LocalDate.of(2024, 1, 2)));
        assertThat(read(write("t.txt", "x"))).extracting(Article::published).containsExactly(Optional.of(DAY));
    }

    @Test
    void aStreamIsJsonLinesIfItStartsWithABrace() {
        assertThat(stream("\uFEFF \n {\"text\": \"a\"}\n{\"text\": \"b\"}"))
                .extracting(Article::id)
                .containsExactly("in:2", "in:3");
        assertThat(stream("plain {\"text\": \"a\"}"))
                .extracting(Article::text)
                .containsExactly("plain {\"text\": \"a\"}");
        assertThat(stream("")).isEmpty();
        assertOnlyProblem("in", "is empty");
    }

    private List<Article> stream(String text) {
        return reader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "in")
                .toList();
    }

    @Test
    void severalPathsAreReadInTurnAndADashIsStandardInput() throws IOException {
        Path file = write("a.txt", "file");
        InputStream in = new ByteArrayInputStream("typed".getBytes(StandardCharsets.UTF_8));
        List<Path> paths = List.of(file, ArticleReader.STANDARD_INPUT, folder.resolve("none"), file);
        try (Stream<Article> articles = reader.readAll(paths, in)) {
            assertThat(articles).extracting(Article::text).containsExactly("file", "typed", "file");
        }
        assertOnlyProblem(folder.resolve("none").toString(), "is missing");
    }

    @Test
    void aStrictReaderThrowsAtTheFirstProblem() throws IOException {
        Path file = write("a.jsonl", "{\"text\": \"first\"}\nbroken\n");
        try (Stream<Article> articles = ArticleReader.strict().read(file)) {
            var each = articles.iterator();
            assertThat(each.next().text()).isEqualTo("first");
            assertThatThrownBy(each::next)
                    .isInstanceOfSatisfying(
                            ReadProblemException.class,
                            e -> assertThat(e.problem().place()).isEqualTo(file + ":2"))
                    .hasMessageStartingWith(file + ":2: is broken JSON");
        }
    }

    @Test
    void aStreamIsReadLazilyAndClosedWithItsArticles() {
        AtomicBoolean closed = new AtomicBoolean();
        byte[] lines = "{\"text\": \"again\"}\n".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        ByteArrayInputStream in = new ByteArrayInputStream(lines) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<Article> articles = reader.read(in, "in")) {
            assertThat(articles.limit(1000).toList()).hasSize(1000);
            assertThat(in.available()).isGreaterThan(lines.length / 2);
            assertThat(closed).isFalse();
        }
        assertThat(closed).isTrue();
    }

    @Test
    void aStreamThatFailsIsAProblemAfterWhatCameBefore() {
        String good = "{\"text\": \"a\"}\n" + " ".repeat(10_000);
        InputStream failing = new SequenceInputStream(
                new ByteArrayInputStream(good.getBytes(StandardCharsets.UTF_8)), new Unplugged());
        assertThat(reader.read(failing, "in")).extracting(Article::text).containsExactly("a");
        assertOnlyProblem("in", "cable pulled");
    }

    @Test
    void aProblemMustSaySomething() {
        assertThatThrownBy(() -> new ReadProblem("a", " ", "b"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not be blank");
    }

    /** Fails at once. */
    private static final class Unplugged extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("cable pulled");
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("cable pulled");
        }
    }
}
