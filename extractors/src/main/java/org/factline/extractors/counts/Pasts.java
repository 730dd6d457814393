package org.factline.extractors.counts;

import java.util.List;
import org.factline.model.Modality;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells of people set free what is said of how they had been taken or held, which changes nothing about them. */
final class Pasts {
    private static final int REACH = 3;

    private final CountText text;
    private final Fates fates;

    Pasts(CountText text, Fates fates) {
        this.text = text;
        this.fates = fates;
    }

    /** Returns the count of people set free of whose past a word tells, or null. */
    @Nullable
    Draft freed(Draft draft, FateAt fate, List<Draft> accepted) {
        Draft whole = draft.before;
        if (whole != null
                && whole.status == PrisonerStatus.RELEASED
                && isPast(draft, fate)
                && (draft.part || isListed(whole, draft))) {
            return whole;
        }
        return fates.isAside(draft, fate) ? larger(draft, accepted) : null;
    }

    private static boolean isPast(Draft draft, FateAt fate) {
        boolean stays = fate.fate().outcome() == Fate.Outcome.HELD
                && fate.fate().role() == Fate.Role.GOES
                && fate.fate().strong();
        boolean missed = draft.part && fate.fate().outcome() == Fate.Outcome.MISSING;
        return missed || (fate.fate().isOfCaptivity() && !stays);
    }

    /** Returns the group set free that was told of just before, and is large enough to hold those counted. */
    private @Nullable Draft larger(Draft draft, List<Draft> accepted) {
        int paragraph = text.sentenceOf(draft.first).paragraph();
        for (int i = accepted.size() - 1; i >= Math.max(0, accepted.size() - REACH); i--) {
            Draft group = accepted.get(i);
            if (text.sentenceOf(group.first).paragraph() != paragraph) {
                return null;
            }
            if (group.number() >= draft.number()) {
                boolean free = group.status == PrisonerStatus.RELEASED && group.modality == Modality.ACTUAL;
                return free ? group : null;
            }
        }
        return null;
    }

    private boolean isListed(Draft whole, Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean list = false;
        for (int i = sentence.first(); i < draft.first; i++) {
            list |= text.isMark(i, ":") || text.is(i, Cue.PART);
        }
        return list && text.sentenceOf(whole.first).equals(sentence);
    }
}
