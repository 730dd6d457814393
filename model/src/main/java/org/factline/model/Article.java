package org.factline.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A text to read facts from, with what is known of it beforehand.
 *
 * @param id what the caller calls the article; empty where it has no name
 * @param text the text, untouched: every span counts its UTF-16 code units
 * @param published the day of publication, from which relative dates are counted; empty where unknown
 * @param language the language, empty where it is to be read from the text
 */
public record Article(String id, String text, Optional<LocalDate> published, Optional<Language> language) {
    /** Checks that no component is null. */
    public Article {
        Check.given(id, "id");
        Check.given(text, "text");
        Check.given(published, "published");
        Check.given(language, "language");
    }

    /**
     * Returns an article of which only the text is known.
     *
     * @param text any string
     * @return the article, without id, date and language
     */
    public static Article of(String text) {
        return new Article("", text, Optional.empty(), Optional.empty());
    }

    /**
     * Returns this article with an id.
     *
     * @param id what to call it
     * @return a copy that has this id
     */
    public Article withId(String id) {
        return new Article(id, text, published, language);
    }

    /**
     * Returns this article with its day of publication.
     *
     * @param day the day, in the place of publication
     * @return a copy that has this date
     */
    public Article publishedOn(LocalDate day) {
        return new Article(id, text, Optional.of(day), language);
    }

    /**
     * Returns this article with its language.
     *
     * @param language the language of most of its text
     * @return a copy that has this language
     */
    public Article in(Language language) {
        return new Article(id, text, published, Optional.of(language));
    }

    /** Returns id, date, language and length, never the text. */
    @Override
    public String toString() {
        return "Article[" + (id.isEmpty() ? "-" : id) + ", "
                + published.map(LocalDate::toString).orElse("undated") + ", "
                + language.map(Language::tag).orElse("any language") + ", " + text.length() + " chars]";
    }
}
