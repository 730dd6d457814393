package org.factline.examples;

import java.time.LocalDate;
import org.factline.Factline;
import org.factline.model.Article;

/** How do I get only the kinds of fact that I need? */
public final class LeaveExtractorOut {
    private LeaveExtractorOut() {}

    /**
     * Prints the dates of a sentence and nothing else.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Factline datesOnly = Factline.builder()
                .without("officials")
                .without("counts")
                .without("exchanges")
                .build();
        Article article = Article.of("On 24 August 2024 Volodymyr Zelenskyy met 115 freed conscripts.")
                .publishedOn(LocalDate.of(2024, 8, 25));
        System.out.println(datesOnly);
        System.out.println(datesOnly.extract(article).facts());
    }
}
