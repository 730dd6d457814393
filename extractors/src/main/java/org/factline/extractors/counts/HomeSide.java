package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private static final double NEAR = 0.85;
    private static final double TOLD = 1;
    /** What it says of whose news these are that they name a body or people as their own. */
    private static final double VOICE = 1;

    private final CountText text;
    private final Parties parties;
    private final Map<Party, Double> votes = new LinkedHashMap<>();
    private final Map<Integer, Optional<Party>> byParagraph = new HashMap<>();

    HomeSide(CountText text, Parties parties, Fates fates, List<Draft> drafts, Optional<Party> voice) {
        this.text = text;
        this.parties = parties;
        parties.all().forEach(this::read);
        for (Draft draft : drafts) {
            if (draft.phrase.side != null) {
                vote(draft.phrase.side, 0.5);
            }
        }
        fates.all().forEach(this::read);
        voice.ifPresent(this::readOurs);
        parties.named().forEach(this::addPrior);
    }

    /** Takes in whose people a number has turned out to count. */
    void add(Draft draft) {
        if (draft.side != null) {
            vote(draft.side, TOLD);
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
        present.retainAll(votes.keySet());
        present.removeIf(party -> votesFor(party) == 0);
        if (!present.isEmpty()) {
            return winner(present);
        }
        return parties.heading(token).or(() -> winner(votes.keySet())).or(this::onlyCountry);
    }

    /** Returns the side with most votes, if no other comes near. */
    private Optional<Party> winner(Set<Party> parties) {
        double most = parties.stream().mapToDouble(this::votesFor).max().orElse(0);
        List<Party> near = parties.stream()
                .filter(party -> votesFor(party) > 0 && votesFor(party) > NEAR * most)
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Who frees, holds or takes others, or gets its own back, tells whose captives these are. */
    private void read(FateAt fate) {
        Parties.At subject = parties.subject(
                fate, fate.first(), fate.end(), Stretch.from(fate.first(), text.sentenceOf(fate.first())));
        if (subject == null || parties.isJoined(subject)) {
            return;
        }
        switch (fate.fate().role()) {
            case GAINS -> vote(subject.party(), 1);
            case GIVES, HOLDS, TAKES -> parties.opponent(subject).ifPresent(held -> vote(held, 2));
            default -> {}
        }
    }

    /** "Наши дома": news that say "our" speak of the people of their state. */
    private void readOurs(Party voice) {
        for (int i = 0; i < text.size(); i++) {
            if (text.is(i, Cue.OURS)) {
                vote(voice, VOICE);
            }
        }
    }

    private void addPrior(Party holder) {
        parties.opponent(holder).ifPresent(held -> vote(held, parties.prior(holder, held)));
    }

    private void read(Parties.At party) {
        if (party.form() == PartyForm.OFFICE) {
            vote(party.party(), VOICE);
        } else if (party.form() == PartyForm.HINT) {
            vote(party.party(), 0.5);
        } else if (party.form() == PartyForm.ADJECTIVE && text.is(party.end(), Cue.PLACE)) {
            parties.opponent(party).ifPresent(held -> vote(held, 2));
        } else if (isBeforeCaptive(party)) {
            vote(party.party(), 1);
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

    private double votesFor(Party party) {
        return votes.getOrDefault(party, 0.0);
    }

    private void vote(Party party, double weight) {
        votes.merge(party, weight, Double::sum);
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
