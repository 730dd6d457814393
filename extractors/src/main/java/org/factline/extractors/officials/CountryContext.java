package org.factline.extractors.officials;

import java.util.EnumSet;
import java.util.HashMap;
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
    private Optional<Party> mostNamed = Optional.empty();
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

    /** Returns the party whose official somebody is who is stated to hold an office. */
    Optional<Party> of(Optional<Stated> stated, Role role) {
        if (stated.isEmpty()) {
            return Optional.empty();
        }
        int at = stated.get().first();
        Optional<Party> near = LOCAL.contains(role)
                ? mostNamed().or(() -> near(at, role))
                : near(at, role).or(this::mostNamed);
        return sameBody(at, role).or(() -> near).or(() -> home);
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

    private Optional<Party> mostNamed() {
        if (!counted) {
            counted = true;
            Map<Party, Integer> counts = new HashMap<>();
            for (int i = 0; i < phrases.analysis().size(); i++) {
                party(i, false, true).ifPresent(party -> counts.merge(party, 1, Integer::sum));
            }
            mostNamed = counts.entrySet().stream()
                    .max(Map.Entry.<Party, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
        }
        return mostNamed;
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
