package org.factline.extractors.counts;

import java.util.List;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.extractors.counts.CountWord.PartyWord;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;

/** Tells that a number counts people of no side, or of several: "Chinese and North Korean captives", "UN staff". */
final class MixedSides {
    private static final int JOINT_REACH = 3;
    private static final int STAFF_REACH = 3;

    private final CountText text;
    private final Parties parties;

    MixedSides(CountText text, Parties parties) {
        this.text = text;
        this.parties = parties;
    }

    boolean isMixed(Draft draft) {
        return isOfTwo(draft) || isStaff(draft) || isMediated(draft);
    }

    /** Tells whether a number can count people of a side that no word of its own names: civilians of a civil war do not. */
    boolean canBe(Draft draft, Party side) {
        boolean armed = draft.category == PrisonerCategory.MILITARY || draft.phrase.captive;
        boolean paired = draft.before != null && draft.before.side != null && !draft.before.side.equals(side);
        return armed || paired || !parties.isOfArmedAlone(side);
    }

    /** "4,600 Lebanese and Palestinians": two parties, joined. */
    private boolean isOfTwo(Draft draft) {
        int at = draft.phrase.sideToken;
        Party side = draft.phrase.side;
        if (side == null || at < draft.first) {
            return false;
        }
        int end = Math.min(text.sentenceOf(at).end(), at + 1 + JOINT_REACH);
        List<Parties.At> after = parties.between(at + 1, end);
        return !after.isEmpty()
                && !after.get(0).party().equals(side)
                && isPeople(after.get(0))
                && (!after.get(0).inflects() || after.get(0).features().isPlural())
                && isJoint(at + 1, after.get(0).first());
    }

    private static boolean isPeople(Parties.At party) {
        return party.form() == PartyForm.ADJECTIVE || party.form() == PartyForm.DEMONYM;
    }

    private boolean isJoint(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.is(i, Cue.AND)) {
                return false;
            }
        }
        return from < to;
    }

    /** "24 employees of the United Nations". */
    private boolean isStaff(Draft draft) {
        boolean staff =
                draft.phrase.hasHead() && !draft.phrase.captive && draft.phrase.category == PrisonerCategory.CIVILIAN;
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.phrase.headEnd + STAFF_REACH);
        for (int i = draft.amount.end(); staff && i < end; i++) {
            if (isInternational(i) && (i <= draft.phrase.headEnd || text.is(i - 1, Cue.OF))) {
                return true;
            }
        }
        return false;
    }

    private boolean isInternational(int at) {
        Sense<CountWord> sense = text.party(at);
        return sense != null && ((PartyWord) sense.value()).party().equals(Party.INTERNATIONAL);
    }

    /** "The Emirates' mediation has freed 2,500 captives": a go-between's sums are of both sides. */
    private boolean isMediated(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        int end = text.sentenceOf(draft.first).end();
        List<Parties.At> named = parties.between(first, end);
        return text.find(Cue.MEDIATION, first, end) >= 0
                && draft.phrase.side == null
                && draft.shape != Draft.Shape.UNEQUAL
                && !named.isEmpty()
                && parties.officialsBetween(first, end).isEmpty()
                && named.stream().noneMatch(party -> parties.isInvolved(party.party()));
    }
}
