package org.factline.seeds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A row of a gold file: cells separated by tabs, {@code -} where a cell is absent. */
record GoldRow(String place, List<String> cells) {
    static GoldRow of(String place, String line) {
        return new GoldRow(place, List.of(line.split("\t", -1)));
    }

    String get(int column, String name) {
        return find(column).orElseThrow(() -> error("needs " + name + " in cell " + (column + 1)));
    }

    Optional<String> find(int column) {
        return column < cells.size() && !cells.get(column).equals("-")
                ? Optional.of(cells.get(column))
                : Optional.empty();
    }

    /** The parts of a cell that a separator divides, none where it is absent. */
    List<String> list(int column, String separator) {
        return find(column).map(cell -> List.of(cell.split(separator))).orElse(List.of());
    }

    <T> T value(int column, String name, Function<String, T> reader) {
        try {
            return reader.apply(get(column, name));
        } catch (RuntimeException e) {
            throw e instanceof IllegalStateException known ? known : error(name + ": " + e.getMessage());
        }
    }

    <T> Optional<T> optional(int column, String name, Function<String, T> reader) {
        return find(column).map(cell -> value(column, name, reader));
    }

    IllegalStateException error(String problem) {
        return new IllegalStateException(place + ": " + problem);
    }
}
