package org.factline.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.format.FactFormat;
import org.factline.io.ArticleReader;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that prints the facts of articles. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Prints the facts of articles.",
        footer = {
            "",
            "Files are UTF-8. A .jsonl file holds one JSON object a line with id, lang,",
            "published and text; of a folder all .txt and .jsonl files are read. What cannot",
            "be read is reported and passed over; then the exit status is 2."
        })
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "csv, html, jsonl, table or timeml; table by default.")
    private FactFormat format;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "The day of publication, as 2025-11-11, of articles that come without one.")
    private @Nullable LocalDate published;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            converter = LanguageConverter.class,
            description = "The language of articles that come without one: en, ru or uk.")
    private @Nullable Language language;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|-", description = "What to read; - is standard input.")
    private List<Path> paths;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Factline factline = Factline.create();
        checkLanguage(factline);
        Problems problems = new Problems(console);
        AtomicLong read = new AtomicLong();
        try (Stream<Article> articles = reader(factline, problems).readAll(paths, console.in());
                Stream<ArticleFacts> facts = factline.extractAll(articles.peek(article -> read.incrementAndGet()))) {
            format.write(facts, console.out());
        }
        console.out().flush();
        return problems.sumUp(read.get());
    }

    private void checkLanguage(Factline factline) {
        if (language != null && !factline.languages().contains(language)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--lang " + language + " is no language that is installed; the installed ones are "
                            + factline.languages());
        }
    }

    private ArticleReader reader(Factline factline, Problems problems) {
        ArticleReader reader = ArticleReader.reportingTo(problems).accepting(factline.languages());
        ArticleReader dated =
                Optional.ofNullable(published).map(reader::publishedOn).orElse(reader);
        return Optional.ofNullable(language).map(dated::in).orElse(dated);
    }
}
