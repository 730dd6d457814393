package org.factline.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * Five short articles in three languages with their gold facts, to try extractors on.
 *
 * <p>They lie beside this class: {@code seeds.tsv} lists them, {@code ID.txt} holds an article and {@code ID.tsv} its
 * facts.
 */
public final class Seeds {
    private Seeds() {}

    /**
     * Returns all seeds.
     *
     * @return in the order of {@code seeds.tsv}
     * @throws IllegalStateException if a file is missing or malformed; the message names file and line
     */
    public static List<Seed> all() {
        return rows("seeds.tsv").map(Seeds::seed).toList();
    }

    /**
     * Returns a seed.
     *
     * @param id its article's id, such as {@code uk-ankara}
     * @return the seed, empty where there is none of that id
     * @throws IllegalStateException if a file is missing or malformed; the message names file and line
     */
    public static Optional<Seed> find(String id) {
        return rows("seeds.tsv")
                .filter(row -> row.get(0, "id").equals(id))
                .map(Seeds::seed)
                .findFirst();
    }

    private static Seed seed(GoldRow row) {
        String id = row.get(0, "id");
        Article article = Article.of(resource(id + ".txt"))
                .withId(id)
                .in(row.value(1, "language", Language::of))
                .publishedOn(row.value(2, "published", LocalDate::parse));
        GoldReader gold = new GoldReader(article.text());
        return new Seed(
                article,
                new ArticleFacts(article, rows(id + ".tsv").map(gold::fact).toList()));
    }

    private static Stream<GoldRow> rows(String file) {
        List<String> lines = resource(file).lines().toList();
        return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .map(i -> GoldRow.of(file + ":" + (i + 1), lines.get(i)));
    }

    private static String resource(String name) {
        try (@Nullable InputStream in = Seeds.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": is missing beside " + Seeds.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
