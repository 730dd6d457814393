package org.factline.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a data file: UTF-8, one row a line, cells separated by one tab.
 *
 * <p>Lines that start with {@code #} and blank lines do not count; the first other line names the columns. A cell
 * {@code -} is absent; {@code |} separates the alternatives in a cell.
 *
 * @param place the file, for messages
 * @param columns the names of the columns
 * @param rows the rows, in the order of the file
 */
public record Table(String place, List<String> columns, List<Row> rows) {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** Copies the lists. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table that has to be there.
     *
     * @param folder the folder
     * @param file the file's name
     * @return the table
     * @throws DataFileException if the file is missing, is not UTF-8, or a row has too many or too few cells
     */
    public static Table read(DataFolder folder, String file) {
        return readIfPresent(folder, file)
                .orElseThrow(() -> new DataFileException(
                        folder.name() + "/" + file, "is missing; a folder of data needs every file of its kind"));
    }

    /**
     * Reads a table if its file is there.
     *
     * @param folder the folder
     * @param file the file's name
     * @return the table, empty where there is no such file
     * @throws DataFileException if the file is not UTF-8, or a row has too many or too few cells
     */
    public static Optional<Table> readIfPresent(DataFolder folder, String file) {
        String place = folder.name() + "/" + file;
        try {
            Optional<InputStream> stream = folder.open(file);
            if (stream.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream bytes = stream.get()) {
                return Optional.of(parse(place, utf8(bytes)));
            }
        } catch (CharacterCodingException e) {
            throw new DataFileException(place, "is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new DataFileException(place, e);
        }
    }

    /**
     * Reads a table from text.
     *
     * @param place what to call the source in messages
     * @param text the lines
     * @return the table
     * @throws DataFileException if a row has too many or too few cells
     * @throws UncheckedIOException if the reader fails
     */
    public static Table parse(String place, Reader text) {
        try {
            return parseLines(place, new BufferedReader(text));
        } catch (CharacterCodingException e) {
            throw new DataFileException(place, "is not UTF-8; save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Table parseLines(String place, BufferedReader reader) throws IOException {
        List<String> columns = List.of();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            line = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = split(line, '\t');
            if (columns.isEmpty()) {
                columns = header(place + ":" + number, cells);
            } else {
                rows.add(new Row(place + ":" + number, columns, cells));
            }
        }
        if (columns.isEmpty()) {
            throw new DataFileException(place + ":1", "has no header; name the columns in the first line");
        }
        return new Table(place, columns, rows);
    }

    private static List<String> header(String place, List<String> names) {
        if (Set.copyOf(names).size() < names.size()) {
            throw new DataFileException(place, "names a column twice in " + names + "; each needs its own name");
        }
        return names;
    }

    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            parts.add(text.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(text.substring(from).strip());
        return parts;
    }

    private static Reader utf8(InputStream bytes) {
        return new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
