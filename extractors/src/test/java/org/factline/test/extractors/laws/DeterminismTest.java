package org.factline.test.extractors.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.format.JsonLines;
import org.factline.model.Article;
import org.factline.spi.FactExtractor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The same text gives the same bytes on every machine and thread")
class DeterminismTest {
    private static final int THREADS = 16;
    private static final List<Article> ARTICLES = articles();

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        List<String> texts = Stream.concat(NewsText.samples().stream(), Texts.someMixtures(200).stream())
                .toList();
        for (int i = 0; i < texts.size(); i++) {
            Article article = Article.of(texts.get(i)).withId("a" + i);
            articles.add(
                    i % 2 == 0
                            ? article
                            : article.publishedOn(LocalDate.of(2025, 11, 1).plusDays(i)));
        }
        return List.copyOf(articles);
    }

    private static String facts(Factline factline, List<Article> articles) {
        return articles.stream()
                .map(article -> JsonLines.line(factline.extract(article)) + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void sixteenThreadsThatShareOneInstanceReadWhatOneReads() throws Exception {
        Factline shared = Factline.create();
        String alone = facts(Factline.create(), ARTICLES);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = IntStream.range(0, THREADS)
                    .<Callable<String>>mapToObj(i -> () -> facts(shared, ARTICLES))
                    .toList();
            for (Future<String> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aStreamInParallelGivesWhatOneByOneGives() {
        Factline factline = Factline.create();
        try (Stream<String> lines = factline.extractAll(ARTICLES.stream()).map(JsonLines::line)) {
            assertThat(lines.map(line -> line + "\n").collect(Collectors.joining()))
                    .isEqualTo(facts(factline, ARTICLES));
        }
    }

    @Test
    void extractorsComeBackFromSerialisation() throws Exception {
        Factline.Builder builder = Factline.builder();
        for (FactExtractor extractor : Factline.create().extractors()) {
            builder.with((FactExtractor) copy(extractor));
        }
        assertThat(facts(builder.build(), ARTICLES)).isEqualTo(facts(Factline.create(), ARTICLES));
    }

    private static Object copy(Object original) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(original);
        }
        assertThat(bytes.size()).as("size of serialised " + original).isLessThan(4096);
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Pacific/Apia -Dfile.encoding=Cp1251",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Asia/Kathmandu -Dfile.encoding=ISO-8859-1",
                "-Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist -Duser.timezone=Pacific/Apia -Dfile.encoding=ISO-8859-1",
                "-Duser.language=uk -Duser.country=UA -Duser.timezone=Asia/Kathmandu -Dfile.encoding=Cp1251",
            })
    void anotherLocaleZoneAndEncodingChangeNothing(String options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(Arrays.asList(options.split(" ")));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DeterminismTest.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(printed).isEqualTo(facts(Factline.create(), NewsText.articles()));
    }

    /**
     * Prints the facts of the sample articles, for a machine that is set up in another way.
     *
     * @param args none
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.print(facts(Factline.create(), NewsText.articles()));
        out.flush();
    }
}
