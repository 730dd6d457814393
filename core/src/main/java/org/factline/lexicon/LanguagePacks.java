package org.factline.lexicon;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serial;
import java.io.Serializable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.atomic.AtomicReference;
import org.factline.model.Language;

/**
 * The language packs that an analysis and its extractors work with, one a language. Immutable, thread-safe.
 *
 * <p>It can be serialised if its packs' folders can: what is written is where the tables are, not the tables. The
 * {@link #installed()} packs come back as those installed where they are read.
 */
public final class LanguagePacks implements Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** Empty until the first load that succeeds; one that fails is tried again, so that every caller sees why. */
    private static final AtomicReference<Optional<LanguagePacks>> INSTALLED = new AtomicReference<>(Optional.empty());

    private final transient Map<Language, LanguagePack> byLanguage = new LinkedHashMap<>();

    private LanguagePacks(Collection<LanguagePack> packs) {
        packs.forEach(pack -> byLanguage.putIfAbsent(pack.language(), pack));
    }

    /**
     * Returns the given packs; where two have one language the first counts.
     *
     * @param packs the packs
     * @return the set of them
     */
    public static LanguagePacks of(Collection<LanguagePack> packs) {
        return new LanguagePacks(packs);
    }

    /**
     * Returns the packs of every {@link LanguagePackProvider} on the class path or module path, read once.
     *
     * @return the installed packs, maybe none
     * @throws DataFileException if a pack's files are missing or malformed
     */
    public static LanguagePacks installed() {
        return INSTALLED
                .updateAndGet(packs -> packs.or(() -> Optional.of(load())))
                .orElseThrow();
    }

    /**
     * Returns these packs and further ones, which go before these.
     *
     * @param more the further packs
     * @return a copy that holds both
     */
    public LanguagePacks with(List<LanguagePack> more) {
        LanguagePacks both = new LanguagePacks(more);
        byLanguage.forEach(both.byLanguage::putIfAbsent);
        return both;
    }

    /**
     * Returns all packs.
     *
     * @return in the order in which languages are tried
     */
    public Collection<LanguagePack> all() {
        return List.copyOf(byLanguage.values());
    }

    /**
     * Returns the pack of a language.
     *
     * @param language the language
     * @return the pack, empty where there is none
     */
    public Optional<LanguagePack> find(Language language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /**
     * Writes where the tables are, not the tables.
     *
     * @return the source of this packs
     */
    @Serial
    private Object writeReplace() {
        return this == installed() ? Source.INSTALLED : new Source(List.copyOf(byLanguage.values()));
    }

    /**
     * Refuses what was not written as its source.
     *
     * @param in ignored
     * @throws InvalidObjectException always
     */
    @Serial
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("language packs are written as their source");
    }

    /** Returns the languages. */
    @Override
    public String toString() {
        return byLanguage.keySet().toString();
    }

    private static LanguagePacks load() {
        return of(ServiceLoader.load(LanguagePackProvider.class, LanguagePacks.class.getClassLoader()).stream()
                .flatMap(provider -> provider.get().packs().stream())
                .toList());
    }

    /**
     * What packs are made from.
     *
     * @param packs the packs, none where they are the installed ones
     */
    private record Source(List<LanguagePack> packs) implements Serializable {
        private static final Source INSTALLED = new Source(List.of());

        @Serial
        private Object readResolve() {
            return packs.isEmpty() ? installed() : of(packs);
        }
    }
}
