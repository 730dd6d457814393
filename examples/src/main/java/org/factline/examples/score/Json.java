package org.factline.examples.score;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A JSON value. Scalars are text; {@code null} counts as absent.
 *
 * @param text a scalar as text, empty for others
 * @param items the items of an array
 * @param members the members of an object
 */
record Json(Optional<String> text, List<Json> items, Map<String, Json> members) {
    static Json parse(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            json.nextToken();
            return value(json);
        } catch (JsonProcessingException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static Json value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            return object(json);
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            return array(json);
        }
        boolean isNull = json.currentToken() == JsonToken.VALUE_NULL;
        return new Json(isNull ? Optional.empty() : Optional.of(json.getText()), List.of(), Map.of());
    }

    private static Json object(JsonParser json) throws IOException {
        Map<String, Json> members = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            members.put(name, value(json));
        }
        return new Json(Optional.empty(), List.of(), members);
    }

    private static Json array(JsonParser json) throws IOException {
        List<Json> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json));
        }
        return new Json(Optional.empty(), items, Map.of());
    }

    Optional<Json> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    Optional<String> find(String name) {
        return member(name).flatMap(Json::text);
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("has no field " + name));
    }

    List<Json> list(String name) {
        return member(name).map(Json::items).orElse(List.of());
    }

    Set<String> names() {
        return members.keySet();
    }
}
