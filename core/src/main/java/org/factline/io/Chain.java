package org.factline.io;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.factline.model.Article;

/**
 * Streams one after another, each opened when the one before is at its end, and closed at its own.
 *
 * <p>{@link Stream#flatMap} would hold each whole in memory when it is read through an iterator.
 */
final class Chain implements Iterator<Article> {
    private final Iterator<Supplier<Stream<Article>>> rest;
    private Stream<Article> open = Stream.empty();
    private Iterator<Article> articles = open.iterator();

    private Chain(Iterator<Supplier<Stream<Article>>> parts) {
        this.rest = parts;
    }

    static Stream<Article> of(List<Supplier<Stream<Article>>> parts) {
        Chain chain = new Chain(parts.iterator());
        return stream(chain).onClose(() -> chain.open.close());
    }

    static Stream<Article> stream(Iterator<Article> articles) {
        int flags = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(articles, flags), false);
    }

    @Override
    public boolean hasNext() {
        while (!articles.hasNext() && rest.hasNext()) {
            open.close();
            open = rest.next().get();
            articles = open.iterator();
        }
        return articles.hasNext();
    }

    @Override
    public Article next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return articles.next();
    }
}
