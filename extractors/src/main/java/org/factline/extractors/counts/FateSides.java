package org.factline.extractors.counts;

import java.util.Optional;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose people a number counts by what became of them, at whose hands, from where and in whose prisons. */
final class FateSides {
    private static final int GOAL_REACH = 8;
    private static final int CAPTOR_REACH = 4;

    private final CountText text;
    private final Parties parties;
    private final Destinations destinations;
    private final HomeSide home;
    private final MixedSides mixed;

    FateSides(CountText text, Parties parties, HomeSide home) {
        this.text = text;
        this.parties = parties;
        this.destinations = new Destinations(text, parties);
        this.home = home;
        this.mixed = new MixedSides(text, parties);
    }

    boolean decide(Draft draft, @Nullable Draft last, Stretch stretch) {
        return !draft.phrase.foreign
                && (!draft.isContinuing() || hasOwnParty(draft, stretch))
                && (fromContrast(draft, last, stretch) || fromCaptivity(draft) || fromFate(draft, stretch));
    }

    /** "India holds 391 fishermen, Pakistan 58", "Kyiv received 1,000; Russia took away 38": of the other side. */
    private boolean fromContrast(Draft draft, @Nullable Draft last, Stretch stretch) {
        Draft first = draft.before != null ? draft.before : previous(draft, last);
        if (first == null
                || first.side == null
                || first.status != draft.status
                || first.modality != draft.modality
                || draft.phrase.own) {
            return false;
        }
        Parties.At actor = actor(text.sentenceOf(first.first).first(), first.first);
        Parties.At other = actor(Math.max(stretch.first(), first.end), draft.first);
        if (actor == null || other == null) {
            return false;
        }
        boolean opposed = parties.opponent(actor).filter(other.party()::equals).isPresent();
        Optional<Party> side = opposed ? parties.opponent(first.side, draft.first) : Optional.empty();
        return side.isPresent() && draft.side(side.get(), text.surface(other.first(), other.end()), "contrast");
    }

    /** Returns the count of the sentence before that tells of the same fate in the same way. */
    private @Nullable Draft previous(Draft draft, @Nullable Draft last) {
        if (last == null || role(draft) != role(last)) {
            return null;
        }
        Sentence before = text.sentenceOf(last.first);
        Sentence own = text.sentenceOf(draft.first);
        return before.end() == own.first() && before.paragraph() == own.paragraph() ? last : null;
    }

    private static Fate.Role role(Draft draft) {
        return draft.fate == null ? Fate.Role.NONE : draft.fate.fate().role();
    }

    /** Returns the last party between two tokens that can be the subject of what is told. */
    private Parties.@Nullable At actor(int from, int to) {
        Parties.At last = null;
        for (Parties.At party : parties.between(from, to)) {
            if (parties.isSubject(party) && party.form() != PartyForm.ADJECTIVE) {
                last = party;
            }
        }
        return last;
    }

    /** "в Россию — двадцать": a party of its own in the number's stretch of the sentence. */
    private boolean hasOwnParty(Draft draft, Stretch stretch) {
        int end = Math.min(stretch.end(), draft.end + GOAL_REACH);
        return parties.between(stretch.first(), draft.first).stream()
                        .anyMatch(party -> parties.isInvolved(party.party()))
                || parties.between(draft.end, end).stream()
                        .anyMatch(party -> parties.isInvolved(party.party())
                                && (text.is(party.first() - 1, Cue.TO) || text.is(party.first() - 1, Cue.BY)));
    }

    /** "from Russian captivity", "in Azerbaijani jails": the captor's name tells the other side. */
    private boolean fromCaptivity(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (Parties.At party : parties.between(sentence.first(), sentence.end())) {
            boolean place = party.form() == PartyForm.ADJECTIVE && text.is(party.end(), Cue.PLACE);
            Optional<Party> held = place ? parties.captivesOf(party.party(), party.first()) : Optional.empty();
            if (held.isPresent()) {
                return draft.side(held.get(), text.surface(party.first(), party.end() + 1), "captor");
            }
        }
        return fromOwnPrisons(draft, sentence);
    }

