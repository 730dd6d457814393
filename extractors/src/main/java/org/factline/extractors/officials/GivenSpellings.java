package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.factline.model.Party;

/** How given names are spelt in Latin letters, learnt from the known people: Дмитрий is Dmytro in Ukraine. */
final class GivenSpellings {
    private static final String ANYWHERE = "";
    private final Map<String, Map<String, Map<String, Integer>>> counts = new HashMap<>();

    void learn(String given, Optional<Party> country, String latin) {
        count(given, ANYWHERE, latin);
        country.ifPresent(party -> count(given, party.code(), latin));
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
