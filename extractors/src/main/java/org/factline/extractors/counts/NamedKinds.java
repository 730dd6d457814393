package org.factline.extractors.counts;

import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.PrisonerCategory;
import org.factline.text.Sentence;

/** Tells what kind of people a count's noun names in its article: "prisoners" of war, "sailors" of a navy. */
final class NamedKinds {
    private static final int SENTENCE_REACH = 30;
    private static final int FORCE_REACH = 4;

    private final CountText text;
    private final Kinds kinds;

    NamedKinds(CountText text, Kinds kinds) {
        this.text = text;
        this.kinds = kinds;
    }

    /** Returns the kind of people that a count's noun names, given what it names anywhere. */
    PrisonerCategory of(Draft draft, PrisonerCategory category) {
        Phrase phrase = draft.phrase;
        if (phrase.fallen && !Categories.isHandedOver(draft)) {
            return kinds.areSoldiers() || phrase.captive ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON;
        }
        boolean ofWar = kinds.areSoldiers(phrase.side) || (isKilled(draft) && !kinds.areHostages());
        if (phrase.prisoner && category == PrisonerCategory.PERSON && ofWar) {
            return PrisonerCategory.MILITARY;
        }
        if (phrase.wounded && category == PrisonerCategory.MILITARY && kinds.main() == PrisonerCategory.CIVILIAN) {
            return PrisonerCategory.CIVILIAN;
        }
        if (phrase.fellow) {
            return ofFellows(category);
        }
        boolean serving = (phrase.member && isOfForce(draft.end)) || (phrase.sailor && isOfNavy(draft));
        return serving ? PrisonerCategory.MILITARY : category;
    }

    /** "Lads" are soldiers in an article about soldiers, and children in one about children. */
    private PrisonerCategory ofFellows(PrisonerCategory category) {
        if (kinds.areSoldiers()) {
            return PrisonerCategory.MILITARY;
        }
        return kinds.main() == PrisonerCategory.CHILD ? PrisonerCategory.CHILD : category;
    }

    /** Whom captors are told to have killed are prisoners of war, where nobody is called a hostage. */
    private boolean isKilled(Draft draft) {
        FateAt fate = draft.fate;
        return fate != null
                && !isApart(draft.end, fate.first())
                && (fate.fate().outcome() == Fate.Outcome.DEAD || fate.fate().outcome() == Fate.Outcome.KILLED);
    }

    private boolean isApart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ":;")) {
                return true;
            }
        }
        return false;
    }

    /** "members of the National Guard". */
    private boolean isOfForce(int at) {
        for (int i = at; i < at + FORCE_REACH; i++) {
            Sense<CountWord> noun = text.noun(i);
            if (noun != null) {
                return ((Noun) noun.value()).kind() == NounKind.FORCE;
            }
        }
        return false;
    }

    /** Tells whether a count's sailors stand beside words of a navy. */
    boolean isOfNavy(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        int first = Math.max(sentence.first(), draft.first - SENTENCE_REACH);
        return text.find(Cue.NAVAL, first, Math.min(sentence.end(), draft.end + SENTENCE_REACH)) >= 0;
    }

    /** "the hand-over of prisoners of war, in which over 900 people came home". */
    boolean isAmongPrisonersOfWar(Draft draft) {
        int first = Math.max(text.sentenceOf(draft.first).first(), draft.first - SENTENCE_REACH);
        for (int i = first; i < draft.first; i++) {
            Sense<CountWord> sense = text.noun(i);
            if (sense != null
                    && isHandedOver(i)
                    && ((Noun) sense.value()).kind() == NounKind.CAPTIVE
                    && ((Noun) sense.value()).category() == PrisonerCategory.MILITARY) {
                return true;
            }
        }
        return false;
    }

    /** "exchanged soldiers", "the hand-over of prisoners". */
    boolean isHandedOver(int noun) {
        return text.fate(noun - 1) != null
                || text.fate(noun + 1) != null
                || (text.is(noun - 1, Cue.OF) && text.fate(noun - 2) != null);
    }
}
