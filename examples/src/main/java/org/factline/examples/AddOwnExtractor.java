package org.factline.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.model.Span;
import org.factline.spi.FactExtractor;
import org.factline.text.Analysis;

/** How do I add a kind of fact of my own? */
public final class AddOwnExtractor {
    private AddOwnExtractor() {}

    /**
     * Prints what a text quotes.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Factline factline = Factline.builder().with(new Quotations()).build();
        Article article = Article.of("«Усі вдома», – написав він. Later he added: «The list is not closed».");
        List<Quotation> quotations = factline.extract(article).all(Quotation.class);
        quotations.forEach(quotation -> System.out.println(quotation.words() + " words: " + quotation.text()));
    }

    /**
     * What somebody is quoted with: a fact type of one's own is a record that implements {@link Fact}.
     *
     * @param span from the opening to the closing mark
     * @param text the surface text
     * @param words how many words are quoted
     */
    public record Quotation(Span span, String text, int words) implements Fact {
        @Override
        public String value() {
            return text.substring(1, text.length() - 1);
        }

        @Override
        public String rule() {
            return "quotations.guillemets";
        }
    }

    /** Finds what stands between « and » within a paragraph. */
    public static final class Quotations implements FactExtractor {
        @Override
        public String name() {
            return "quotations";
        }

        @Override
        public Set<Class<? extends Fact>> produces() {
            return Set.of(Quotation.class);
        }

        @Override
        public List<Quotation> extract(Analysis analysis, ArticleFacts before) {
            List<Quotation> found = new ArrayList<>();
            int open = -1;
            int words = 0;
            for (int i = 0; i < analysis.size(); i++) {
                if (analysis.surface(i, i + 1).equals("«")) {
                    open = i;
                    words = 0;
                } else if (open >= 0 && analysis.surface(i, i + 1).equals("»")) {
                    found.add(new Quotation(analysis.span(open, i + 1), analysis.surface(open, i + 1), words));
                    open = -1;
                } else if (analysis.token(i).isWord()) {
                    words++;
                }
            }
            return found;
        }
    }
}
