package org.factline.lexicon;

import java.util.List;

/**
 * Brings language packs, found by {@link java.util.ServiceLoader}: declare it with {@code provides} in
 * {@code module-info.java} and in {@code META-INF/services}. Needs a public constructor without parameters.
 */
public interface LanguagePackProvider {
    /**
     * Returns the packs.
     *
     * @return at least one, in the order in which languages are tried
     * @throws DataFileException if a pack's files are missing or malformed
     */
    List<LanguagePack> packs();
}
