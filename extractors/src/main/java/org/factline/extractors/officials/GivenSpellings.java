package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.lexicon.Row;
import org.factline.model.Party;
import org.factline.text.Folding;

/** How given names are spelt in Latin letters, learnt from the known people and a table: Дмитрий is Dmytro in Ukraine. */
final class GivenSpellings {
    private static final String ANYWHERE = "";
    private static final String LATIN = "latin";
    private static final String COUNTRIES = "countries";

    private final Map<String, Map<String, Map<String, Integer>>> counts = new HashMap<>();

    void learn(String given, Optional<Party> country, String latin) {
        count(given, ANYWHERE, latin);
        country.ifPresent(party -> count(given, party.code(), latin));
    }

    /** Learns a row of spellings: each column but these two holds those of a language. */
    void learn(Row row) {
        for (String column : row.columns()) {
            if (!column.equals(LATIN) && !column.equals(COUNTRIES)) {
                row.list(column).forEach(given -> learn(Folding.fold(given), row));
            }
        }
    }

    private void learn(String given, Row row) {
        List<String> countries = row.find(COUNTRIES).isEmpty() ? List.of(ANYWHERE) : row.list(COUNTRIES);
        countries.forEach(country -> count(given, country, row.get(LATIN)));
    }

    private void count(String given, String country, String latin) {
        counts.computeIfAbsent(given, g -> new HashMap<>())
                .computeIfAbsent(country, c -> new HashMap<>())
                .merge(latin, 1, Integer::sum);
    }

    /**
     * Returns the spelling used most in a country, or else anywhere; none for a country whose own language the name is
     * written in, for that language's way of spelling holds there.
     */
    Optional<String> find(String given, Optional<Party> country, Optional<Party> home) {
        Map<String, Map<String, Integer>> byCountry = counts.getOrDefault(given, Map.of());
        boolean local = country.isPresent() && country.equals(home);
        Map<String, Integer> anywhere = local ? Map.of() : byCountry.getOrDefault(ANYWHERE, Map.of());
        Map<String, Integer> spellings = country.map(party -> byCountry.getOrDefault(party.code(), anywhere))
                .orElse(anywhere);
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
