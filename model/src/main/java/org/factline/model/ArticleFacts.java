package org.factline.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of one article, in text order. Its lists are immutable and print one fact a line.
 *
 * @param article the article, with the date and language that were read from its text where none were given
 * @param facts all facts, ordered by start, then by end
 */
public record ArticleFacts(Article article, List<Fact> facts) {
    /** Sorts and copies the facts. */
    public ArticleFacts {
        Check.given(article, "article");
        facts = FactList.of(facts.stream().sorted(Comparator.comparing(Fact::span)));
    }

    /**
     * Returns the facts of one type.
     *
     * @param type the fact's class
     * @param <F> the fact's type
     * @return those that are of that class, in text order, maybe none
     */
    public <F extends Fact> List<F> all(Class<F> type) {
        return FactList.of(facts.stream().filter(type::isInstance).map(type::cast));
    }

    /**
     * Returns the temporal expressions.
     *
     * @return in text order, maybe none
     */
    public List<DateMention> dates() {
        return all(DateMention.class);
    }

    /**
     * Returns the prisoner counts.
     *
     * @return in text order, maybe none
     */
    public List<PrisonerCount> prisonerCounts() {
        return all(PrisonerCount.class);
    }

    /**
     * Returns the officials, each once.
     *
     * @return in the order in which they are named first, maybe none
     */
    public List<Official> officials() {
        return all(Official.class);
    }

    /**
     * Returns the exchanges.
     *
     * @return in the order in which they are told of first, maybe none
     */
    public List<Exchange> exchanges() {
        return all(Exchange.class);
    }

    /**
     * Returns these facts and further ones.
     *
     * @param more facts of the same article
     * @return a copy that holds both
     */
    public ArticleFacts with(List<? extends Fact> more) {
        return new ArticleFacts(
                article, Stream.concat(facts.stream(), more.stream()).toList());
    }

    /** Returns a line for the article and one a fact. */
    @Override
    public String toString() {
        return Stream.concat(Stream.of(article), facts.stream())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }
}
