package org.factline.extractors;

import java.util.List;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePackProvider;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Language;

/** The language packs that come with Factline: the folders that {@code lang/languages.tsv} lists. */
public final class BundledLanguagePacks implements LanguagePackProvider {
    /** Makes the provider; for {@link java.util.ServiceLoader}. */
    public BundledLanguagePacks() {}

    @Override
    public List<LanguagePack> packs() {
        DataFolder folder = new BundledFolder("lang");
        return Table.read(folder, "languages.tsv").rows().stream()
                .map(BundledLanguagePacks::pack)
                .toList();
    }

    private static LanguagePack pack(Row row) {
        String tag = row.get("tag");
        return LanguagePack.of(Language.of(tag), new BundledFolder("lang/" + tag));
    }
}
