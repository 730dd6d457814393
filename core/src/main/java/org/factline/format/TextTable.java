package org.factline.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Modality;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;

/** A table to read on a screen: article by article, exchanges first, then counts, officials and dates. */
public final class TextTable implements FactFormat {
    /** Makes the format. */
    public TextTable() {}

    @Override
    public void write(Stream<ArticleFacts> facts, Appendable out) throws IOException {
        String separator = "";
        for (Iterator<ArticleFacts> each = facts.iterator(); each.hasNext(); ) {
            out.append(separator);
            write(each.next(), out);
            separator = "\n";
        }
    }

    private static void write(ArticleFacts facts, Appendable out) throws IOException {
        out.append(title(facts.article())).append('\n');
        if (facts.facts().isEmpty()) {
            out.append("  no facts\n");
        }
        for (KindOfFact kind : KindOfFact.values()) {
            rows(kind, kind.in(facts), out);
        }
    }

    private static String title(Article article) {
        return OneLine.of(article.id().isEmpty() ? "article" : article.id())
                + "  " + article.language().map(Language::tag).orElse("language unknown")
                + "  " + article.published().map(LocalDate::toString).orElse("undated");
    }

    private static void rows(KindOfFact kind, List<? extends Fact> facts, Appendable out) throws IOException {
        if (facts.isEmpty()) {
            return;
        }
        out.append("  ").append(kind.plural()).append('\n');
        List<List<String>> rows = facts.stream().map(TextTable::cells).toList();
        int[] widths = widths(rows);
        for (List<String> row : rows) {
            out.append("    ").append(padded(row, widths).stripTrailing()).append('\n');
        }
    }

    private static String padded(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            if (widths[i] > 0) {
                line.append(row.get(i)).append(" ".repeat(2 + widths[i] - length(row.get(i))));
            }
        }
        return line.toString();
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        return widths;
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static List<String> cells(Fact fact) {
        if (fact instanceof Exchange exchange) {
            return exchange(exchange);
        }
        if (fact instanceof PrisonerCount count) {
            return count(count);
        }
        if (fact instanceof Official official) {
            return official(official);
        }
        if (fact instanceof DateMention date) {
            return List.of(
                    date.value(),
                    date.mod().map(Enum::name).orElse(""),
                    date.type().name(),
                    quoted(date.text()));
        }
        return List.of(OneLine.of(fact.value()), quoted(fact.text()), fact.rule());
    }

    private static List<String> exchange(Exchange exchange) {
        List<String> details = new ArrayList<>();
        exchange.place().ifPresent(place -> details.add("at " + OneLine.of(place)));
        if (!exchange.mediators().isEmpty()) {
            details.add("through " + OneLine.of(String.join(" and ", exchange.mediators())));
        }
        exchange.formula().ifPresent(formula -> details.add("formula " + OneLine.of(formula)));
        exchange.attributedTo().ifPresent(source -> details.add(source(source)));
        return List.of(
                exchange.date().orElse("undated"),
                exchange.state().name(),
                Stream.concat(numbers("", exchange.released()), numbers("bodies ", exchange.bodies()))
                        .collect(Collectors.joining(", ")),
                quoted(exchange.text()),
                String.join(", ", details));
    }

    private static Stream<String> numbers(String what, Map<Party, Long> numbers) {
        return numbers.entrySet().stream().map(e -> what + e.getKey() + " " + e.getValue());
    }

    private static List<String> count(PrisonerCount count) {
        return List.of(
                count.quantity() + (count.perSide() ? " each" : ""),
                count.side().map(Party::code).orElse(""),
                count.category().name(),
                count.status().name(),
                count.modality() == Modality.ACTUAL ? "" : count.modality().name(),
                quoted(count.text()),
                count.attributedTo().map(TextTable::source).orElse(""));
    }

    private static List<String> official(Official official) {
        int mentions = official.mentions().size();
        return List.of(
                official.name(),
                official.office().country().map(Party::code).orElse(""),
                official.office().role().name(),
                mentions == 1 ? "named once" : "named " + mentions + " times",
                official.office().text().map(TextTable::quoted).orElse(""));
    }

    private static String source(Attribution source) {
        return "says " + OneLine.of(source.official().orElse(source.source()));
    }

    private static String quoted(String text) {
        return '"' + OneLine.of(text) + '"';
    }
}
