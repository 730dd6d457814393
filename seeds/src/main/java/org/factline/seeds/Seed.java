package org.factline.seeds;

import org.factline.model.Article;
import org.factline.model.ArticleFacts;

/**
 * An article with the facts that a careful reader finds in it.
 *
 * @param article the article, with id, language and day of publication
 * @param gold its facts, by the rule {@code gold}; counts and exchanges carry no evidence
 */
public record Seed(Article article, ArticleFacts gold) {
    /** Returns the article's id. */
    @Override
    public String toString() {
        return article.id();
    }
}
