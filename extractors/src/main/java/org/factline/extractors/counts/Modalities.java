package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.model.Modality;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whether a number is told as real, as planned or as untrue. */
final class Modalities {
    private final CountText text;
    private final Plans plans;
    private final Negations negations;

    Modalities(CountText text, Plans plans) {
        this.text = text;
        this.plans = plans;
        this.negations = new Negations(text);
    }

    void decide(Draft draft) {
        int denial = find(draft, Cue.DENIED);
        if (denial >= 0) {
            set(draft, Modality.DENIED, denial, Cue.DENIED);
            return;
        }
        FateAt fate = draft.fate;
        if (fate != null && draft.told && fate.fate().isOfCaptivity() && negations.holds(fate.first())) {
            draft.modality = Modality.DENIED;
            draft.because("modality", text.surface(fate.first(), fate.end()), "negation");
            return;
        }
        if (draft.refused || isState(draft.status)) {
            draft.modality = Modality.ACTUAL;
            return;
        }
        if (fate != null && fate.fate().future() && !isDone(fate)) {
            draft.modality = Modality.PLANNED;
            draft.because("modality", text.surface(fate.first(), fate.end()), "future");
            return;
        }
        int plan = plans.of(draft);
        Draft partner = draft.partner;
        if (plan >= 0) {
            set(draft, Modality.PLANNED, plan, Cue.PLANNED);
        } else if (partner != null && partner.modality == Modality.PLANNED && isOpen(draft)) {
            draft.modality = Modality.PLANNED;
            draft.because("modality", text.surface(partner.first, partner.end), "partner");
        }
    }

    /** In an exchange that is planned the other side's part is planned too. */
    private static boolean isOpen(Draft draft) {
        FateAt fate = draft.fate;
        return fate == null || fate.fate().role() == Fate.Role.BOTH || fate.first() < draft.first;
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
        for (int i = Math.max(0, fate.first() - 4); i < fate.end() + 1; i++) {
            if (text.is(i, Cue.ACTUAL)) {
                return true;
            }
        }
        return false;
    }

    private int find(Draft draft, Cue cue) {
        Sentence sentence = text.sentenceOf(draft.first);
        int first = draft.first;
        while (first > sentence.first() && !text.isMark(first - 1, ";")) {
            first--;
        }
        return text.find(cue, first, sentence.end());
    }

    /** A number in a heading, or without a word of its own, is told as where the article says more of it. */
    static void agree(List<Draft> drafts) {
        Map<NumberAndStatus, Modality> later = new HashMap<>();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            Modality told = later.put(new NumberAndStatus(draft.amount.quantity(), draft.status), draft.modality);
            if (told != null && isUntold(draft)) {
                draft.modality = told;
                draft.because("modality", Long.toString(draft.number()), "modality-number");
            }
        }
    }

    private static boolean isUntold(Draft draft) {
        return draft.fate == null
                && draft.status == PrisonerStatus.RELEASED
                && draft.modality == Modality.ACTUAL
                && draft.number() > 2;
    }

    private record NumberAndStatus(
            Quantity quantity, @Nullable PrisonerStatus status) {}
}
