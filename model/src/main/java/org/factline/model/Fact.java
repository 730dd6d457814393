package org.factline.model;

/**
 * Something an article states, found at a place in its text.
 *
 * <p>The law of every fact: {@code fact.span().in(article.text())} equals {@code fact.text()}. Facts are immutable and
 * have value equality. A fact type of one's own is a record that implements this interface; it comes back typed from
 * {@link ArticleFacts#all(Class)}.
 */
public interface Fact {
    /**
     * Returns where the fact stands in the article's original text.
     *
     * @return the span, never empty
     */
    Span span();

    /**
     * Returns the surface text, exactly as written.
     *
     * @return the text that {@link #span()} covers
     */
    String text();

    /**
     * Returns the normalised value in its short canonical form, such as {@code 2025-11-11}, {@code 185} or
     * {@code Rustem Umerov}.
     *
     * @return the value, never empty
     */
    String value();

    /**
     * Returns the id of the rule that found the fact, such as {@code dates.day-month}.
     *
     * @return the rule's id, never empty
     */
    String rule();
}
