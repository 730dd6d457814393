package org.factline.extractors;

import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Table;

/** The data files of this module that belong to no language: states, parties, people and their offices. */
public final class BundledData {
    private static final DataFolder WORLD = new BundledFolder("world");

    private BundledData() {}

    /**
     * Reads a table of the world folder.
     *
     * @param file its name, such as {@code people.tsv}
     * @return the table
     * @throws org.factline.lexicon.DataFileException if it is missing or malformed
     */
    public static Table world(String file) {
        return Table.read(WORLD, file);
    }
}
