package org.factline.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of a {@link Table}.
 *
 * @param place file and line, for messages
 * @param columns the names of the columns
 * @param cells as many cells as there are columns
 */
public record Row(String place, List<String> columns, List<String> cells) {
    private static final String ABSENT = "-";

    /**
     * Checks the number of cells.
     *
     * @throws DataFileException if there are more or fewer cells than columns
     */
    public Row {
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
        if (cells.size() != columns.size()) {
            throw new DataFileException(
                    place,
                    "has " + cells.size() + " cells where the header has " + columns.size()
                            + "; separate cells by one tab and write - for an absent one");
        }
    }

    /**
     * Returns a cell that has to be there.
     *
     * @param column the column's name
     * @return the cell's text
     * @throws DataFileException if there is no such column, or the cell is absent
     */
    public String get(String column) {
        return find(column).orElseThrow(() -> error("needs a value in column " + column));
    }

    /**
     * Returns a cell that may be absent.
     *
     * @param column the column's name
     * @return the cell's text, empty where it is {@code -}
     * @throws DataFileException if there is no such column
     */
    public Optional<String> find(String column) {
        int at = columns.indexOf(column);
        if (at < 0) {
            throw error("has no column " + column + "; the columns are " + columns);
        }
        String cell = cells.get(at);
        return cell.isEmpty() || cell.equals(ABSENT) ? Optional.empty() : Optional.of(cell);
    }

    /**
     * Returns the alternatives of a cell.
     *
     * @param column the column's name
     * @return what {@code |} separates, none where the cell is {@code -}
     * @throws DataFileException if there is no such column
     */
    public List<String> list(String column) {
        return find(column).map(cell -> Table.split(cell, '|')).orElse(List.of());
    }

    /**
     * Returns a cell as an integer.
     *
     * @param column the column's name
     * @return its value
     * @throws DataFileException if the cell is absent or no integer
     */
    public int integer(String column) {
        String cell = get(column);
        try {
            return Integer.parseInt(cell);
        } catch (NumberFormatException e) {
            throw error("column " + column + " holds " + cell + " where an integer belongs");
        }
    }

    /**
     * Returns a cell as a constant of an enumeration.
     *
     * @param column the column's name
     * @param type the enumeration
     * @param <E> the enumeration
     * @return the constant
     * @throws DataFileException if the cell is absent or no such constant
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
        String name = get(column).toUpperCase(Locale.ROOT).replace('-', '_');
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw error("column " + column + " holds " + get(column) + "; it takes one of "
                    + Arrays.toString(type.getEnumConstants()));
        }
    }

    /**
     * Returns an exception that names this row.
     *
     * @param problem what is wrong and what would be right
     * @return the exception, to throw
     */
    public DataFileException error(String problem) {
        return new DataFileException(place, problem);
    }
}
