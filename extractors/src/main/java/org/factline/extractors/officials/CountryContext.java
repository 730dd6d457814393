package org.factline.extractors.officials;

import java.util.Optional;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.model.Party;
import org.factline.text.Sentence;

/** Tells whose official somebody is where the words of the office do not: the state named nearest before. */
final class CountryContext {
    private static final int MOST_TOKENS = 80;

    private final Phrases phrases;

    CountryContext(Phrases phrases) {
        this.phrases = phrases;
    }

    Optional<Party> of(Figure figure) {
        int at = figure.first();
        return before(at).or(() -> after(at));
    }

    private Optional<Party> before(int at) {
        for (int i = at - 1; i >= 0 && i > at - MOST_TOKENS; i--) {
            Optional<Party> party = party(i);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> after(int at) {
        Sentence sentence = phrases.analysis().sentenceOf(at);
        for (int i = at; i < sentence.end(); i++) {
            Optional<Party> party = party(i);
            if (party.isPresent()) {
                return party;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> party(int token) {
        if (phrases.first(token) != token) {
            return Optional.empty();
        }
        State state = phrases.word(token, State.class);
        if (state != null) {
            return Optional.of(state.party());
        }
        Body body = phrases.word(token, Body.class);
        return body == null
                ? Optional.empty()
                : body.country().filter(party -> !party.equals(Party.INTERNATIONAL));
    }
}
