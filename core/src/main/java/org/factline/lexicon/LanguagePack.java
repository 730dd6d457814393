package org.factline.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factline.model.Language;

/** All that is particular to one language: a folder of tables and the paradigms that inflect their words. */
public final class LanguagePack {
    private final Language language;
    private final DataFolder folder;
    private final Paradigms paradigms;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

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
        return tables.computeIfAbsent(file, name -> Table.read(folder, name));
    }

    /**
     * Returns a table that a pack need not have.
     *
     * @param file its file's name
     * @return the table, empty where there is none
     * @throws DataFileException if it is malformed
     */
    public Optional<Table> tableIfPresent(String file) {
        return Table.readIfPresent(folder, file);
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
        return row.list(column).stream()
                .flatMap(phrase -> paradigms.expand(phrase, row).stream())
                .toList();
    }

    /**
     * Returns the paradigms.
     *
     * @return the paradigms of the language
     */
    public Paradigms paradigms() {
        return paradigms;
    }

    /** Returns the language and where the pack comes from. */
    @Override
    public String toString() {
        return language + " (" + folder.name() + ")";
    }
}
