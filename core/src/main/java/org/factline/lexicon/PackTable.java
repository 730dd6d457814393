package org.factline.lexicon;

import java.util.function.Function;

/**
 * Something made of the tables of a language pack, such as a lexicon: made once a pack, when it is first asked for, and
 * shared by all who ask. Declare it as a constant. Thread-safe.
 *
 * @param <T> what is made, immutable
 */
public final class PackTable<T> {
    private final Function<LanguagePack, T> maker;

    private PackTable(Function<LanguagePack, T> maker) {
        this.maker = maker;
    }

    /**
     * Returns a table that is made as a function says.
     *
     * @param maker makes it of a pack, never null; it must not ask the pack for another table made so
     * @param <T> what is made
     * @return the table, not made yet
     */
    public static <T> PackTable<T> of(Function<LanguagePack, T> maker) {
        return new PackTable<>(maker);
    }

    /**
     * Returns what is made of a pack.
     *
     * @param pack the pack
     * @return the same object for the same pack
     * @throws DataFileException if a file that it is made of is missing or malformed
     */
    public T from(LanguagePack pack) {
        return pack.made(this);
    }

    /**
     * Returns what is made of several packs, by their languages.
     *
     * @param packs the packs
     * @return the tables, not made yet
     */
    public PerLanguage<T> in(LanguagePacks packs) {
        return new PerLanguage<>(this, packs);
    }

    T make(LanguagePack pack) {
        return maker.apply(pack);
    }
}
