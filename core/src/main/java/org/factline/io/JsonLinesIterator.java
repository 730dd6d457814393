package org.factline.io;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.factline.model.Article;

/** The articles of a JSON Lines stream, read when asked for; lines that give none are reported and passed over. */
final class JsonLinesIterator implements Iterator<Article> {
    private final ByteLines lines;
    private final Source source;
    private final Defaults defaults;
    private final Consumer<ReadProblem> problems;
    private Optional<Article> ahead = Optional.empty();
    private boolean empty = true;

    JsonLinesIterator(ByteLines lines, Source source, Defaults defaults, Consumer<ReadProblem> problems) {
        this.lines = lines;
        this.source = source;
        this.defaults = defaults;
        this.problems = problems;
    }

    @Override
    public boolean hasNext() {
        while (ahead.isEmpty()) {
            Optional<byte[]> line = nextLine();
            if (line.isEmpty()) {
                reportEmpty();
                return false;
            }
            ahead = article(line.get());
        }
        return true;
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Article article = ahead.orElseThrow();
        ahead = Optional.empty();
        return article;
    }

    private void reportEmpty() {
        if (empty) {
            empty = false;
            problems.accept(new ReadProblem(source.place(), "is empty", "write one JSON object a line"));
        }
    }

    private Optional<byte[]> nextLine() {
        try {
            return lines.next();
        } catch (IOException e) {
            empty = false;
            problems.accept(Problems.unreadable(source.place(), e));
            return Optional.empty();
        }
    }

    private Optional<Article> article(byte[] line) {
        try {
            if (lines.isCut()) {
                throw new Unreadable("is longer than " + line.length + " bytes", "write one object a line");
            }
            String text = Utf8.decode(line);
            empty &= text.isBlank();
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(defaults.complete(named(JsonArticles.article(text))));
        } catch (Unreadable e) {
            empty = false;
            problems.accept(e.at(source.place() + ":" + lines.number()));
            return Optional.empty();
        }
    }

    private Article named(Article article) {
        return article.id().isEmpty() ? article.withId(source.id() + ":" + lines.number()) : article;
    }
}
