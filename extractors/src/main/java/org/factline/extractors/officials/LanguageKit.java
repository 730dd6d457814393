package org.factline.extractors.officials;

import java.util.Optional;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.model.Party;

/**
 * What the extractor needs of one language.
 *
 * @param offices words for offices and what stands around them
 * @param names what the language knows of names
 * @param home the state that its news is about where it names none
 */
record LanguageKit(Lexicon<OfficeWord> offices, NameLexicon names, Optional<Party> home) {
    static final PackTable<LanguageKit> TABLE = PackTable.of(LanguageKit::of);

    private static LanguageKit of(LanguagePack pack) {
        return new LanguageKit(OfficeLexicons.of(pack), NameLexicon.of(pack), home(pack));
    }

    /** Returns the state that a pack's news is about where it names none. */
    static Optional<Party> home(LanguagePack pack) {
        return pack.tableIfPresent("home.tsv")
                .flatMap(table -> table.rows().stream()
                        .map(row -> Party.of(row.get("code")))
                        .findFirst());
    }
}
