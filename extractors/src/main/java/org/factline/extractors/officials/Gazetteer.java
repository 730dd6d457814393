package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.factline.extractors.officials.NamePart.Kind;
import org.factline.lexicon.Table;
import org.factline.model.Party;
import org.factline.text.Token;
import org.factline.text.Tokenizer;

/** Known people by the spellings of their names. Immutable, thread-safe. */
final class Gazetteer {
    private static final double SIMILAR = 0.78;
    private static final int FEWEST_NAMESAKES = 2;
    private static final char LAST_LATIN = '\u024F';

    private final Map<String, List<Spelling>> byLast = new HashMap<>();
    private final Map<String, List<KnownPerson>> bySurname = new HashMap<>();

    private final Map<String, Map<Party, Integer>> origins = new HashMap<>();
    private final GivenSpellings givenSpellings = new GivenSpellings();

    /**
     * Makes a gazetteer.
     *
     * @param people the known people
     * @param given how given names are spelt in Latin letters
     */
    Gazetteer(List<KnownPerson> people, Table given) {
        people.forEach(this::add);
        given.rows().forEach(givenSpellings::learn);
    }

    private void add(KnownPerson person) {
        addSpelling(person, person.name());
        person.spellings().forEach(spelling -> addSpelling(person, spelling));
        person.surnames().forEach(surname -> addSurname(person, words(surname)));
    }

    private void addSpelling(KnownPerson person, String spelling) {
        List<String> words = words(spelling);
        if (!words.isEmpty()) {
            String last = words.get(words.size() - 1);
            byLast.computeIfAbsent(last, w -> new ArrayList<>(1)).add(new Spelling(person, words));
            if (person.surnames().isEmpty()) {
                addSurname(person, List.of(last));
            }
            learnGiven(person, words);
            if (words.size() > 1) {
                learnOrigin(person, words.get(0));
            }
        }
    }

    private void learnOrigin(KnownPerson person, String given) {
        person.country()
                .ifPresent(party ->
                        origins.computeIfAbsent(given, g -> new HashMap<>(2)).merge(party, 1, Integer::sum));
    }

    /** Returns the states that known people of a given name serve. */
    Set<Party> origins(String given, NameWords words) {
        Set<Party> parties = new HashSet<>();
        for (NameForm form : words.forms(given)) {
            origins.getOrDefault(form.nominative(), Map.of()).forEach((party, people) -> {
                if (people >= FEWEST_NAMESAKES) {
                    parties.add(party);
                }
            });
        }
        return parties;
    }

    private void learnGiven(KnownPerson person, List<String> words) {
        int space = person.name().indexOf(' ');
        if (words.size() == 2 && space > 0 && isForeign(words.get(0))) {
            givenSpellings.learn(words.get(0), person.country(), person.name().substring(0, space));
        }
    }

    private static boolean isForeign(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > LAST_LATIN) {
                return true;
            }
        }
        return false;
    }

    /** Returns the usual spelling of a given name in Latin letters. */
    Optional<String> latinGiven(String given, Optional<Party> country, Optional<Party> home) {
        return givenSpellings.find(given, country, home);
    }

    private void addSurname(KnownPerson person, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        List<KnownPerson> people = bySurname.computeIfAbsent(words.get(words.size() - 1), w -> new ArrayList<>(1));
        if (!people.contains(person)) {
            people.add(person);
        }
    }

    private static List<String> words(String spelling) {
        List<String> words = new ArrayList<>(3);
        for (Token token : Tokenizer.tokenize(spelling)) {
            if (token.isWord()) {
                words.add(token.norm());
            }
        }
        return words;
    }

    /** Returns everybody whom newspapers call by this surname alone, in the nominative. */
    List<KnownPerson> exactSurname(String norm) {
        return bySurname.getOrDefault(norm, List.of());
    }

    /** Returns everybody whom newspapers call by this surname alone, in any of its forms. */
    List<KnownPerson> bySurname(String norm, NameWords words) {
        List<KnownPerson> found = bySurname.getOrDefault(norm, List.of());
        if (!found.isEmpty() || !words.lexicon().isInflected()) {
            return found;
        }
        for (NameForm form : words.forms(norm)) {
            List<KnownPerson> people = bySurname.getOrDefault(form.nominative(), List.of());
            if (!people.isEmpty()) {
                return people;
            }
        }
        return List.of();
    }

    /** Returns the people whose full name this can be, the best match alone where one is better than the others. */
    Optional<KnownPerson> byFullName(Name name, NameWords words) {
        if (name.numeral().isPresent()) {
            return monarch(name.surname(), name.numeral().get(), words);
        }
        NamePart last = name.surname();
        Optional<KnownPerson> best = best(name, last, words);
        return best.isPresent() || name.words() != 2 || name.parts().size() != 2
                ? best
                : best(reversed(name), name.parts().get(0), words);
    }

    /** Returns the monarch of a name and number. */
    private Optional<KnownPerson> monarch(NamePart named, NamePart numeral, NameWords words) {
        for (NameForm form : words.forms(named.norm())) {
            for (Spelling spelling : byLast.getOrDefault(numeral.norm(), List.of())) {
                if (spelling.isNumbered(form.nominative())) {
                    return Optional.of(spelling.person);
                }
            }
        }
        return Optional.empty();
    }

    private static Name reversed(Name name) {
        return new Name(
                name.first(),
                name.end(),
                List.of(name.parts().get(1), name.parts().get(0)));
    }

    private Optional<KnownPerson> best(Name name, NamePart last, NameWords words) {
        Spelling best = null;
        double bestScore = 0;
        for (NameForm form : words.forms(last.norm())) {
            for (Spelling spelling : byLast.getOrDefault(form.nominative(), List.of())) {
                double score = spelling.likeness(name, words);
                if (score > bestScore) {
                    best = spelling;
                    bestScore = score;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.person);
    }

    private record Spelling(KnownPerson person, List<String> words) {
        /** Tells whether a word stands before the last, which is a number. */
        private boolean isNumbered(String word) {
            return words.size() > 1 && words.get(words.size() - 2).equals(word);
        }

        /** Returns how well the given names agree: 0 where they are of different people. */
        @SuppressWarnings("ReferenceEquality") // a name of one part has no given name
        private double likeness(Name name, NameWords article) {
            NamePart given = name.given();
            if (words.size() < 2 || given == name.surname()) {
                return 0;
            }
            String first = words.get(0);
            if (given.kind() == Kind.INITIAL) {
                return first.startsWith(given.norm()) ? 1 : 0;
            }
            double likeness = 0;
            for (NameForm form : article.forms(given.norm())) {
                likeness = Math.max(likeness, ratio(form.nominative(), first));
            }
            return likeness >= SIMILAR ? 1 + likeness : 0;
        }

        private static double ratio(String one, String other) {
            if (one.equals(other)) {
                return 1;
            }
            int longer = Math.max(one.length(), other.length());
            return 1 - (double) LevenshteinDistance.getDefaultInstance().apply(one, other) / longer;
        }
    }
}
