package org.factline.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factline.model.Language;

/**
 * One {@link PackTable} for each of several languages, each made when a text in its language first asks for it.
 * Thread-safe.
 *
 * @param <T> what is made of a pack
 */
public final class PerLanguage<T> {
    private final PackTable<T> table;
    private final LanguagePacks packs;
    private final Map<Language, Optional<T>> known = new ConcurrentHashMap<>();

    PerLanguage(PackTable<T> table, LanguagePacks packs) {
        this.table = table;
        this.packs = packs;
    }

    /**
     * Returns what is made of a language's pack.
     *
     * @param language any language
     * @return the table, empty where there is no pack
     * @throws DataFileException if a file that it is made of is missing or malformed
     */
    public Optional<T> find(Language language) {
        Optional<T> found = known.get(language);
        return found != null ? found : known.computeIfAbsent(language, this::load);
    }

    private Optional<T> load(Language language) {
        return packs.find(language).map(table::from);
    }
}
