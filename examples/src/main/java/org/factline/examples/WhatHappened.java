package org.factline.examples;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.io.ArticleReader;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Exchange;

/** What happened, by all the articles of a folder? */
public final class WhatHappened {
    private WhatHappened() {}

    /**
     * Prints the dated exchanges that the articles of a folder tell of, the earliest first, under each date one line for
     * every account of it.
     *
     * @param args the folder's path
     */
    public static void main(String[] args) {
        Factline factline = Factline.create();
        ArticleReader reader = ArticleReader.reportingTo(System.err::println);
        try (Stream<Article> articles = reader.read(Path.of(args[0]));
                Stream<ArticleFacts> facts = factline.extractAll(articles)) {
            byDate(facts.flatMap(each -> each.exchanges().stream())).forEach(WhatHappened::print);
        }
    }

    private static SortedMap<String, List<Exchange>> byDate(Stream<Exchange> exchanges) {
        return exchanges
                .filter(exchange -> exchange.date().isPresent())
                .collect(Collectors.groupingBy(
                        exchange -> exchange.date().orElseThrow(), TreeMap::new, Collectors.toList()));
    }

    private static void print(String date, List<Exchange> accounts) {
        System.out.println(date);
        accounts.forEach(exchange -> System.out.println("  " + exchange));
    }
}
