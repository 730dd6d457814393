package org.factline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.factline.model.Article;
import org.factline.model.Language;
import org.jspecify.annotations.Nullable;

/** Makes an article of a JSON object: {@code id}, {@code lang}, {@code published}, {@code text}. */
final class JsonArticles {
    private static final Set<String> FIELDS = Set.of("id", "lang", "published", "text");
    private static final int LONGEST_MESSAGE = 120;
    private static final int LONGEST_DATE = "2025-11-11".length();
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonArticles() {}

    static Article article(String line) throws Unreadable {
        Map<String, String> fields = fields(line);
        String text = fields.get("text");
        if (text == null) {
            throw new Unreadable("has no field text", "add \"text\": the article's text");
        }
        Article article = Article.of(text).withId(fields.getOrDefault("id", ""));
        String published = fields.get("published");
        Article dated = published == null ? article : article.publishedOn(day(published));
        String language = fields.get("lang");
        return language == null ? dated : dated.in(language(language));
    }

    private static LocalDate day(String published) throws Unreadable {
        boolean hasTime = published.length() > LONGEST_DATE && "T ".indexOf(published.charAt(LONGEST_DATE)) >= 0;
        try {
            return LocalDate.parse(hasTime ? published.substring(0, LONGEST_DATE) : published);
        } catch (DateTimeException e) {
            throw new Unreadable(
                    "published " + brief(published) + " is no day of the calendar", "write it as 2025-11-11");
        }
    }

    private static Language language(String tag) throws Unreadable {
        try {
            return Language.of(tag);
        } catch (IllegalArgumentException e) {
            throw new Unreadable("lang " + brief(tag) + " is no language code", "write it as en, ru or uk");
        }
    }

    private static Map<String, String> fields(String line) throws Unreadable {
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new Unreadable("is no JSON object", "write one object a line");
            }
            Map<String, String> fields = members(json);
            if (json.nextToken() != null) {
                throw new Unreadable("goes on after its JSON object", "write one object a line");
            }
            return fields;
        } catch (JsonProcessingException e) {
            throw new Unreadable("is broken JSON: " + brief(e.getOriginalMessage()), "write one whole object a line");
        } catch (IOException e) {
            throw new Unreadable("cannot be read: " + brief(String.valueOf(e.getMessage())), "check the file");
        }
    }

    private static Map<String, String> members(JsonParser json) throws IOException, Unreadable {
        Map<String, String> fields = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken value = json.nextToken();
            if (FIELDS.contains(name) && value != JsonToken.VALUE_NULL) {
                fields.put(name, scalar(name, value, json));
            }
            json.skipChildren();
        }
        return fields;
    }

    private static String scalar(String name, @Nullable JsonToken value, JsonParser json)
            throws IOException, Unreadable {
        if (value == JsonToken.VALUE_STRING || (value == JsonToken.VALUE_NUMBER_INT && name.equals("id"))) {
            return json.getText();
        }
        throw new Unreadable("field " + name + " is no string", "put it in quotes");
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE) + "…";
    }
}
