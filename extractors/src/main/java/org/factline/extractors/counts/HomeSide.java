package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.lexicon.Sense;
import org.factline.model.Party;

/** Tells whose captives an article is about, from the parties that stand by words for captives and their prisons. */
final class HomeSide {
    private static final double TOLD = 1;
    /** What it says of whose news these are that they name a body or people as their own. */
    private static final double VOICE = 1;

    private final CountText text;
    private final Parties parties;
    private final Votes votes = new Votes();
    private final Map<Integer, Optional<Party>> byParagraph = new HashMap<>();

    HomeSide(CountText text, Parties parties, Fates fates, List<Draft> drafts, Optional<Party> voice) {
        this.text = text;
        this.parties = parties;
        parties.all().forEach(this::read);
        for (Draft draft : drafts) {
            if (draft.phrase.side != null) {
                vote(draft.phrase.side, 0.5, draft.first);
            }
        }
        fates.all().forEach(this::read);
        voice.filter(parties::isInvolved).ifPresent(this::readOurs);
        parties.named().forEach(this::addPrior);
    }

    /** Takes in whose people a number has turned out to count. */
    void add(Draft draft) {
        if (draft.side != null) {
            vote(draft.side, TOLD, draft.first);
            byParagraph.clear();
        }
    }

    /** Returns the side of most captives where a token stands, empty where no side has most. */
    Optional<Party> at(int token) {
        return byParagraph.computeIfAbsent(text.sentenceOf(token).paragraph(), paragraph -> near(token));
    }

    /** Only those who are named near, or whose opponents are, can be meant; where none of them is, all can. */
    private Optional<Party> near(int token) {
        Set<Party> named = parties.near(token).keySet();
        Set<Party> present = new HashSet<>(named);
        named.forEach(party -> parties.opponent(party, token).ifPresent(present::add));
        present.removeIf(party -> !votes.has(party));
        int paragraph = text.sentenceOf(token).paragraph();
        if (!present.isEmpty()) {
            return votes.winner(present, paragraph);
        }
        return parties.heading(token)
                .or(() -> votes.winner(votes.parties(), paragraph))
                .or(this::onlyCountry);
    }

    /** Who frees, holds or takes others, or gets its own back, tells whose captives these are. */
    private void read(FateAt fate) {
        Parties.At subject = parties.subject(
                fate, fate.first(), fate.end(), Stretch.from(fate.first(), text.sentenceOf(fate.first())));
        if (subject == null || parties.isJoined(subject) || isApart(subject, fate)) {
            return;
        }
        switch (fate.fate().role()) {
            case GAINS -> vote(subject.party(), 1, fate.first());
            case GIVES, HOLDS, TAKES -> parties.opponent(subject).ifPresent(held -> vote(held, 2, fate.first()));
            default -> {}
        }
    }

    /** A mark between a party and what became of people leaves it open who did it. */
    private boolean isApart(Parties.At subject, FateAt fate) {
        for (int i = Math.min(subject.end(), fate.end()); i < Math.max(subject.first(), fate.first()); i++) {
            if (text.isMark(i, ",;:—–()")) {
                return true;
            }
        }
        return false;
    }

    /** "Наши дома": news that say "our" speak of the people of their state. */
    private void readOurs(Party voice) {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, Cue.OURS)) {
                vote(voice, VOICE, i);
            }
        }
    }

    private void addPrior(Party holder) {
        parties.opponent(holder)
                .ifPresent(held -> votes.add(held, Math.min(parties.prior(holder, held), parties.frequency(held))));
    }

    private void read(Parties.At party) {
        if (party.form() == PartyForm.OFFICE && parties.isInvolved(party.party())) {
            vote(party.party(), VOICE, party.first());
        } else if (party.form() == PartyForm.HINT) {
            vote(party.party(), 0.5, party.first());
        } else if (party.form() == PartyForm.ADJECTIVE && text.is(party.end(), Cue.PLACE)) {
            parties.opponent(party).ifPresent(held -> vote(held, 2, party.first()));
        } else if (isBeforeCaptive(party)) {
            vote(party.party(), 1, party.first());
        }
    }

    private boolean isBeforeCaptive(Parties.At party) {
        boolean names = party.form() == PartyForm.ADJECTIVE || party.form() == PartyForm.DEMONYM;
        for (int i = party.end(); names && i < Math.min(text.size(), party.end() + 2); i++) {
            Sense<CountWord> noun = text.noun(i);
            if (noun != null) {
                NounKind kind = ((Noun) noun.value()).kind();
                return kind == NounKind.CAPTIVE
                        || kind == NounKind.HOSTAGE
                        || kind == NounKind.PRISONER
                        || kind == NounKind.REMAINS;
            }
        }
        return false;
    }

    private void vote(Party party, double weight, int token) {
        votes.add(party, weight, text.sentenceOf(token).paragraph());
    }

    /** The country whose people are taken by those who are no state, or that the article names most. */
    private Optional<Party> onlyCountry() {
        List<Party> held = parties.named().stream().filter(parties::isHeld).toList();
        if (held.size() == 1) {
            return Optional.of(held.get(0));
        }
        boolean opposed = parties.named().stream()
                .anyMatch(party -> parties.opponent(party).isPresent());
        return opposed || !votes.isEmpty() ? Optional.empty() : parties.mostFrequent();
    }
}
