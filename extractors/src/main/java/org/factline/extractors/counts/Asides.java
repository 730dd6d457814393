package org.factline.extractors.counts;

/** Tells which words of capture are told in passing, of people of whom the sentence says more: "sailors seized in May". */
final class Asides {
    private static final int APART = 3;
    private static final int OVER = 4;

    private final CountText text;
    private final Negations negations;

    Asides(CountText text) {
        this.text = text;
        this.negations = new Negations(text);
    }

    /** Tells whether a word tells by the way how those counted came into captivity, or stayed there. */
    boolean holds(Draft draft, FateAt fate) {
        if (!isOfCaptivity(fate)) {
            return false;
        }
        boolean within = fate.first() >= draft.first && fate.end() <= draft.end;
        return within
                ? draft.phrase.fate != null
                : isRelative(draft, fate) || isParticiple(draft, fate) || isOver(draft, fate);
    }

    /** "whom they had not allowed to leave": who was not freed was held. */
    private boolean isOfCaptivity(FateAt fate) {
        boolean kept = fate.fate().outcome() == Fate.Outcome.RELEASED && negations.holds(fate.first());
        return kept || fate.fate().isOfCaptivity();
    }

    /** "soldiers who had been held", "моряков, которых держали". */
    private boolean isRelative(Draft draft, FateAt fate) {
        for (int i = draft.end; i < fate.first(); i++) {
            if (text.is(i, Cue.RELATIVE)) {
                return true;
            }
        }
        return false;
    }

    /** "sailors seized at sea", "моряков, взятых в море": right after those counted, and no verb of the sentence. */
    private boolean isParticiple(Draft draft, FateAt fate) {
        if (fate.first() < draft.end || fate.first() - draft.end > APART || !isPassive(fate)) {
            return false;
        }
        for (int i = draft.end; i < fate.first(); i++) {
            if (!text.isMark(i, ",—–") && !text.is(i, Cue.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** "the three spent a year in captivity", "had been held", "провели в неволе": it is over. */
    private boolean isOver(Draft draft, FateAt fate) {
        for (int i = draft.end; i < Math.min(fate.first(), draft.end + OVER); i++) {
            if (text.is(i, Cue.PAST)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassive(FateAt fate) {
        boolean ofOthers = fate.fate().role() == Fate.Role.TAKES
                || fate.fate().role() == Fate.Role.HOLDS
                || fate.fate().role() == Fate.Role.MOVES;
        return text.marksInfinitives(fate.first()) ? ofOthers : text.shape(fate.first()) == WordShapes.Shape.ADJECTIVE;
    }
}
