package org.factline.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Official;
import org.factline.model.Span;

/** A page to read in a browser: each article with its facts marked in the text, and the facts listed above it. */
public final class Html implements FactFormat {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html>
            <head>
            <meta charset="UTF-8"/>
            <title>Facts</title>
            <style>
            body { font-family: sans-serif; max-width: 50em; margin: 2em auto; line-height: 1.5 }
            .text { white-space: pre-wrap }
            mark { background: none; border-bottom: 3px solid }
            .date { border-color: #5b8def }
            .count { border-color: #d9534f }
            .official { border-color: #3a9d5d }
            .exchange { background: #fff3c4; border-color: #e0a800 }
            .other { border-color: #888 }
            </style>
            </head>
            <body>
            """;
    private static final String TAIL = "</body>\n</html>\n";

    /** Makes the format. */
    public Html() {}

    @Override
    public void write(Stream<ArticleFacts> facts, Appendable out) throws IOException {
        out.append(HEAD);
        for (Iterator<ArticleFacts> each = facts.iterator(); each.hasNext(); ) {
            write(each.next(), out);
        }
        out.append(TAIL);
    }

    private static void write(ArticleFacts facts, Appendable out) throws IOException {
        Article article = facts.article();
        out.append("<article")
                .append(article.language()
                        .map(Language::tag)
                        .map(tag -> " lang=\"" + tag + "\"")
                        .orElse(""))
                .append(">\n<h1>")
                .append(Xml.escape(article.id()))
                .append("</h1>\n<p>")
                .append(article.published().map(LocalDate::toString).orElse("undated"))
                .append("</p>\n");
        for (KindOfFact kind : KindOfFact.values()) {
            list(kind, kind.in(facts), out);
        }
        out.append("<div class=\"text\">").append(marked(facts)).append("</div>\n</article>\n");
    }

    private static void list(KindOfFact kind, List<? extends Fact> facts, Appendable out) throws IOException {
        if (!facts.isEmpty()) {
            out.append("<h2>").append(kind.plural()).append("</h2>\n<ul>\n");
            for (Fact fact : facts) {
                out.append("<li>")
                        .append(Xml.escape(OneLine.of(fact.toString())))
                        .append("</li>\n");
            }
            out.append("</ul>\n");
        }
    }

    /** The text cut wherever a fact starts or ends; each piece names the facts that cover it. */
    private static String marked(ArticleFacts facts) {
        String text = facts.article().text();
        List<Place> places = facts.facts().stream()
                .flatMap(Html::places)
                .sorted(Comparator.comparing(Place::span))
                .toList();
        StringBuilder out = new StringBuilder();
        Deque<Place> coming = new ArrayDeque<>(places);
        List<Place> open = new ArrayList<>();
        int from = 0;
        for (int to : cuts(places, text.length())) {
            piece(text.substring(from, to), open, out);
            int here = to;
            open.removeIf(place -> place.span().end() <= here);
            while (!coming.isEmpty() && coming.peek().span().start() <= here) {
                open.add(coming.remove());
            }
            from = to;
        }
        return out.toString();
    }

    private static SortedSet<Integer> cuts(List<Place> places, int length) {
        SortedSet<Integer> cuts = new TreeSet<>(List.of(length));
        places.forEach(
                place -> cuts.addAll(List.of(place.span().start(), place.span().end())));
        return cuts;
    }

    private static void piece(String text, List<Place> open, StringBuilder out) {
        if (open.isEmpty()) {
            out.append(Xml.escape(text));
            return;
        }
        out.append("<mark class=\"")
                .append(open.stream().map(Place::cssClass).distinct().collect(Collectors.joining(" ")))
                .append("\" title=\"")
                .append(Xml.escape(open.stream().map(Place::title).collect(Collectors.joining("; "))))
                .append("\">")
                .append(Xml.escape(text))
                .append("</mark>");
    }

    private static Stream<Place> places(Fact fact) {
        String kind = KindOfFact.of(fact).name().toLowerCase(Locale.ROOT);
        String title = OneLine.of(fact.toString());
        Stream<Span> spans = fact instanceof Official official
                ? official.mentions().stream().map(Mention::span)
                : Stream.of(fact.span());
        return spans.map(span -> new Place(span, kind, title));
    }

    /** A stretch of the text that a fact covers. */
    private record Place(Span span, String cssClass, String title) {}
}
