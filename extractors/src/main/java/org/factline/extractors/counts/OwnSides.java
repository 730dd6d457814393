package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.model.Party;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose people "our soldiers", "83 of its own" and "пятеро своих" are: the speaker's, or those of who acts. */
final class OwnSides {
    private final CountText text;
    private final Parties parties;
    private final SpeakerSides speaker;
    private final Optional<Party> voice;

    OwnSides(CountText text, Parties parties, SpeakerSides speaker, Optional<Party> voice) {
        this.text = text;
        this.parties = parties;
        this.speaker = speaker;
        this.voice = voice;
    }

    boolean decide(Draft draft) {
        return has(draft, Cue.OURS) ? ofSpeaker(draft) : has(draft, Cue.OWN) && ofActor(draft);
    }

    private boolean has(Draft draft, Cue cue) {
        for (int i = draft.first - 1; i < Math.max(draft.end, draft.phrase.headEnd); i++) {
            if (text.is(i, cue)) {
                return true;
            }
        }
        return false;
    }

    /** "Our soldiers", "земляков": those of who speaks, or of the state whose news these are. */
    private boolean ofSpeaker(Draft draft) {
        Parties.At owner = nearest(speaker.speakers(draft), draft.first);
        if (owner == null) {
            owner = officialBefore(text.sentenceOf(draft.first), draft.first);
        }
        if (owner != null) {
            return take(draft, owner);
        }
        return voice.filter(parties::isInvolved).isPresent()
                && draft.side(voice.get(), text.surface(draft.first, draft.end), "voice");
    }

    private boolean ofActor(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        List<Parties.At> named = new ArrayList<>(parties.officialsBetween(sentence.first(), sentence.end()));
        parties.between(sentence.first(), sentence.end()).stream()
                .filter(parties::isSubject)
                .forEach(named::add);
        Parties.At owner = nearest(named, draft.first);
        if (owner == null) {
            owner = officialBefore(sentence, draft.first);
        }
        return owner != null && take(draft, owner);
    }

    private boolean take(Draft draft, Parties.At owner) {
        return draft.side(owner.party(), text.surface(owner.first(), owner.end()), "own");
    }

    /** Returns the nearest before a token, or the first after it. */
    private Parties.@Nullable At nearest(List<Parties.At> named, int at) {
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

    /** Returns the last official named before in the sentence, or in the one before it, whose words go on. */
    private Parties.@Nullable At officialBefore(Sentence sentence, int at) {
        int index = text.analysis().sentenceIndexOf(sentence.first());
        Sentence before = index > 0 ? text.analysis().sentences().get(index - 1) : sentence;
        int first = before.paragraph() == sentence.paragraph() ? before.first() : sentence.first();
        List<Parties.At> officials = parties.officialsBetween(first, at);
        return officials.isEmpty() ? null : officials.get(officials.size() - 1);
    }
}
