package org.factline.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.jspecify.annotations.Nullable;

/** Writes the facts of an article as one line of JSON. */
public final class JsonLines {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLines() {}

    /**
     * Returns the facts of an article as one line.
     *
     * @param facts the facts
     * @return a JSON object without line breaks
     */
    public static String line(ArticleFacts facts) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(facts, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(ArticleFacts facts, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", facts.article().id());
        string(json, "language", facts.article().language().map(Language::tag));
        string(json, "published", facts.article().published());
        array(json, "dates", facts.dates(), JsonLines::date);
        array(json, "prisonerCounts", facts.prisonerCounts(), JsonLines::count);
        array(json, "officials", facts.officials(), JsonLines::official);
        array(json, "exchanges", facts.exchanges(), JsonLines::exchange);
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, DateMention date) throws IOException {
        place(json, date);
        json.writeStringField("type", date.type().name());
        json.writeStringField("value", date.value());
        string(json, "mod", date.mod());
        string(json, "from", date.range().map(r -> r.from()));
        string(json, "to", date.range().map(r -> r.to()));
    }

    private static void count(JsonGenerator json, PrisonerCount count) throws IOException {
        place(json, count);
        number(json, "low", count.quantity().low());
        number(json, "high", count.quantity().high());
        json.writeBooleanField("approximate", count.quantity().approximate());
        json.writeStringField("category", count.category().name());
        json.writeStringField("status", count.status().name());
        json.writeStringField("modality", count.modality().name());
        string(json, "side", count.side());
        json.writeBooleanField("perSide", count.perSide());
        string(json, "attributedTo", count.attributedTo().map(Attribution::source));
    }

    private static void official(JsonGenerator json, Official official) throws IOException {
        json.writeStringField("name", official.name());
        string(json, "country", official.office().country());
        json.writeStringField("role", official.office().role().name());
        string(json, "roleText", official.office().text());
        string(json, "organization", official.office().organization());
        array(json, "mentions", official.mentions(), JsonLines::mention);
    }

    private static void mention(JsonGenerator json, Mention mention) throws IOException {
        json.writeNumberField("start", mention.span().start());
        json.writeNumberField("end", mention.span().end());
        json.writeStringField("text", mention.text());
    }

    private static void exchange(JsonGenerator json, Exchange exchange) throws IOException {
        string(json, "date", exchange.date());
        json.writeStringField("state", exchange.state().name());
        numbers(json, "released", exchange.released());
        numbers(json, "bodies", exchange.bodies());
        string(json, "place", exchange.place());
        array(json, "mediators", exchange.mediators(), JsonGenerator::writeString);
        place(json, exchange);
    }

    private static void place(JsonGenerator json, Fact fact) throws IOException {
        json.writeNumberField("start", fact.span().start());
        json.writeNumberField("end", fact.span().end());
        json.writeStringField("text", fact.text());
    }

    private static void numbers(JsonGenerator json, String name, Map<Party, Long> numbers) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<Party, Long> entry : numbers.entrySet()) {
            json.writeNumberField(entry.getKey().code(), entry.getValue());
        }
        json.writeEndObject();
    }

    private static void string(JsonGenerator json, String name, Optional<?> value) throws IOException {
        json.writeFieldName(name);
        @Nullable Object given = value.orElse(null);
        if (given == null) {
            json.writeNull();
        } else {
            json.writeString(given.toString());
        }
    }

    private static void number(JsonGenerator json, String name, OptionalLong value) throws IOException {
        json.writeFieldName(name);
        if (value.isPresent()) {
            json.writeNumber(value.getAsLong());
        } else {
            json.writeNull();
        }
    }

    private static <T> void array(JsonGenerator json, String name, List<T> items, ItemWriter<? super T> writer)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) {
            if (item instanceof String) {
                writer.write(json, item);
            } else {
                json.writeStartObject();
                writer.write(json, item);
                if (item instanceof Fact fact) {
                    json.writeStringField("rule", fact.rule());
                }
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /**
     * Writes one item of an array.
     *
     * @param <T> the type of items
     */
    @FunctionalInterface
    private interface ItemWriter<T> {
        void write(JsonGenerator json, T item) throws IOException;
    }
}
