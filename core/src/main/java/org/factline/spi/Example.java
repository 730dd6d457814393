package org.factline.spi;

import java.time.LocalDate;
import java.util.Optional;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Span;

/**
 * A sentence that shows what a rule reads, or what it must leave alone.
 *
 * @param language its language
 * @param published the day of publication that it is read with
 * @param marked the sentence; in an example the fact's span stands in square brackets, in a counter-example there are
 *     none
 * @param value the value of the fact, see {@link org.factline.model.Fact#value()}; empty in a counter-example
 */
public record Example(Language language, LocalDate published, String marked, Optional<String> value) {
    /** The day of publication of examples that name no other: a Tuesday. */
    public static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    /**
     * Checks the brackets.
     *
     * @throws IllegalArgumentException if an example does not mark exactly one span, or a counter-example marks one
     */
    public Example {
        boolean isMarked = marked.indexOf('[') >= 0 && marked.indexOf('[') + 1 < marked.indexOf(']');
        if (isMarked != value.isPresent()) {
            throw new IllegalArgumentException("marked " + marked
                    + (isMarked ? " must not mark a span in a counter-example" : " must mark a span as [span]"));
        }
    }

    /**
     * Returns the sentence as an article.
     *
     * @return the text without brackets, with language and date
     */
    public Article article() {
        String text = value.isPresent() ? marked.replaceFirst("\\[", "").replaceFirst("]", "") : marked;
        return Article.of(text).publishedOn(published).in(language);
    }

    /**
     * Returns the marked span.
     *
     * @return the span in {@link #article()}'s text, empty in a counter-example
     */
    public Optional<Span> span() {
        return value.map(v -> Span.of(marked.indexOf('['), marked.indexOf(']') - 1));
    }
}
