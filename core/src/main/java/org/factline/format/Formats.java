package org.factline.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formats by the names that the command line knows them by. */
public final class Formats {
    private static final Map<String, FactFormat> BY_NAME = new TreeMap<>(Map.of(
            "csv", new Csv(),
            "html", new Html(),
            "jsonl", new JsonLines(),
            "table", new TextTable(),
            "timeml", new TimeMl()));

    private Formats() {}

    /**
     * Returns the names of all formats.
     *
     * @return in alphabetical order
     */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /**
     * Returns a format by its name.
     *
     * @param name such as {@code jsonl}
     * @return the format, empty where there is none of that name
     */
    public static Optional<FactFormat> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
