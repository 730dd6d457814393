package org.factline.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;

/**
 * Comma-separated values (RFC 4180) for spreadsheets: one fact a row, with a header.
 *
 * <p>A cell of text that a spreadsheet would take for a formula is written with an apostrophe in front.
 */
public final class Csv implements FactFormat {
    private static final String LINE_END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@";

    /** Makes the format. */
    public Csv() {}

    @Override
    public void write(Stream<ArticleFacts> facts, Appendable out) throws IOException {
        out.append(Stream.of(Column.values()).map(Column::header).collect(Collectors.joining(",", "", LINE_END)));
        for (Iterator<ArticleFacts> each = facts.iterator(); each.hasNext(); ) {
            write(each.next(), out);
        }
    }

    private static void write(ArticleFacts facts, Appendable out) throws IOException {
        for (KindOfFact kind : KindOfFact.values()) {
            for (Fact fact : kind.in(facts)) {
                out.append(line(new Row(facts.article(), kind, fact)));
            }
        }
    }

    private static String line(Row row) {
        return Stream.of(Column.values())
                .map(column -> StringEscapeUtils.escapeCsv(harmless(row.cells.getOrDefault(column, ""))))
                .collect(Collectors.joining(",", "", LINE_END));
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The columns, in their order. */
    private enum Column {
        ARTICLE,
        LANGUAGE,
        PUBLISHED,
        KIND,
        START,
        END,
        TEXT,
        VALUE,
        TYPE,
        STATE,
        MODALITY,
        SIDE,
        LOW,
        HIGH,
        APPROXIMATE,
        PER_SIDE,
        FROM,
        TO,
        PLACE,
        SOURCE,
        RULE;

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The cells of one fact; those that it lacks are empty. */
    private static final class Row {
        private final Map<Column, String> cells = new EnumMap<>(Column.class);

        Row(Article article, KindOfFact kind, Fact fact) {
            put(Column.ARTICLE, article.id());
            put(Column.LANGUAGE, article.language());
            put(Column.PUBLISHED, article.published().map(LocalDate::toString));
            put(Column.KIND, kind.name().toLowerCase(Locale.ROOT));
            put(Column.START, Integer.toString(fact.span().start()));
            put(Column.END, Integer.toString(fact.span().end()));
            put(Column.TEXT, fact.text());
            put(Column.VALUE, fact.value());
            put(Column.RULE, fact.rule());
            details(fact);
        }

        private void details(Fact fact) {
            if (fact instanceof DateMention date) {
                put(Column.TYPE, date.type().name());
                put(Column.STATE, date.mod());
                put(Column.FROM, date.range().map(range -> range.from()));
                put(Column.TO, date.range().map(range -> range.to()));
            } else if (fact instanceof PrisonerCount count) {
                details(count);
            } else if (fact instanceof Official official) {
                put(Column.TYPE, official.office().role().name());
                put(Column.SIDE, official.office().country().map(Party::code));
            } else if (fact instanceof Exchange exchange) {
                details(exchange);
            }
        }

        private void details(PrisonerCount count) {
            put(Column.TYPE, count.category().name());
            put(Column.STATE, count.status().name());
            put(Column.MODALITY, count.modality().name());
            put(Column.SIDE, count.side().map(Party::code));
            put(Column.LOW, number(count.quantity().low()));
            put(Column.HIGH, number(count.quantity().high()));
            put(Column.APPROXIMATE, Boolean.toString(count.quantity().approximate()));
            put(Column.PER_SIDE, Boolean.toString(count.perSide()));
            put(Column.SOURCE, count.attributedTo().map(source -> source.source()));
        }

        private void details(Exchange exchange) {
            put(Column.STATE, exchange.state().name());
            put(Column.FROM, exchange.date());
            put(Column.PLACE, exchange.place());
            put(Column.SOURCE, exchange.attributedTo().map(source -> source.source()));
        }

        private static String number(OptionalLong bound) {
            return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
        }

        private void put(Column column, Optional<?> value) {
            value.ifPresent(given -> put(column, given.toString()));
        }

        private void put(Column column, String value) {
            cells.put(column, value);
        }
    }
}