    /** "India has in its custody 391 fishermen": whoever has prisons of its own has the other side's people in them. */
    private boolean fromOwnPrisons(Draft draft, Sentence sentence) {
        for (int i = sentence.first(); i < sentence.end() - 1; i++) {
            Parties.At holder = text.is(i, Cue.OWN) && text.is(i + 1, Cue.PLACE) ? actor(sentence.first(), i) : null;
            Optional<Party> held = holder == null ? Optional.empty() : parties.opponent(holder);
            if (held.isPresent()) {
                return draft.side(held.get(), text.surface(i, i + 2), "captor");
            }
        }
        return false;
    }

    private boolean fromFate(Draft draft, Stretch stretch) {
        FateAt fate = draft.fate;
        if (fate == null && draft.before != null && hasOwnParty(draft, stretch)) {
            fate = draft.before.fate;
        }
        if (fate == null || stretch.isOfNext(fate) || isList(draft)) {
            return false;
        }
        draft.both = !draft.amount.distributive() && text.find(Cue.SIDES, stretch.first(), draft.first) >= 0;
        if (draft.both) {
            return false;
        }
        if (fate.fate().outcome() == Fate.Outcome.RELEASED && destinations.decide(draft, fate, stretch)) {
            return true;
        }
        if (draft.status == PrisonerStatus.HELD && fromPlace(draft)) {
            return true;
        }
        if (fate.fate().outcome() == Fate.Outcome.CAPTURED && fromCaptor(draft, fate)) {
            return true;
        }
        Parties.At subject = parties.subject(fate, draft.first, draft.end, stretch);
        if (subject == null) {
            return false;
        }
        if (parties.isJoined(subject)) {
            draft.both = text.find(Cue.HOME, stretch.first(), stretch.end()) < 0;
            return false;
        }
        Optional<Party> party = isDemanded(draft) ? Optional.of(subject.party()) : bySubject(draft, fate, subject);
        party.filter(p -> draft.phrase.own || mixed.canBe(draft, p))
                .ifPresent(p -> draft.side(p, text.surface(subject.first(), subject.end()), "subject"));
        return party.isPresent();
    }

    /** "Surrendered to the Thai patrol", "сдались украинским морпехам": to whom they gave themselves up tells the other side. */
    private boolean fromCaptor(Draft draft, FateAt fate) {
        int end = Math.min(text.sentenceOf(fate.first()).end(), fate.end() + CAPTOR_REACH);
        for (Parties.At party : parties.between(fate.end(), end)) {
            boolean dative = party.inflects() && party.features().hasCase('d') && !party.can('n') && !party.can('g');
            boolean to = dative || text.is(party.first() - 1, Cue.TO) || text.is(party.first() - 2, Cue.TO);
            Optional<Party> held = to ? parties.opponent(party) : Optional.empty();
            if (held.isPresent()) {
                return draft.side(held.get(), text.surface(party.first(), party.end()), "captor");
            }
        }
        return false;
    }

    /** A list that one side hands over is of its own people, whomever it goes to. */
    private boolean isList(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean list = draft.phrase.name;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            list |= text.is(i, Cue.LIST);
        }
        return list && draft.status == PrisonerStatus.RELEASED;
    }

    /** "in Russia": who holds them there tells the other side. */
    private boolean fromPlace(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (Parties.At party : parties.between(sentence.first(), sentence.end())) {
            boolean place = text.is(party.first() - 1, Cue.IN)
                    && (!party.inflects() || party.features().hasCase('l'));
            Optional<Party> held =
                    place && party.form() != PartyForm.ADJECTIVE ? parties.opponent(party) : Optional.empty();
            if (held.isPresent()) {
                return draft.side(held.get(), text.surface(party.first(), party.end()), "place");
            }
        }
        return false;
    }

    /** Who demands people demands its own. */
    private boolean isDemanded(Draft draft) {
        for (int i = text.sentenceOf(draft.first).first(); i < draft.first; i++) {
            if (text.is(i, Cue.DEMAND)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Party> bySubject(Draft draft, FateAt fate, Parties.At subject) {
        return switch (fate.fate().role()) {
            case GIVES, HOLDS, TAKES -> draft.phrase.own ? Optional.of(subject.party()) : parties.opponent(subject);
            case GAINS -> Optional.of(subject.party());
            case RETURNS ->
                draft.phrase.own || draft.category != PrisonerCategory.BODY
                        ? Optional.of(subject.party())
                        : home.at(draft.first);
            default -> draft.phrase.own ? Optional.of(subject.party()) : Optional.empty();
        };
    }
}
