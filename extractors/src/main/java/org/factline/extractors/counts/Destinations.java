package org.factline.extractors.counts;

import java.util.Optional;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.model.Party;

/** Tells whose people a number counts by where they go, or come from. */
final class Destinations {
    private final CountText text;
    private final Parties parties;

    Destinations(CountText text, Parties parties) {
        this.text = text;
        this.parties = parties;
    }

    /** "to Ukraine", "в Россию", "передали Украине": where they go is their side. */
    @SuppressWarnings("ReferenceEquality") // the same word of fate, not another of the same kind
    boolean decide(Draft draft, FateAt fate, Stretch stretch) {
        int last = Math.max(draft.end, fate.end()) + 6;
        int end = Math.max(fate.first() < stretch.end() ? 0 : last, Math.min(last, stretch.end()));
        int from = draft.fate != null && draft.before != null && draft.before.fate == draft.fate
                ? stretch.first()
                : Math.max(text.sentenceOf(draft.first).first(), Math.min(draft.first, fate.first()) - 6);
        Parties.At best = null;
        for (Parties.At party :
                parties.between(from, Math.min(end, text.sentenceOf(draft.first).end()))) {
            if (isGoal(party, fate) && (best == null || distance(party, draft) < distance(best, draft))) {
                best = party;
            }
        }
        if (best != null) {
            return draft.side(best.party(), text.surface(best.first(), best.end()), "destination");
        }
        return fromOrigin(draft, stretch.first());
    }

    /** "Із Москви прилетіли двадцятеро": who come from the one side are of the other. */
    private boolean fromOrigin(Draft draft, int from) {
        for (Parties.At party : parties.between(from, draft.first)) {
            boolean name = party.form() == PartyForm.NAME || party.form() == PartyForm.METONYM;
            Optional<Party> side =
                    name && text.is(party.first() - 1, Cue.FROM) ? parties.opponent(party) : Optional.empty();
            if (side.isPresent()) {
                return draft.side(side.get(), text.surface(party.first(), party.end()), "origin");
            }
        }
        return false;
    }

    private boolean isGoal(Parties.At party, FateAt fate) {
        if (!parties.isInvolved(party.party()) || party.form() == PartyForm.HINT) {
            return false;
        }
        boolean name = party.form() != PartyForm.ADJECTIVE;
        boolean to = text.is(party.first() - 1, Cue.TO) && (!party.inflects() || isGoalCase(party));
        boolean soil =
                !name && (isTo(party.first() - 1) || isTo(party.first() - 2)) && !text.is(party.end(), Cue.PLACE);
        boolean dative = party.inflects()
                && (name || isHomeward(party))
                && fate.fate().role() == Fate.Role.GIVES
                && party.features().hasCase('d')
                && !parties.isAfterPreposition(party.first())
                && !isAfterNoun(party.first())
                && !party.can('n');
        return (name && to) || (soil && isHomeward(party)) || dative;
    }

    /** "уряд Ємену": a name right after a word of its own is no goal. */
    private boolean isAfterNoun(int at) {
        int before = at - 1;
        return before >= text.sentenceOf(at).first()
                && text.token(before).isWord()
                && text.fate(before) == null
                && !text.isFunctionWord(before)
                && !text.token(before).isCapitalised();
    }

    private static boolean isGoalCase(Parties.At party) {
        return party.features().hasCase('a') || party.features().hasCase('g');
    }

    private boolean isTo(int at) {
        return text.is(at, Cue.TO) || text.is(at, Cue.OTHER);
    }

    /** "back on Ukrainian soil", "на підконтрольну українському уряду територію". */
    private boolean isHomeward(Parties.At party) {
        for (int i = party.end(); i < Math.min(text.size(), party.end() + 3); i++) {
            if (text.is(i, Cue.HOME)) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Parties.At party, Draft draft) {
        return party.first() < draft.first ? draft.first - party.end() : party.first() - draft.end;
    }
}
