package org.factline.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.factline.model.ArticleFacts;

/**
 * A way to write facts down. {@link Formats} holds those that come with Factline.
 *
 * <p>The same facts give the same characters, whatever the default locale, zone and charset.
 */
@FunctionalInterface
public interface FactFormat {
    /**
     * Writes the facts of some articles as one whole: a file.
     *
     * @param facts the facts, article by article; consumed lazily, in order, by the calling thread
     * @param out where to write; neither flushed nor closed
     * @throws IOException if {@code out} fails
     */
    void write(Stream<ArticleFacts> facts, Appendable out) throws IOException;

    /**
     * Returns the facts of one article as one whole.
     *
     * @param facts the facts
     * @return what {@link #write(Stream, Appendable)} writes
     */
    default String toString(ArticleFacts facts) {
        StringBuilder out = new StringBuilder();
        try {
            write(Stream.of(facts), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
