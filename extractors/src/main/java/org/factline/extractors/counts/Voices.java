package org.factline.extractors.counts;

import java.util.Optional;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.model.Language;
import org.factline.model.Party;

/** The state that news in a language mean where they name none: the table {@code home.tsv}. */
final class Voices {
    private static final PackTable<Optional<Party>> TABLE = PackTable.of(Voices::in);

    private final PerLanguage<Optional<Party>> homes;

    private Voices(LanguagePacks packs) {
        homes = TABLE.in(packs);
    }

    static Voices of(LanguagePacks packs) {
        return new Voices(packs);
    }

    /** Returns the state that news in a language mean, empty where they can be any state's. */
    static Optional<Party> in(LanguagePack pack) {
        return pack.tableIfPresent("home.tsv")
                .flatMap(table -> table.rows().stream().findFirst())
                .map(row -> Party.of(row.get("code")));
    }

    /** Returns whose news are told in a language. */
    Optional<Party> of(Language language) {
        return homes.find(language).orElse(Optional.empty());
    }
}
