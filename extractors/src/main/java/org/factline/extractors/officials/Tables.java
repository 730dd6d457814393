package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factline.extractors.BundledData;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PerLanguage;
import org.factline.model.Language;
import org.factline.model.Party;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The tables of all languages, each read when an article needs it. Thread-safe. */
final class Tables {
    private final LanguagePacks packs;
    private final Gazetteer gazetteer;
    private final Map<List<Object>, Optional<Romanizer>> romanizers = new ConcurrentHashMap<>();
    private final PerLanguage<LanguageKit> kits;

    Tables(LanguagePacks packs, List<KnownPerson> people) {
        this.packs = packs;
        this.kits = LanguageKit.TABLE.in(packs);
        this.gazetteer = new Gazetteer(people, BundledData.world("given-spellings.tsv"));
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }

    /** Returns the lexicons of the languages of an article's paragraphs. */
    Map<Language, Lexicon<OfficeWord>> lexicons(Analysis analysis) {
        Map<Language, Lexicon<OfficeWord>> lexicons = new HashMap<>();
        for (Sentence sentence : analysis.sentences()) {
            if (!lexicons.containsKey(sentence.language())) {
                LanguageKit kit = kit(sentence.language());
                if (kit != null) {
                    lexicons.put(sentence.language(), kit.offices());
                }
            }
        }
        return lexicons;
    }

    /**
     * Returns how names of a state's people are spelt in Latin letters: in the way of its own language where a pack
     * is at home there, else as the article's language writes foreign names.
     */
    Optional<Romanizer> romanizer(Party country, Optional<Language> language) {
        return romanizers.computeIfAbsent(
                List.of(country, language), key -> own(country).or(() -> foreign(country, language)));
    }

    private Optional<Romanizer> own(Party country) {
        return packs.all().stream()
                .filter(pack -> LanguageKit.home(pack).equals(Optional.of(country)))
                .findFirst()
                .map(Romanizer::of);
    }

    private Optional<Romanizer> foreign(Party country, Optional<Language> language) {
        return country.equals(Party.INTERNATIONAL)
                ? Optional.empty()
                : language.flatMap(packs::find).map(pack -> Romanizer.of(pack).foreign(pack, country));
    }

    /** Returns a language's tables, null where no pack is installed for it. */
    @Nullable
    LanguageKit kit(Language language) {
        return kits.find(language).orElse(null);
    }
}
