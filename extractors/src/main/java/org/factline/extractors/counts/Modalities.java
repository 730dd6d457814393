package org.factline.extractors.counts;

import org.factline.model.Modality;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;

/** Tells whether a number is told as real, as planned or as untrue. */
final class Modalities {
    private static final int REACH = 9;

    private final CountText text;

    Modalities(CountText text) {
        this.text = text;
    }

    void decide(Draft draft) {
        int denial = find(draft, Cue.DENIED);
        if (denial >= 0) {
            set(draft, Modality.DENIED, denial, Cue.DENIED);
            return;
        }
        FateAt fate = draft.fate;
        if (draft.refused || draft.status == PrisonerStatus.HELD || draft.status == PrisonerStatus.DEAD) {
            draft.modality = Modality.ACTUAL;
            return;
        }
        if (fate != null && fate.fate().future() && !isDone(fate)) {
            draft.modality = Modality.PLANNED;
            draft.because("modality", text.surface(fate.first(), fate.end()), "future");
            return;
        }
        int plan = plan(draft);
        if (plan >= 0) {
            set(draft, Modality.PLANNED, plan, Cue.PLANNED);
        }
    }

    private void set(Draft draft, Modality modality, int at, Cue cue) {
        draft.modality = modality;
        draft.because("modality", text.surface(at, at + Math.max(1, text.length(at, cue))), "cue");
    }

    /** "удалось вернуть", "managed to free": what follows was done. */
    private boolean isDone(FateAt fate) {
        for (int i = Math.max(0, fate.first() - 4); i < fate.first(); i++) {
            if (text.is(i, Cue.ACTUAL)) {
                return true;
            }
        }
        return false;
    }

    private int find(Draft draft, Cue cue) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (text.is(i, cue)) {
                return i;
            }
        }
        return -1;
    }

    /** Looks for a word of planning before the number or before the word that governs it, in its clause. */
    private int plan(Draft draft) {
        int found = before(draft.first, draft);
        return found < 0 && draft.fate != null && draft.fate.first() >= draft.end
                ? before(draft.fate.first(), draft)
                : found;
    }

    private int before(int at, Draft draft) {
        int first = Math.max(text.sentenceOf(draft.first).first(), at - REACH);
        for (int i = at - 1; i >= first; i--) {
            if (text.isMark(i, ";:—–")) {
                return -1;
            }
            if (text.is(i, Cue.PLANNED) || text.is(i, Cue.DEMAND)) {
                return i;
            }
        }
        return -1;
    }
}
