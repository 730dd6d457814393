package org.factline.examples;

import java.time.LocalDate;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;

/** How do I get the facts of a text that I have as a string? */
public final class ExtractFromString {
    private ExtractFromString() {}

    /**
     * Prints the facts of a sentence, kind by kind.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Factline factline = Factline.create();
        Article article = Article.of("The Kremlin's Dmitry Peskov said on Tuesday that each side had returned"
                        + " 185 servicemen on 2 October.")
                .publishedOn(LocalDate.of(2025, 11, 11));
        ArticleFacts facts = factline.extract(article);
        System.out.println(facts.dates());
        System.out.println(facts.prisonerCounts());
        System.out.println(facts.officials());
        System.out.println(facts.exchanges());
    }
}
