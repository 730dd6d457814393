package org.factline.examples;

import java.time.LocalDate;
import org.factline.Factline;
import org.factline.format.TimeMl;
import org.factline.model.Article;

/** How do I get a text with its dates tagged, as TimeML? */
public final class TagDatesInXml {
    private TagDatesInXml() {}

    /**
     * Prints a TimeML document.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Factline factline = Factline.create();
        Article article = Article.of("The swap of 16 May was the third this year; talks go on next week.")
                .withId("talks")
                .publishedOn(LocalDate.of(2025, 5, 27));
        System.out.print(new TimeMl().toString(factline.extract(article)));
    }
}
