package org.factline.extractors.counts;

import java.util.List;
import java.util.Optional;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose people a number counts, and whether it holds for each side. */
final class Sides {
    private static final int EACH_REACH = 10;

    private final CountText text;
    private final Parties parties;

    Sides(CountText text, Parties parties) {
        this.text = text;
        this.parties = parties;
    }

    void decide(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (isPerSide(draft)) {
                draft.perSide = true;
            } else {
                side(draft, i > 0 ? drafts.get(i - 1) : null);
            }
        }
    }

    private boolean isPerSide(Draft draft) {
        if (draft.shape == Draft.Shape.EQUAL) {
            draft.because("perSide", text.surface(draft.first, draft.end), "formula");
            return true;
        }
        Sentence sentence = text.sentenceOf(draft.first);
        int each = find(Cue.EACH, draft.end, Math.min(sentence.end(), draft.end + EACH_REACH));
        if (each >= 0) {
            draft.because("perSide", text.surface(each, each + text.length(each, Cue.EACH)), "each");
            return true;
        }
        if (draft.amount.distributive() && find(Cue.SIDES, sentence.first(), sentence.end()) >= 0) {
            draft.because("perSide", text.surface(draft.first, draft.first + 1), "distributive");
            return true;
        }
        return false;
    }

    private int find(Cue cue, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ";:")) {
                return -1;
            }
            if (text.is(i, cue)) {
                return i;
            }
        }
        return -1;
    }

    private void side(Draft draft, @Nullable Draft last) {
        if (draft.phrase.side != null) {
            int at = draft.phrase.sideToken;
            set(draft, draft.phrase.side, text.surface(at, at + 1), "adjective");
            return;
        }
        if (fromNeighbours(draft) || fromCaptivity(draft) || fromFate(draft)) {
            return;
        }
        inherit(draft, last);
    }

    private void set(Draft draft, Party party, String words, String rule) {
        draft.side = party;
        draft.because("side", words, "side-" + rule);
    }

    /** "граждан России", "residents of Ukraine": the name right after the noun. */
    private boolean fromNeighbours(Draft draft) {
        for (Parties.At party : parties.between(draft.end, draft.end + 4)) {
            boolean genitive = text.is(party.first() - 1, Cue.OF) || party.first() == draft.end && hasGenitive(party);
            if (draft.phrase.hasHead() && genitive) {
                set(draft, party.party(), text.surface(party.first(), party.end()), "genitive");
                return true;
            }
        }
        return false;
    }

    private static boolean hasGenitive(Parties.At party) {
        return !party.features().equals(org.factline.lexicon.Features.ANY) && party.features().hasCase('g');
    }

    /** "from Russian captivity", "in Azerbaijani jails": the captor's name tells the other side. */
    private boolean fromCaptivity(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (Parties.At party : parties.between(sentence.first(), sentence.end())) {
            boolean place = party.form() == PartyForm.ADJECTIVE && text.is(party.end(), Cue.PLACE);
            Optional<Party> held = place ? parties.opponent(party.party()) : Optional.empty();
            if (held.isPresent()) {
                set(draft, held.get(), text.surface(party.first(), party.end() + 1), "captor");
                return true;
            }
        }
        return false;
    }

    private boolean fromFate(Draft draft) {
        FateAt fate = draft.fate;
        if (fate == null) {
            return false;
        }
        if (fate.fate().outcome() == Fate.Outcome.RELEASED && fromDestination(draft, fate)) {
            return true;
        }
        Parties.At subject = parties.subject(fate, draft);
        if (subject == null) {
            return false;
        }
        Optional<Party> party = bySubject(draft, fate, subject);
        party.ifPresent(p -> set(draft, p, text.surface(subject.first(), subject.end()), "subject"));
        return party.isPresent();
    }

    private Optional<Party> bySubject(Draft draft, FateAt fate, Parties.At subject) {
        return switch (fate.fate().role()) {
            case GIVES, HOLDS, TAKES -> draft.phrase.own
                    ? Optional.of(subject.party())
                    : parties.opponent(subject.party());
            case GAINS -> Optional.of(subject.party());
            default -> draft.phrase.own ? Optional.of(subject.party()) : Optional.empty();
        };
    }

    /** "to Ukraine", "в Россию": where they go is their side. */
    private boolean fromDestination(Draft draft, FateAt fate) {
        int from = Math.min(draft.first, fate.first());
        int to = Math.max(draft.end, fate.end());
        for (Parties.At party : parties.between(Math.max(0, from - 4), to + 5)) {
            boolean name = party.form() == PartyForm.NAME || party.form() == PartyForm.METONYM;
            if (name && text.is(party.first() - 1, Cue.TO) && isGoal(party)) {
                set(draft, party.party(), text.surface(party.first() - 1, party.end()), "destination");
                return true;
            }
        }
        return false;
    }

    private static boolean isGoal(Parties.At party) {
        boolean any = party.features().equals(org.factline.lexicon.Features.ANY);
        return any || party.features().hasCase('a') || party.features().hasCase('g') && !party.features().hasCase('l');
    }

    private void inherit(Draft draft, @Nullable Draft last) {
        if (draft.partner != null && draft.partner.side != null) {
            parties.opponent(draft.partner.side)
                    .ifPresent(p -> set(draft, p, text.surface(draft.partner.first, draft.partner.end), "exchange"));
            return;
        }
        Draft group = draft.before != null ? draft.before : last;
        boolean same = group != null
                && (draft.before != null
                        || text.sentenceOf(group.first).paragraph() == text.sentenceOf(draft.first).paragraph());
        if (same && group.side != null && group.status == draft.status) {
            set(draft, group.side, text.surface(group.first, group.end), "group");
            return;
        }
        byDefault(draft);
    }

    /** Where nothing tells, captives are those of the side that the article speaks of most. */
    private void byDefault(Draft draft) {
        List<Party> sides = parties.belligerents();
        boolean event = draft.status != PrisonerStatus.RELEASED || draft.modality != Modality.PLANNED;
        if (!sides.isEmpty() && event) {
            set(draft, sides.get(0), "", "topic");
        }
    }
}
