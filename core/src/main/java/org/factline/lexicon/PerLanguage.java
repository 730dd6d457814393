package org.factline.lexicon;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factline.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * One {@link PackTable} for each of several languages, each made when a text in its language first asks for it.
 * Thread-safe.
 *
 * @param <T> what is made of a pack
 */
public final class PerLanguage<T> {
    private final PackTable<T> table;
    private final LanguagePacks packs;
    private final Map<Language, Found<T>> known = new ConcurrentHashMap<>();

    /** What was found last: a text asks for one language again and again. Another thread may see an older one. */
    private @Nullable Found<T> latest;

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
        Found<T> found = latest;
        if (found == null || !found.isOf(language)) {
            found = load(language);
            latest = found;
        }
        return found.table;
    }

    private Found<T> load(Language language) {
        Found<T> found = known.get(language);
        return found != null
                ? found
                : known.computeIfAbsent(
                        language, l -> new Found<>(l, packs.find(l).map(table::from)));
    }

    private record Found<T>(Language language, Optional<T> table) {
        @SuppressWarnings("ReferenceEquality") // an equal one that is not the same is merely looked up
        private boolean isOf(Language other) {
            return language == other;
        }
    }
}
