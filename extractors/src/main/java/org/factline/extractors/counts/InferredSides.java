package org.factline.extractors.counts;

import java.util.List;
import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose people a number counts where its own words do not: by the account, the exchange, the speaker or the article. */
final class InferredSides {
    private static final int TELLING = 10;

    private final CountText text;
    private final Parties parties;
    private final NumberSides numbers;
    private final HomeSide home;
    private final SpeakerSides speaker;
    private final ExchangeSides exchange;
    private final GroupSides groups;
    private final MixedSides mixed;

    InferredSides(
            CountText text,
            Parties parties,
            NumberSides numbers,
            HomeSide home,
            SpeakerSides speaker,
            GroupSides groups) {
        this.text = text;
        this.parties = parties;
        this.numbers = numbers;
        this.home = home;
        this.speaker = speaker;
        this.groups = groups;
        this.mixed = new MixedSides(text, parties);
        this.exchange = new ExchangeSides(text, parties, numbers, home);
    }

    /** Finds a side that the account, the exchange, the speaker or the article tell. */
    void decide(Draft draft, @Nullable Draft last) {
        find(draft, last);
        groups.add(draft);
    }

    private void find(Draft draft, @Nullable Draft last) {
        if (draft.phrase.foreign || exchange.decide(draft, last) || fromSameNumber(draft) || draft.both) {
            return;
        }
        boolean found = groups.continues(draft, last)
                || fromHolder(draft)
                || speaker.decide(draft)
                || groups.follows(draft, last);
        if (!found && !isOfBothSides(draft)) {
            byDefault(draft);
        }
    }

    /** Where nothing tells, captives are the party's that the article is about where they stand. */
    private void byDefault(Draft draft) {
        home.at(draft.first)
                .filter(party -> mixed.canBe(draft, party))
                .ifPresent(party -> draft.side(party, "", "topic"));
    }

    private boolean fromSameNumber(Draft draft) {
        FateAt fate = draft.fate;
        boolean past = fate != null
                && draft.status == PrisonerStatus.RELEASED
                && fate.fate().isOfCaptivity();
        boolean open = fate == null || fate.fate().role() == Fate.Role.BOTH || past;
        Optional<Party> same = open && draft.number() >= TELLING ? numbers.of(draft.number()) : Optional.empty();
        return same.isPresent() && draft.side(same.get(), Long.toString(draft.number()), "number");
    }

    /** Who names a list of captives holds them. */
    private boolean fromHolder(Draft draft) {
        boolean held = draft.status == PrisonerStatus.HELD && draft.phrase.captive && draft.fate == null;
        Sentence sentence = text.sentenceOf(draft.first);
        List<Parties.At> named = held
                ? parties.between(sentence.first(), draft.first).stream()
                        .filter(party -> parties.isActor(party) && parties.isFighting(party.party()))
                        .toList()
                : List.of();
        Optional<Party> side = named.size() == 1 ? parties.opponent(named.get(0)) : Optional.empty();
        return side.isPresent()
                && draft.side(
                        side.get(),
                        text.surface(named.get(0).first(), named.get(0).end()),
                        "holder");
    }

    private boolean isOfBothSides(Draft draft) {
        return draft.shape != Draft.Shape.UNEQUAL
                && draft.fate != null
                && draft.fate.fate().role() == Fate.Role.BOTH
                && !draft.phrase.captive;
    }
}
