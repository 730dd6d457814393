package org.factline.extractors.officials;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.officials.NamePart.Kind;
import org.factline.model.Party;
import org.factline.text.Analysis;

/** Spells the names of people on no list in Latin letters. */
final class Spelling {
    private final Analysis analysis;
    private final NameWords words;
    private final Tables tables;
    private final Optional<Party> home;

    Spelling(Analysis analysis, NameWords words, Tables tables, Optional<Party> home) {
        this.analysis = analysis;
        this.words = words;
        this.tables = tables;
        this.home = home;
    }

    /**
     * Returns the canonical spelling of a name: as written in Latin letters, else spelt in them in the nominative.
     *
     * @param name the name
     * @param cases the cases that it can stand in
     * @param country the state served, by whose language it is spelt
     */
    String canonical(Name name, int cases, Optional<Party> country) {
        String written = analysis.surface(name.first(), name.end());
        if (!words.lexicon().isInflected() || isLatin(written)) {
            return plain(written);
        }
        return romanized(name, NameReading.of(name, words, cases), country);
    }

    private static boolean isLatin(String written) {
        return written.chars().filter(Character::isLetter).allMatch(c -> c < 0x250);
    }

    private static String plain(String written) {
        return String.join(" ", List.of(written.strip().split("\\s+")));
    }

    private String romanized(Name name, NameReading reading, Optional<Party> country) {
        Romanizer romanizer = orthography(name, country)
                .flatMap(party -> tables.romanizer(party, analysis.article().language()))
                .orElse(words.lexicon().romanizer());
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.parts().size(); i++) {
            NamePart part = name.parts().get(i);
            if (i > 0) {
                out.append(part.joined() ? "-" : " ");
            }
            if (part.kind() == Kind.NUMERAL) {
                out.append(part.norm().toUpperCase(Locale.ROOT));
                continue;
            }
            String nominative = reading.nominatives().get(i);
            Optional<String> given =
                    isGiven(name, i) ? tables.gazetteer().latinGiven(nominative, country, home) : Optional.empty();
            String latin = given.orElseGet(() -> romanizer.romanize(nominative));
            boolean small = part.kind() == Kind.PARTICLE
                    && given.isEmpty()
                    && !analysis.token(part.token()).isCapitalised();
            out.append(small ? latin : capital(latin));
            out.append(part.kind() == Kind.INITIAL ? "." : "");
        }
        return out.toString();
    }

    /** The state by whose language a name is spelt; of those who serve none, where people of the given name come from. */
    private Optional<Party> orthography(Name name, Optional<Party> country) {
        if (!country.equals(Optional.of(Party.INTERNATIONAL)) || !name.isFull()) {
            return country;
        }
        Set<Party> origins = tables.gazetteer().origins(name.given().norm(), words);
        return origins.stream()
                .filter(party -> !party.equals(Party.INTERNATIONAL))
                .reduce((one, other) -> Party.INTERNATIONAL)
                .or(() -> country);
    }

    /** Tells whether a part may be a given name: the first, or another before the last that follows no particle. */
    private static boolean isGiven(Name name, int part) {
        return part == 0
                || (name.parts().get(part).kind() != Kind.PARTICLE
                        && part + 1 < name.parts().size()
                        && name.parts().get(part - 1).kind() != Kind.PARTICLE);
    }

    private static String capital(String latin) {
        return latin.isEmpty() ? latin : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }
}
