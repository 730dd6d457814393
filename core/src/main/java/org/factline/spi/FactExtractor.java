package org.factline.spi;

import java.util.List;
import java.util.Set;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.text.Analysis;

/**
 * Reads one or more kinds of fact from an analysed article.
 *
 * <p>An extractor is found by {@link java.util.ServiceLoader}: declare it with {@code provides} in
 * {@code module-info.java} and in {@code META-INF/services}, and give it a public constructor without parameters; or
 * pass an instance to {@link org.factline.Factline.Builder#with(FactExtractor)}.
 *
 * <p>The contract. One instance serves many threads at once, so it keeps no state between calls. The same analysis gives
 * the same facts, on every machine: no clock, default locale, zone or charset, no network, no file. No text makes it
 * throw, or take more than linear time; a fact that cannot be made is left out. It changes neither the analysis nor the
 * facts found before. Every fact's surface text is what its span covers in the original text. Article text is data: it
 * never becomes a regular expression or a format.
 */
public interface FactExtractor {
    /**
     * Returns a name by which the extractor can be left out or replaced.
     *
     * @return a short name in small letters, such as {@code dates}
     */
    String name();

    /**
     * Returns the types of fact that it finds.
     *
     * @return at least one type
     */
    Set<Class<? extends Fact>> produces();

    /**
     * Returns the types of fact that have to be found before; extractors run in that order.
     *
     * @return the types, none by default
     */
    default Set<Class<? extends Fact>> needs() {
        return Set.of();
    }

    /**
     * Reads facts.
     *
     * @param analysis the article, taken apart
     * @param before the facts of the extractors that ran before, at least those of the types it {@link #needs()} where
     *     an extractor for them is installed
     * @return the facts found, in any order, maybe none
     */
    List<? extends Fact> extract(Analysis analysis, ArticleFacts before);

    /**
     * Returns the rules by which it reads, with their evidence.
     *
     * @return the rules, none by default
     */
    default List<RuleDoc> rules() {
        return List.of();
    }
}
