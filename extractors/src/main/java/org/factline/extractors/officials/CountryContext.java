package org.factline.extractors.officials;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.model.Party;
import org.factline.model.Role;

/**
 * Tells whose official somebody is where the words of the office do not: a body that such officials head or speak for,
 * the state named nearest, or for local offices the state that the article names most.
 */
final class CountryContext {
    private static final int MOST_TOKENS = 80;
    private static final Set<Role> LOCAL =
            EnumSet.of(Role.REGIONAL_HEAD, Role.AGENCY_HEAD, Role.OTHER, Role.OMBUDSMAN, Role.DEPUTY_MINISTER);

    private final Phrases phrases;
    private final Optional<Party> home;
    private List<Party> named = List.of();
    private boolean counted;

    /**
     * Makes the context of one article.
     *
     * @param phrases its phrases
     * @param home the state meant where the article names none
     */
    CountryContext(Phrases phrases, Optional<Party> home) {
        this.phrases = phrases;
        this.home = home;
    }

    /**
     * Returns the party whose official somebody is who is stated to hold an office.
     *
     * @param stated the words that state it
     * @param role its kind
     * @param origins the states whose people have such a name, as far as is known
     */
    Optional<Party> of(Optional<Stated> stated, Role role, Set<Party> origins) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        int at = stated.get().first();
        Optional<Party> near = LOCAL.contains(role)
                ? mostNamed().or(() -> near(at, role))
                : before(at, role == Role.SPOKESPERSON).or(this::mostNamed).or(() -> after(at));
        return sameBody(at, role).or(() -> likely(near, origins)).or(() -> home);
    }

    /** Of the states that the article names, somebody's name may speak for another than the nearest. */
    private Optional<Party> likely(Optional<Party> near, Set<Party> origins) {
        boolean fits = near.isEmpty() || near.get().equals(Party.INTERNATIONAL) || origins.contains(near.get());
        Optional<Party> only = origins.size() == 1 ? origins.stream().findFirst() : near;
        return fits
                ? near
                : named().stream().filter(origins::contains).findFirst().or(() -> only);
    }

    /** "In the Knesset … Speaker NAME". */
    private Optional<Party> sameBody(int at, Role role) {
        for (int i = at - 1; i >= 0 && i > at - MOST_TOKENS; i--) {
            Body body = phrases.first(i) == i ? phrases.word(i, Body.class) : null;
            if (body != null && role != Role.REGIONAL_HEAD && body.head().equals(Optional.of(role))) {
                return body.country();
            }
        }
        return Optional.empty();
    }

    private Optional<Party> near(int at, Role role) {
        return before(at, role == Role.SPOKESPERSON).or(() -> after(at));
    }

    private Optional<Party> before(int at, boolean international) {
        for (int i = at - 1; i >= 0 && i > at - MOST_TOKENS; i--) {
            Optional<Party> party = party(i, international, false);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> after(int at) {
        int end = phrases.analysis().sentenceOf(at).end();
        for (int i = at; i < end; i++) {
            Optional<Party> party = party(i, false, false);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    /** Returns the state that the article names most. */
    private Optional<Party> mostNamed() {
        return named().stream().findFirst();
    }

    /** Returns the state that the article names most beside another. */
    Optional<Party> otherThan(Party one) {
        return named().stream().filter(party -> !party.equals(one)).findFirst();
    }

    /** Returns the states that the article names, the one named most first. */
    private List<Party> named() {
        if (!counted) {
            counted = true;
            Map<Party, Integer> counts = new HashMap<>();
            for (int i = 0; i < phrases.analysis().size(); i++) {
                party(i, false, true).ifPresent(party -> counts.merge(party, 1, Integer::sum));
            }
            named = counts.entrySet().stream()
                    .sorted(Map.Entry.<Party, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey())
                            .reversed())
                    .map(Map.Entry::getKey)
                    .toList();
        }
        return named;
    }

    private Optional<Party> party(int token, boolean international, boolean towns) {
        if (phrases.first(token) != token) {
            return Optional.empty();
        }
        State state = phrases.word(token, State.class);
        if (state != null) {
            return Optional.of(state.party());
        }
        Body body = phrases.word(token, Body.class);
        if (body == null) {
            return Optional.empty();
        }
        boolean tells = towns || !body.head().equals(Optional.of(Role.REGIONAL_HEAD));
        return tells
                ? body.country().filter(party -> international || !party.equals(Party.INTERNATIONAL))
                : Optional.empty();
    }
}
