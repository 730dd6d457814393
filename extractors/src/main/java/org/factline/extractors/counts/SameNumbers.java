package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.model.Modality;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;

/** Lets a number that an article gives again tell the same of the same people. */
final class SameNumbers {
    private static final int TELLING = 20;

    /** What the article tells of each number where it has a word of its own; of the freed rather than of their past. */
    private final Map<Quantity, Draft> told = new HashMap<>();

    private SameNumbers() {}

    /** Lets numbers told bare, and the past of those set free, agree with where the article says more of them. */
    static void agree(List<Draft> drafts) {
        SameNumbers same = new SameNumbers();
        for (Draft draft : drafts) {
            if (isTelling(draft) && draft.told) {
                same.told.merge(draft.amount.quantity(), draft, SameNumbers::better);
            }
        }
        drafts.forEach(same::agree);
    }

    private static boolean isTelling(Draft draft) {
        Quantity quantity = draft.amount.quantity();
        return draft.number() >= TELLING && quantity.equals(Quantity.exactly(draft.number()));
    }

    private static Draft better(Draft one, Draft other) {
        return isFreed(other) && !isFreed(one) ? other : one;
    }

    private static boolean isFreed(Draft draft) {
        return draft.status == PrisonerStatus.RELEASED && draft.modality == Modality.ACTUAL;
    }

    private void agree(Draft draft) {
        Draft other = isTelling(draft) ? told.get(draft.amount.quantity()) : null;
        if (other == null || (draft.told && !isPastOf(draft, other))) {
            return;
        }
        if (draft.status != other.status) {
            draft.status = other.status;
            draft.because("status", Long.toString(draft.number()), "status-number");
        }
        if (draft.modality != other.modality) {
            draft.modality = other.modality;
            draft.because("modality", Long.toString(draft.number()), "modality-number");
        }
    }

    /** "all 103 soldiers had been captured in August" tells of the past of those set free. */
    private static boolean isPastOf(Draft draft, Draft freed) {
        return draft.status == PrisonerStatus.CAPTURED && isFreed(freed) && draft.first > freed.first;
    }
}
