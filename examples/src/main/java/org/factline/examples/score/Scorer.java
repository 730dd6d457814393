package org.factline.examples.score;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.seeds.Seed;

/** Reads articles and tells how much of their gold facts is found. */
public final class Scorer {
    private final Factline factline;
    private final Scores scores = new Scores();

    /**
     * Makes a scorer.
     *
     * @param factline what is measured
     */
    public Scorer(Factline factline) {
        this.factline = factline;
    }

    /**
     * Adds articles of the seed corpus.
     *
     * @param seeds the articles with their gold facts
     */
    public void addSeeds(List<Seed> seeds) {
        for (Seed seed : seeds) {
            scores.add(Answers.of(seed.gold()), Answers.of(factline.extract(seed.article())));
        }
    }

    /**
     * Adds the articles of a gold file.
     *
     * @param file JSON Lines: an article a line, with the arrays {@code dates}, {@code counts}, {@code officials} and
     *     {@code exchanges}
     * @throws IOException if the file cannot be read, or a line is no gold article
     */
    public void addFile(Path file) throws IOException {
        int number = 0;
        for (String line : lines(file)) {
            number++;
            try {
                addLine(Json.parse(line));
            } catch (IOException | RuntimeException e) {
                throw problem(
                        file + ":" + number,
                        "is no gold article: " + e.getMessage() + "; write one whole object a line",
                        e);
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw problem(file.toString(), "is not UTF-8; convert it, for example with: iconv -f CP1251 -t UTF-8", e);
        }
    }

    private static IOException problem(String place, String what, Exception cause) {
        IOException problem = new FileSystemException(place, null, what);
        problem.initCause(cause);
        return problem;
    }

    private void addLine(Json line) {
        Article article = Article.of(line.get("text")).in(Language.of(line.get("lang")));
        Article dated = line.find("published")
                .map(day -> article.publishedOn(LocalDate.parse(day)))
                .orElse(article);
        scores.add(GoldFile.answers(line), Answers.of(factline.extract(dated)));
    }

    /**
     * Returns the figures.
     *
     * @return the F1 of each figure in per cent, by language, as a table in Markdown
     */
    public String table() {
        return scores.table();
    }
}
