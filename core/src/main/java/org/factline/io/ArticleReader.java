package org.factline.io;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.factline.model.Article;
import org.factline.model.Language;

/**
 * Reads articles from files, folders and streams, lazily. Immutable, thread-safe.
 *
 * <pre>{@code
 * ArticleReader reader = ArticleReader.reportingTo(System.err::println);
 * try (Stream<Article> articles = reader.read(Path.of("news"))) {
 *     factline.extractAll(articles).forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>What is read is UTF-8, with or without a byte order mark. A plain-text file is one article, named after the file. A
 * JSON Lines file ({@code .jsonl}, {@code .ndjson}) holds one object a line with the fields {@code id}, {@code lang} (a
 * BCP 47 code), {@code published} (an ISO date) and {@code text}, of which only the last is required; an article
 * without {@code id} is named after its file and line. Of a folder every {@code .txt}, {@code .jsonl} and
 * {@code .ndjson} file is read, those of folders in it too, in the order of their paths; hidden ones are not.
 *
 * <p>A file or line that gives no article is a {@link ReadProblem}: it is reported and passed over, and what is good is
 * read on; a {@link #strict()} reader throws instead.
 */
public final class ArticleReader {
    /** The path that stands for standard input in {@link #readAll}. */
    public static final Path STANDARD_INPUT = Path.of("-");

    private static final int LONGEST_TEXT = 512 << 20;
    private static final int SNIFFED = 1 << 12;

    private final Consumer<ReadProblem> problems;
    private final Defaults defaults;

    private ArticleReader(Consumer<ReadProblem> problems, Defaults defaults) {
        this.problems = problems;
        this.defaults = defaults;
    }

    /**
     * Returns a reader that throws {@link ReadProblemException} at the first file or line that gives no article.
     *
     * @return the reader
     */
    public static ArticleReader strict() {
        return reportingTo(problem -> {
            throw new ReadProblemException(problem);
        });
    }

    /**
     * Returns a reader that reports what gives no article, and passes it over.
     *
     * @param problems told of each problem when it is met, by the thread that reads
     * @return the reader
     */
    public static ArticleReader reportingTo(Consumer<ReadProblem> problems) {
        return new ArticleReader(problems, Defaults.NONE);
    }

    /**
     * Returns this reader with the day on which articles were published that do not come with a date.
     *
     * @param day the day
     * @return a copy that knows this date
     */
    public ArticleReader publishedOn(LocalDate day) {
        return new ArticleReader(problems, new Defaults(Optional.of(day), defaults.language(), defaults.accepted()));
    }

    /**
     * Returns this reader with the language of articles that do not come with one.
     *
     * @param language the language
     * @return a copy that knows this language
     */
    public ArticleReader in(Language language) {
        return new ArticleReader(
                problems, new Defaults(defaults.published(), Optional.of(language), defaults.accepted()));
    }

    /**
     * Returns this reader with the languages that a JSON line's {@code lang} may name; any other is a problem.
     *
     * @param languages the languages, such as {@link org.factline.Factline#languages()}
     * @return a copy that accepts these languages only
     */
    public ArticleReader accepting(Collection<Language> languages) {
        return new ArticleReader(
                problems, new Defaults(defaults.published(), defaults.language(), Optional.of(List.copyOf(languages))));
    }

    /**
     * Reads a file or a folder.
     *
     * @param path a folder, a JSON Lines file by its ending, or any other file as plain text
     * @return the articles, read when they are asked for; close it to close the file
     * @throws ReadProblemException if this reader is strict and the path gives no article
     */
    public Stream<Article> read(Path path) {
        return Files.isDirectory(path) ? folder(path) : file(path, nameOf(path));
    }

    private static Path nameOf(Path path) {
        return Optional.ofNullable(path.getFileName()).orElse(path);
    }

    /**
     * Reads several files and folders, one after the other.
     *
     * @param paths files and folders; {@link #STANDARD_INPUT} stands for {@code standardInput}
     * @param standardInput see {@link #read(InputStream, String)}
     * @return the articles, read when they are asked for; close it to close the file that is open
     */
    public Stream<Article> readAll(Collection<Path> paths, InputStream standardInput) {
        return Chain.of(paths.stream().map(path -> part(path, standardInput)).toList());
    }

    private Supplier<Stream<Article>> part(Path path, InputStream standardInput) {
        return path.equals(STANDARD_INPUT) ? () -> read(standardInput, "standard input") : () -> read(path);
    }

    /**
     * Reads a stream: JSON Lines if its first character that is no white space is a left brace, else the text of one
     * article.
     *
     * @param in the bytes, read when they are asked for
     * @param name what to call the stream in problems, and the articles that have no id
     * @return the articles; close it to close {@code in}
     * @throws ReadProblemException if this reader is strict and the stream gives no article
     */
    public Stream<Article> read(InputStream in, String name) {
        Source source = new Source(name, name);
        BufferedInputStream bytes = new BufferedInputStream(in);
        return orProblem(name, () -> startsWithBrace(bytes) ? lines(bytes, source) : text(bytes, source));
    }

    private static boolean startsWithBrace(BufferedInputStream in) throws IOException {
        in.mark(SNIFFED);
        String start = new String(in.readNBytes(SNIFFED), StandardCharsets.UTF_8);
        in.reset();
        return start.replace("\uFEFF", "").stripLeading().startsWith("{");
    }

    private Stream<Article> folder(Path folder) {
        return orProblem(folder.toString(), () -> {
            List<Path> files = ArticleFiles.in(folder);
            if (files.isEmpty()) {
                problems.accept(new ReadProblem(
                        folder.toString(), "holds no article", "put .txt or .jsonl files into the folder"));
            }
            return Chain.of(files.stream()
                    .<Supplier<Stream<Article>>>map(file -> () -> file(file, folder.relativize(file)))
                    .toList());
        });
    }

    private Stream<Article> file(Path path, Path name) {
        Source source = new Source(path.toString(), ArticleFiles.id(name));
        return orProblem(source.place(), () -> {
            InputStream in = Files.newInputStream(path);
            return ArticleFiles.isLines(path) ? lines(in, source) : text(in, source);
        });
    }

    private Stream<Article> lines(InputStream in, Source source) {
        ByteLines lines = new ByteLines(in, LONGEST_TEXT);
        return Chain.stream(new JsonLinesIterator(lines, source, defaults, problems))
                .onClose(() -> close(in));
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Article> text(InputStream in, Source source) throws IOException {
        try (in) {
            String text = Utf8.decode(in.readNBytes(LONGEST_TEXT));
            if (text.isBlank()) {
                throw new Unreadable("is empty", "give the text of an article");
            }
            if (in.read() >= 0) {
                throw new Unreadable("is longer than " + LONGEST_TEXT + " bytes", "cut it into articles");
            }
            return Stream.of(defaults.complete(Article.of(text).withId(source.id())));
        } catch (Unreadable e) {
            problems.accept(e.at(source.place()));
            return Stream.empty();
        }
    }

    private Stream<Article> orProblem(String place, Opening opening) {
        try {
            return opening.open();
        } catch (IOException e) {
            problems.accept(Problems.unreadable(place, e));
            return Stream.empty();
        }
    }

    /** Opens a stream of articles. */
    @FunctionalInterface
    private interface Opening {
        Stream<Article> open() throws IOException;
    }
}
