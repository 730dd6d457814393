package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.model.Language;
import org.factline.model.Party;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The tables of all languages, each read when an article needs it. Thread-safe. */
final class Tables {
    private final LanguagePacks packs;
    private final Gazetteer gazetteer;
    private final Map<Party, Optional<Romanizer>> romanizers = new ConcurrentHashMap<>();
    private final Map<Language, LanguageKit> kits = new ConcurrentHashMap<>();

    Tables(LanguagePacks packs, List<KnownPerson> people) {
        this.packs = packs;
        this.gazetteer = new Gazetteer(people);
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

    /** Returns how a state's own language spells names in Latin letters. */
    Optional<Romanizer> romanizer(Party country) {
        return romanizers.computeIfAbsent(country, this::readRomanizer);
    }

    private Optional<Romanizer> readRomanizer(Party country) {
        return packs.all().stream()
                .filter(pack -> LanguageKit.home(pack).equals(Optional.of(country)))
                .findFirst()
                .map(pack -> Romanizer.of(pack.tableIfPresent("romanization.tsv")));
    }

    /** Returns a language's tables, null where no pack is installed for it. */
    @Nullable
    LanguageKit kit(Language language) {
        return packs.find(language)
                .map(pack -> kits.computeIfAbsent(language, l -> LanguageKit.of(pack)))
                .orElse(null);
    }
}
