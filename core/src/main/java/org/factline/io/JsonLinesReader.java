package org.factline.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.factline.model.Article;
import org.factline.model.Language;

/** Reads articles from JSON Lines: {@code id}, {@code lang}, {@code published}, {@code text}; the last is required. */
public final class JsonLinesReader {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLinesReader() {}

    /**
     * Reads one line.
     *
     * @param line a JSON object
     * @return the article
     * @throws IOException if the line is no JSON object or has no text
     */
    public static Article article(String line) throws IOException {
        Map<String, String> fields = fields(line);
        String text = fields.get("text");
        if (text == null) {
            throw new IOException("has no field text");
        }
        Article article = Article.of(text).withId(fields.getOrDefault("id", ""));
        if (fields.containsKey("published")) {
            article = article.publishedOn(LocalDate.parse(fields.get("published")));
        }
        return fields.containsKey("lang") ? article.in(Language.of(fields.get("lang"))) : article;
    }

    private static Map<String, String> fields(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(line)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("is no JSON object");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                if (json.nextToken() == JsonToken.VALUE_STRING) {
                    fields.put(name, json.getText());
                } else {
                    json.skipChildren();
                }
            }
        }
        return fields;
    }
}
