package org.factline.extractors.counts;

import java.util.List;
import org.factline.model.Modality;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

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
        if (draft.refused || isState(draft.status)) {
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

    /** Who is held, dead or missing is so already. */
    private static boolean isState(@Nullable PrisonerStatus status) {
        return status == PrisonerStatus.HELD || status == PrisonerStatus.DEAD || status == PrisonerStatus.MISSING;
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
        if (found < 0 && draft.fate != null && draft.fate.first() >= draft.end) {
            found = before(draft.fate.first(), draft);
        }
        if (found < 0 && draft.status == PrisonerStatus.RELEASED) {
            found = find(draft, Cue.LIST);
        }
        return found < 0 && isNamed(draft) ? after(draft) : found;
    }

    /** Where a noun governs, or nothing does, what is said of the exchange after it tells: "a swap would follow". */
    private static boolean isNamed(Draft draft) {
        return draft.status == PrisonerStatus.RELEASED
                && (draft.fate == null || draft.fate.fate().role() == Fate.Role.BOTH);
    }

    private int after(Draft draft) {
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + REACH);
        for (int i = draft.end; i < end; i++) {
            if (text.isMark(i, ";")) {
                return -1;
            }
            if (text.is(i, Cue.PLANNED)) {
                return i;
            }
        }
        return -1;
    }

    private int before(int at, Draft draft) {
        int first = Math.max(text.sentenceOf(draft.first).first(), at - REACH);
        boolean comma = false;
        for (int i = at - 1; i >= first; i--) {
            if (text.isMark(i, ";:—–") || (comma && text.token(i).isNumber())) {
                return -1;
            }
            comma |= text.isMark(i, ",");
            if (text.is(i, Cue.PLANNED) || text.is(i, Cue.DEMAND)) {
                return i;
            }
        }
        return -1;
    }

    /** A number in a heading, or without a word of its own, is told as where the article says more of it. */
    static void agree(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            boolean open = draft.fate == null
                    && draft.status == PrisonerStatus.RELEASED
                    && draft.modality == Modality.ACTUAL
                    && draft.number() > 2;
            for (int k = i + 1; open && k < drafts.size(); k++) {
                Draft next = drafts.get(k);
                if (next.amount.quantity().equals(draft.amount.quantity()) && next.status == draft.status) {
                    draft.modality = next.modality;
                    break;
                }
            }
        }
    }
}
