package org.factline.examples;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.io.ArticleReader;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;

/** How do I read all articles of a folder, whatever is broken among them? */
public final class ExtractFromFolder {
    private ExtractFromFolder() {}

    /**
     * Prints the facts of the articles in a folder; files that are no articles are reported and passed over.
     *
     * @param args the folder's path
     */
    public static void main(String[] args) {
        Factline factline = Factline.create();
        ArticleReader reader = ArticleReader.reportingTo(System.err::println);
        try (Stream<Article> articles = reader.read(Path.of(args[0]));
                Stream<ArticleFacts> facts = factline.extractAll(articles)) {
            facts.forEach(System.out::println);
        }
    }
}
