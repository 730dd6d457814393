package org.factline.format;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;

/**
 * JSON Lines: one article a line, with the arrays {@code dates}, {@code prisonerCounts}, {@code officials} and
 * {@code exchanges}; fact types of one's own follow in {@code others} where there are any.
 *
 * <p>A date's {@code interval} is the whole range, from {@code 2025-05-23} to before {@code 2025-05-26} as {@code
 * 2025-05-23/2025-05-26}, of which the date is one end. Offsets count UTF-16 code units, from {@code start} to before {@code end}; {@code to} is exclusive too. What is
 * absent is {@code null}. Lone surrogates and line separators are escaped, so a line survives every encoding.
 */
public final class JsonLines implements FactFormat {
    /** Makes the format. */
    public JsonLines() {}

    @Override
    public void write(Stream<ArticleFacts> facts, Appendable out) throws IOException {
        for (Iterator<ArticleFacts> each = facts.iterator(); each.hasNext(); ) {
            out.append(line(each.next())).append('\n');
        }
    }

    /**
     * Returns the facts of an article as one line.
     *
     * @param facts the facts
     * @return a JSON object without line breaks
     */
    public static String line(ArticleFacts facts) {
        StringBuilder out = new StringBuilder();
        new JsonWriter(out).object(json -> write(facts, json));
        return out.toString();
    }

    private static void write(ArticleFacts facts, JsonWriter json) {
        json.string("id", facts.article().id())
                .string("language", facts.article().language().map(Language::tag))
                .string("published", facts.article().published())
                .objects("dates", facts.dates(), JsonLines::date)
                .objects("prisonerCounts", facts.prisonerCounts(), JsonLines::count)
                .objects("officials", facts.officials(), JsonLines::official)
                .objects("exchanges", facts.exchanges(), JsonLines::exchange);
        List<Fact> others = KindOfFact.others(facts);
        if (!others.isEmpty()) {
            json.objects("others", others, JsonLines::other);
        }
    }

    private static void date(JsonWriter json, DateMention date) {
        place(json, date)
                .string("type", date.type().name())
                .string("value", date.value())
                .string("mod", date.mod())
                .string("from", date.range().map(DateRange::from))
                .string("to", date.range().map(DateRange::to))
                .string("interval", date.interval())
                .string("rule", date.rule());
    }

    private static void count(JsonWriter json, PrisonerCount count) {
        place(json, count)
                .number("low", count.quantity().low())
                .number("high", count.quantity().high())
                .bool("approximate", count.quantity().approximate())
                .string("category", count.category().name())
                .string("status", count.status().name())
                .string("modality", count.modality().name())
                .string("side", count.side())
                .bool("perSide", count.perSide())
                .string("attributedTo", count.attributedTo().map(Attribution::source))
                .string("rule", count.rule());
    }

    private static void official(JsonWriter json, Official official) {
        json.string("name", official.name())
                .string("country", official.office().country())
                .string("role", official.office().role().name())
                .string("roleText", official.office().text())
                .string("organization", official.office().organization())
                .objects("mentions", official.mentions(), JsonLines::mention)
                .string("rule", official.rule());
    }

    private static void mention(JsonWriter json, Mention mention) {
        json.number("start", mention.span().start())
                .number("end", mention.span().end())
                .string("text", mention.text());
    }

    private static void exchange(JsonWriter json, Exchange exchange) {
        json.string("date", exchange.date())
                .string("state", exchange.state().name())
                .object("released", numbers -> numbers(numbers, exchange.released()))
                .object("bodies", numbers -> numbers(numbers, exchange.bodies()))
                .string("place", exchange.place())
                .strings("mediators", exchange.mediators());
        place(json, exchange).string("rule", exchange.rule());
    }

    private static void other(JsonWriter json, Fact fact) {
        json.string("type", fact.getClass().getSimpleName());
        place(json, fact).string("value", fact.value()).string("rule", fact.rule());
    }

    private static JsonWriter place(JsonWriter json, Fact fact) {
        return json.number("start", fact.span().start())
                .number("end", fact.span().end())
                .string("text", fact.text());
    }

    private static void numbers(JsonWriter json, Map<Party, Long> numbers) {
        numbers.forEach((party, number) -> json.number(party.code(), number));
    }
}
