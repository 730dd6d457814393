package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose people "our soldiers", "83 of its own" and "пятеро своих" are: the speaker's, or those of who acts. */
final class OwnSides {
    private final CountText text;
    private final Parties parties;

    OwnSides(CountText text, Parties parties) {
        this.text = text;
        this.parties = parties;
    }

    boolean decide(Draft draft) {
        if (!draft.phrase.own && !text.is(draft.first - 1, Cue.OWN)) {
            return false;
        }
        Sentence sentence = text.sentenceOf(draft.first);
        Parties.At owner = owner(sentence, draft.first);
        if (owner == null) {
            owner = speakerBefore(sentence);
        }
        return owner != null && draft.side(owner.party(), text.surface(owner.first(), owner.end()), "own");
    }

    /** Returns who acts or speaks in a sentence: the nearest before a token, or the first after it. */
    private Parties.@Nullable At owner(Sentence sentence, int at) {
        List<Parties.At> named = new ArrayList<>(parties.officialsBetween(sentence.first(), sentence.end()));
        for (Parties.At party : parties.between(sentence.first(), sentence.end())) {
            if (parties.isSubject(party) && party.form() != CountWord.PartyForm.ADJECTIVE) {
                named.add(party);
            }
        }
        Parties.At best = null;
        for (Parties.At party : named) {
            if (best == null || distance(party, at) < distance(best, at)) {
                best = party;
            }
        }
        return best;
    }

    private int distance(Parties.At party, int at) {
        return party.first() < at ? at - party.first() : text.size() + party.first() - at;
    }

    /** Returns the official of the sentence before, whose words go on. */
    private Parties.@Nullable At speakerBefore(Sentence sentence) {
        int index = text.analysis().sentenceIndexOf(sentence.first()) - 1;
        if (index < 0) {
            return null;
        }
        Sentence before = text.analysis().sentences().get(index);
        List<Parties.At> officials = parties.officialsBetween(before.first(), before.end());
        return before.paragraph() == sentence.paragraph() && !officials.isEmpty()
                ? officials.get(officials.size() - 1)
                : null;
    }
}
