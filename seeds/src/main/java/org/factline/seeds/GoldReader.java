package org.factline.seeds;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.factline.model.Attribution;
import org.factline.model.CountScope;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Exchange;
import org.factline.model.ExchangeState;
import org.factline.model.Fact;
import org.factline.model.Mention;
import org.factline.model.Modality;
import org.factline.model.Office;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.Person;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;
import org.factline.model.Resolution;
import org.factline.model.Role;
import org.factline.model.Span;
import org.factline.model.TimexModifier;
import org.factline.model.TimexType;

/**
 * Makes facts of the rows of a gold file. A fact is placed by a quote of the article; {@code quote#2} is the second
 * place where those words stand.
 */
final class GoldReader {
    private static final String RULE = "gold";

    private final String text;

    GoldReader(String text) {
        this.text = text;
    }

    Fact fact(GoldRow row) {
        String kind = row.get(0, "kind");
        return switch (kind) {
            case "date" -> date(row);
            case "count" -> count(row);
            case "official" -> official(row);
            case "exchange" -> exchange(row);
            default -> throw row.error("kind " + kind + " must be date, count, official or exchange");
        };
    }

    private DateMention date(GoldRow row) {
        Span span = span(row, row.get(1, "quote"));
        return new DateMention(
                span,
                span.in(text),
                row.value(2, "type", TimexType::valueOf),
                row.get(3, "value"),
                row.optional(4, "mod", TimexModifier::valueOf),
                row.optional(5, "range", GoldReader::range),
                Optional.empty(),
                row.value(6, "resolved against", Resolution::valueOf),
                Optional.empty(),
                RULE);
    }

    private static DateRange range(String cell) {
        int slash = cell.indexOf('/');
        return new DateRange(LocalDate.parse(cell.substring(0, slash)), LocalDate.parse(cell.substring(slash + 1)));
    }

    private PrisonerCount count(GoldRow row) {
        Span span = span(row, row.get(1, "quote"));
        List<String> marks = row.list(7, " ");
        Quantity bounds = row.value(2, "bounds", GoldReader::bounds);
        Quantity quantity = marks.contains("approximate") ? bounds.approximately() : bounds;
        PrisonerCount.Builder count = PrisonerCount.builder(span, span.in(text), quantity, RULE)
                .category(row.value(3, "category", PrisonerCategory::valueOf))
                .status(row.value(4, "status", PrisonerStatus::valueOf))
                .modality(row.value(5, "modality", Modality::valueOf))
                .scope(row.value(8, "scope", CountScope::valueOf));
        row.optional(6, "side", Party::of).ifPresent(count::side);
        row.find(9).ifPresent(quote -> count.attributedTo(source(row, quote)));
        return (marks.contains("perSide") ? count.perSide() : count).build();
    }

    private static Quantity bounds(String cell) {
        int dots = cell.indexOf("..");
        return new Quantity(bound(cell.substring(0, dots)), bound(cell.substring(dots + 2)), false);
    }

    private static OptionalLong bound(String number) {
        return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(number));
    }

    private Attribution source(GoldRow row, String quote) {
        Span span = span(row, quote);
        return new Attribution(span.in(text), span, Optional.empty());
    }

    private Official official(GoldRow row) {
        Office office = new Office(
                row.value(3, "role", Role::valueOf),
                row.optional(2, "country", Party::of),
                row.find(4).map(quote -> span(row, quote).in(text)),
                Optional.empty());
        List<Mention> mentions = row.list(5, "\\|").stream()
                .map(quote -> span(row, quote))
                .map(span -> new Mention(span, span.in(text)))
                .toList();
        return new Official(new Person(row.get(1, "name"), Optional.empty()), office, mentions, RULE);
    }

    private Exchange exchange(GoldRow row) {
        Span span = span(row, row.get(1, "quote"));
        ExchangeState state = row.value(3, "state", ExchangeState::valueOf);
        Exchange.Builder exchange = Exchange.builder(span, span.in(text), state, RULE);
        row.find(2).ifPresent(exchange::date);
        row.list(4, " ").forEach(cell -> exchange.released(party(cell), number(cell)));
        row.list(5, " ").forEach(cell -> exchange.bodies(party(cell), number(cell)));
        row.find(6).ifPresent(exchange::place);
        row.list(7, "\\|").forEach(exchange::mediator);
        return exchange.build();
    }

    private static Party party(String cell) {
        return Party.of(cell.substring(0, cell.indexOf('=')));
    }

    private static long number(String cell) {
        return Long.parseLong(cell.substring(cell.indexOf('=') + 1));
    }

    private Span span(GoldRow row, String quote) {
        int mark = quote.lastIndexOf('#');
        String words = mark < 0 ? quote : quote.substring(0, mark);
        int nth = mark < 0 ? 1 : Integer.parseInt(quote.substring(mark + 1));
        int at = text.indexOf(words);
        for (int i = 1; i < nth && at >= 0; i++) {
            at = text.indexOf(words, at + 1);
        }
        if (at < 0) {
            throw row.error("quote " + quote + " does not stand in the article");
        }
        return Span.of(at, at + words.length());
    }
}
