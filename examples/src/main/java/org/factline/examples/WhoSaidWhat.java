package org.factline.examples;

import java.time.LocalDate;
import java.util.List;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.PrisonerCount;

/** Who said what: which source gives which number? */
public final class WhoSaidWhat {
    private static final String TEXT =
            "Russia has returned 185 Ukrainian soldiers, Zelenskyy said on Thursday. According to Dmitry Peskov, the Kremlin's"
                    + " spokesman, 185 Russian servicemen came home in exchange. More than 2,500 Ukrainian soldiers are still held in"
                    + " captivity.";

    private WhoSaidWhat() {}

    /**
     * Prints each number of an article with its source.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Article article = Article.of(TEXT).publishedOn(LocalDate.of(2025, 10, 3));
        ArticleFacts facts = Factline.create().extract(article);
        List<PrisonerCount> counts = facts.prisonerCounts();
        counts.forEach(count -> System.out.println(source(count) + ": " + count.text()));
    }

    /** The official under one name, however the article spells it; else the words that name the source. */
    private static String source(PrisonerCount count) {
        return count.attributedTo().map(by -> by.official().orElse(by.source())).orElse("nobody");
    }
}
