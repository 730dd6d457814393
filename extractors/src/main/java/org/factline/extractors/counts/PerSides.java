package org.factline.extractors.counts;

import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;

/** Tells whether a number holds for each side. */
final class PerSides {
    private static final int EACH_REACH = 10;
    private static final int TELLING = 10;

    private final CountText text;

    PerSides(CountText text) {
        this.text = text;
    }

    boolean isPerSide(Draft draft) {
        if (draft.shape == Draft.Shape.EQUAL) {
            draft.because("perSide", text.surface(draft.first, draft.end), "formula");
            return true;
        }
        Sentence sentence = text.sentenceOf(draft.first);
        int after = eachAfter(draft, Math.min(sentence.end(), draft.end + EACH_REACH));
        int each = after >= 0 ? after : eachBefore(draft, Math.max(sentence.first(), draft.first - EACH_REACH));
        if (each >= 0) {
            draft.because("perSide", text.surface(each, each + text.length(each, Cue.EACH)), "each");
            return true;
        }
        boolean sides = text.find(Cue.SIDES, sentence.first(), sentence.end()) >= 0;
        if (draft.amount.distributive() && (sides || isMutual(draft))) {
            draft.because("perSide", text.surface(draft.first, draft.first + 1), "distributive");
            return true;
        }
        return false;
    }

    /** "25 prisoners each", "185 servicemen, on each side", but not "18 soldiers, one bag each". */
    private int eachAfter(Draft draft, int to) {
        int each = text.find(Cue.EACH, draft.end, to);
        for (int i = draft.end; i < each; i++) {
            if (text.isMark(i, ",:—–") && text.length(each, Cue.EACH) == 1) {
                return -1;
            }
        }
        return each;
    }

    /** "each side had returned 185 servicemen": the words for both sides before the number, which is the first they have. */
    private int eachBefore(Draft draft, int from) {
        for (int i = draft.first - 1; i >= from && !text.token(i).isNumber(); i--) {
            if (text.length(i, Cue.EACH) > 1) {
                return i;
            }
        }
        return -1;
    }

    /** "вернулись по 195 военных": so many of each side, unless so many a day or a lorry. */
    private boolean isMutual(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean released = draft.status == PrisonerStatus.RELEASED && draft.category != PrisonerCategory.BODY;
        boolean rate = text.find(Cue.RATE, sentence.first(), sentence.end()) >= 0 || text.is(draft.end, Cue.IN);
        return released && !rate && draft.number() >= TELLING;
    }
}
