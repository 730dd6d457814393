package org.factline.extractors.officials;

import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Lexicon;

/**
 * What the extractor needs of one language.
 *
 * @param offices words for offices and what stands around them
 * @param names what the language knows of names
 */
record LanguageKit(Lexicon<OfficeWord> offices, NameLexicon names) {
    static LanguageKit of(LanguagePack pack) {
        return new LanguageKit(OfficeLexicons.of(pack), NameLexicon.of(pack));
    }
}
