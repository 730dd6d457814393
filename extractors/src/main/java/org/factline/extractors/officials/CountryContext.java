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
import org.jspecify.annotations.Nullable;

/** Tells whose official somebody is where the words of the office do not: the state or body named nearest. */
final class CountryContext {
    private static final int MOST_TOKENS = 80;
    private static final Set<Role> OF_ANY_BODY = EnumSet.of(
            Role.SPOKESPERSON, Role.ENVOY, Role.AGENCY_HEAD, Role.OTHER, Role.ADVISER, Role.INTERNATIONAL);

    private final Phrases phrases;
    private @Nullable Optional<Party> mostNamed;

    CountryContext(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Returns the party whose official a person is. */
    Optional<Party> of(Figure figure, Role role) {
        int at = figure.first();
        boolean international = OF_ANY_BODY.contains(role);
        return before(at, international).or(() -> after(at, international)).or(this::mostNamed);
    }

    private Optional<Party> before(int at, boolean international) {
        for (int i = at - 1; i >= 0 && i > at - MOST_TOKENS; i--) {
            Optional<Party> party = party(i, international);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> after(int at, boolean international) {
        int end = phrases.analysis().sentenceOf(at).end();
        for (int i = at; i < end; i++) {
            Optional<Party> party = party(i, international);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> mostNamed() {
        if (mostNamed == null) {
            Map<Party, Integer> counts = new HashMap<>();
            for (int i = 0; i < phrases.analysis().size(); i++) {
                party(i, false).ifPresent(party -> counts.merge(party, 1, Integer::sum));
            }
            mostNamed = counts.entrySet().stream()
                    .max(Map.Entry.<Party, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey);
        }
        return mostNamed;
    }

    private Optional<Party> party(int token, boolean international) {
        if (phrases.first(token) != token) {
            return Optional.empty();
        }
        State state = phrases.word(token, State.class);
        if (state != null) {
            return Optional.of(state.party());
        }
        Body body = phrases.word(token, Body.class);
        boolean tells = body != null && !body.head().equals(Optional.of(Role.REGIONAL_HEAD));
        return tells
                ? body.country().filter(party -> international || !party.equals(Party.INTERNATIONAL))
                : Optional.empty();
    }
}
