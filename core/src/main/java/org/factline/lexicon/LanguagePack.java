package org.factline.lexicon;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factline.model.Language;

/**
 * All that is particular to one language: a folder of tables and the paradigms that inflect their words. Thread-safe.
 *
 * <p>It can be serialised if its folder can: what is written is where the tables are, not the tables.
 */
public final class LanguagePack implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Language language;
    private final transient DataFolder folder;
    private final transient Paradigms paradigms;
    private final transient Map<String, WeakReference<Table>> tables = new ConcurrentHashMap<>();
    private final transient Map<PackTable<?>, Object> made = new ConcurrentHashMap<>();

    private LanguagePack(Language language, DataFolder folder) {
        this.language = language;
        this.folder = folder;
        this.paradigms = Paradigms.of(table("paradigms.tsv"));
    }

    /**
     * Opens a language pack; its other tables are read when they are asked for.
     *
     * @param language its language
     * @param folder the folder that holds its tables
     * @return the pack
     * @throws DataFileException if {@code paradigms.tsv} is missing or malformed
     */
    public static LanguagePack of(Language language, DataFolder folder) {
        return new LanguagePack(language, folder);
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Returns a table.
     *
     * @param file its file's name, such as {@code months.tsv}
     * @return the table
     * @throws DataFileException if it is missing or malformed
     */
    public Table table(String file) {
        return tableIfPresent(file).orElseGet(() -> Table.read(folder, file));
    }

    /**
     * Returns a table that a pack need not have.
     *
     * @param file its file's name
     * @return the table, empty where there is none
     * @throws DataFileException if it is malformed
     */
    public Optional<Table> tableIfPresent(String file) {
        WeakReference<Table> known = tables.get(file);
        Table table = known == null ? null : known.get();
        return table == null ? read(file) : Optional.of(table);
    }

    /** Keeps a table as long as somebody reads it: several lexicons are made of it, one after the other. */
    private Optional<Table> read(String file) {
        Optional<Table> table = Table.readIfPresent(folder, file);
        table.ifPresent(t -> tables.put(file, new WeakReference<>(t)));
        return table;
    }

    @SuppressWarnings("unchecked") // a table's own maker made it
    <T> T made(PackTable<T> table) {
        return (T) made.computeIfAbsent(table, t -> t.make(this));
    }

    /**
     * Returns every form of every alternative in a cell.
     *
     * @param row a row of one of this pack's tables
     * @param column the column that holds words in the notation of {@link Paradigms}
     * @return the forms, none where the cell is absent
     * @throws DataFileException if a paradigm is unknown or words do not agree
     */
    public List<Form> forms(Row row, String column) {
        List<Form> forms = new ArrayList<>();
        for (String phrase : row.list(column)) {
            forms.addAll(paradigms.expand(phrase, row));
        }
        return List.copyOf(forms);
    }

    /**
     * Returns the paradigms.
     *
     * @return the paradigms of the language
     */
    public Paradigms paradigms() {
        return paradigms;
    }

    /**
     * Writes where the tables are, not the tables.
     *
     * @return the source of this pack
     */
    @Serial
    private Object writeReplace() {
        return new Source(language.tag(), folder);
    }

    /**
     * Refuses what was not written as its source.
     *
     * @param in ignored
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a language pack is written as its source");
    }

    /** Returns the language and where the pack comes from. */
    @Override
    public String toString() {
        return language + " (" + folder.name() + ")";
    }

    /**
     * What a pack is made from.
     *
     * @param tag its language
     * @param folder its folder
     */
    private record Source(String tag, DataFolder folder) implements Serializable {
        @Serial
        private Object readResolve() {
            return of(Language.of(tag), folder);
        }
    }
}
