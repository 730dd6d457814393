package org.factline.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * Writes JSON that holds in one line and in any Unicode encoding: besides what JSON asks for it escapes lone surrogates,
 * the line separators U+2028 and U+2029, U+0085, and U+007F.
 */
final class JsonWriter {
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out;
    private boolean isFirst = true;

    JsonWriter(StringBuilder out) {
        this.out = out;
    }

    JsonWriter string(String name, String value) {
        quote(name(name), value);
        return this;
    }

    JsonWriter string(String name, Optional<?> value) {
        value.ifPresentOrElse(given -> string(name, given.toString()), () -> raw(name, "null"));
        return this;
    }

    JsonWriter number(String name, long value) {
        return raw(name, Long.toString(value));
    }

    JsonWriter number(String name, OptionalLong value) {
        return raw(name, value.isPresent() ? Long.toString(value.getAsLong()) : "null");
    }

    JsonWriter bool(String name, boolean value) {
        return raw(name, Boolean.toString(value));
    }

    JsonWriter strings(String name, List<String> values) {
        return list(name, values, value -> quote(out, value));
    }

    <T> JsonWriter objects(String name, Iterable<T> values, ObjectWriter<T> writer) {
        return list(name, values, value -> object(json -> writer.write(json, value)));
    }

    JsonWriter object(String name, Consumer<JsonWriter> members) {
        name(name);
        object(members);
        return this;
    }

    void object(Consumer<JsonWriter> members) {
        out.append('{');
        members.accept(new JsonWriter(out));
        out.append('}');
    }

    private <T> JsonWriter list(String name, Iterable<T> values, Consumer<T> writer) {
        name(name).append('[');
        String separator = "";
        for (T value : values) {
            out.append(separator);
            writer.accept(value);
            separator = ", ";
        }
        out.append(']');
        return this;
    }

    private JsonWriter raw(String name, String value) {
        name(name).append(value);
        return this;
    }

    private StringBuilder name(String name) {
        out.append(isFirst ? "" : ", ");
        isFirst = false;
        quote(out, name);
        return out.append(": ");
    }

    static void quote(StringBuilder out, String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                out.append(c).append(value.charAt(++i));
            } else {
                append(out, c);
            }
        }
        out.append('"');
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isSafe(c)) {
                    out.append(c);
                } else {
                    escape(out, c);
                }
            }
        }
    }

    private static boolean isSafe(char c) {
        return !Character.isISOControl(c) && !Character.isSurrogate(c) && c != '\u2028' && c != '\u2029';
    }

    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(HEX.charAt((c >> shift) & 0xF));
        }
    }

    /**
     * Writes the members of an object.
     *
     * @param <T> what the object is made of
     */
    @FunctionalInterface
    interface ObjectWriter<T> {
        void write(JsonWriter json, T value);
    }
}
