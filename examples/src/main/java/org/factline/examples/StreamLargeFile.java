package org.factline.examples;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.io.ArticleReader;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Official;

/** How do I read a file that is larger than my memory? */
public final class StreamLargeFile {
    private StreamLargeFile() {}

    /**
     * Prints in how many articles of a JSON Lines file each official appears. Articles are read, worked on by all cores
     * and forgotten; only the sums stay.
     *
     * @param args the file's path
     */
    public static void main(String[] args) {
        Factline factline = Factline.create();
        try (Stream<Article> articles = ArticleReader.strict().read(Path.of(args[0]));
                Stream<ArticleFacts> facts = factline.extractAll(articles)) {
            Map<String, Long> articlesByOfficial = facts.flatMap(each -> each.officials().stream())
                    .collect(Collectors.groupingBy(Official::name, TreeMap::new, Collectors.counting()));
            articlesByOfficial.forEach((name, number) -> System.out.println(name + ": " + number));
        }
    }
}
