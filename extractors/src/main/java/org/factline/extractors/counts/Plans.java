package org.factline.extractors.counts;

import org.factline.text.Sentence;

/** Finds the words of planning, agreeing and asking that a number depends on. */
final class Plans {
    private static final int REACH = 9;
    private static final int LIST_REACH = 5;
    private static final int HEADING_REACH = 6;
    private static final int AS_REACH = 7;
    private static final int DEAL_LENGTH = 3;

    private final CountText text;

    Plans(CountText text) {
        this.text = text;
    }

    /** Returns the word that makes of a number one to come, or -1. */
    int of(Draft draft) {
        int found = before(draft.first);
        if (found >= 0 && isDone(draft, found)) {
            return -1;
        }
        if (found < 0 && draft.fate != null && draft.fate.first() >= draft.end) {
            found = before(draft.fate.first());
        }
        if (found < 0) {
            found = Math.max(list(draft), terms(draft));
        }
        if (found < 0 && isNamed(draft)) {
            found = question(draft);
        }
        return found < 0 && (isNamed(draft) || isNot(draft)) ? after(draft) : found;
    }

    /** "They had promised 140, and 139 came": a verb of its own behind a comma tells that it came to pass. */
    private boolean isDone(Draft draft, int plan) {
        FateAt fate = draft.fate;
        if (fate == null
                || fate.fate().future()
                || text.is(fate.first(), Cue.EVENT)
                || fate.fate().role() == Fate.Role.BOTH) {
            return false;
        }
        if (text.is(plan, Cue.ACCORD) && fate.first() > plan && !isWithinDeal(plan)) {
            return true;
        }
        for (int i = plan; i < Math.min(draft.first, fate.first()); i++) {
            if (text.isMark(i, ",") && (text.token(i - 1).isNumber() || text.noun(i - 1) != null)) {
                return true;
            }
        }
        return false;
    }

    /** "under the terms of the deal": a phrase of planning that an accord ends. */
    private boolean isWithinDeal(int accord) {
        for (int i = Math.max(0, accord - DEAL_LENGTH); i < accord; i++) {
            if (i + text.length(i, Cue.DEAL) > accord) {
                return true;
            }
        }
        return false;
    }

    /** "When is the next one?": what a question right before asks of. */
    private int question(Draft draft) {
        int sentence = text.analysis().sentenceIndexOf(draft.first);
        if (sentence == 0) {
            return -1;
        }
        Sentence before = text.analysis().sentences().get(sentence - 1);
        boolean asked = text.isMark(before.end() - 1, "?");
        for (int i = before.first(); asked && i < before.end(); i++) {
            if (isPlan(i)) {
                return i;
            }
        }
        return -1;
    }

    /** "not the 74 who were promised", "а не 50, как обещали": another number came to pass. */
    private boolean isNot(Draft draft) {
        int before = text.is(draft.first - 1, Cue.DETERMINER) ? draft.first - 2 : draft.first - 1;
        return text.is(before, Cue.NEGATION);
    }

    /** Returns the word by which people are agreed on, offered or asked for: who depends on it is to be freed; or -1. */
    int deal(Draft draft) {
        int at = before(draft.first);
        boolean deal = at >= 0 && (text.is(at, Cue.DEAL) || text.is(at, Cue.DEMAND));
        return deal ? at : list(draft);
    }

    /** "a list of 90 children", "список, в котором 300 фамилий". */
    private int list(Draft draft) {
        int sentence = text.sentenceOf(draft.first).first();
        int first = draft.phrase.name ? sentence : Math.max(sentence, draft.first - LIST_REACH);
        for (int i = draft.first - 1; i >= first; i--) {
            if (text.is(i, Cue.LIST)) {
                return i;
            }
            if (text.is(i, Cue.HAVING)) {
                return -1;
            }
            boolean relative = text.is(i, Cue.RELATIVE) || text.is(i + 1, Cue.RELATIVE) || text.is(i + 2, Cue.RELATIVE);
            if (!draft.phrase.name && !relative && (text.isMark(i, ",;:—–()") || text.fate(i) != null)) {
                return -1;
            }
        }
        return -1;
    }

    /** "The deal says: the army frees 700 fighters, the rebels 90 soldiers": all that the terms are. */
    private int terms(Draft draft) {
        for (int i = draft.first - 1; i > text.sentenceOf(draft.first).first(); i--) {
            if (text.isMark(i, ":")) {
                return heading(i);
            }
        }
        return -1;
    }

    /** Where a noun governs, or nothing does, what is said of the exchange after it tells: "a swap would follow". */
    private static boolean isNamed(Draft draft) {
        return draft.fate == null || draft.fate.fate().role() == Fate.Role.BOTH;
    }

    private int after(Draft draft) {
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + REACH);
        for (int i = draft.end; i < end; i++) {
            if (text.isMark(i, ";")) {
                return -1;
            }
            if (text.is(i, Cue.PLANNED) || text.is(i, Cue.DEAL)) {
                return i;
            }
        }
        return -1;
    }

    private int before(int at) {
        Sentence sentence = text.sentenceOf(at);
        boolean comma = false;
        for (int i = at - 1; i >= Math.max(sentence.first(), at - REACH); i--) {
            if (text.isMark(i, ":—–")) {
                return heading(i);
            }
            if (text.isMark(i, ";") || (comma && text.token(i).isNumber())) {
                return -1;
            }
            comma |= text.isMark(i, ",");
            if (isPlan(i)) {
                return comma && isComparison(i) ? -1 : i;
            }
        }
        return -1;
    }

    private boolean isPlan(int i) {
        return text.is(i, Cue.PLANNED) || text.is(i, Cue.DEMAND) || text.is(i, Cue.DEAL);
    }

    /** "The deal says:", "обсуждали формулу:": what a colon introduces. */
    private int heading(int colon) {
        int first = Math.max(text.sentenceOf(colon).first(), colon - HEADING_REACH);
        for (int i = colon - 1; i >= first; i--) {
            if (text.isMark(i, ",;:—–") || text.token(i).isNumber()) {
                return -1;
            }
            if (text.is(i, Cue.DEAL)) {
                return i;
            }
        }
        return -1;
    }

    /** "as they had agreed in May", "как обещал президент": what was planned and came to pass. */
    private boolean isComparison(int plan) {
        for (int i = plan - 1; i >= Math.max(text.sentenceOf(plan).first(), plan - AS_REACH); i--) {
            if (text.isMark(i, ",")) {
                return false;
            }
            if (text.is(i, Cue.COMPARISON)) {
                return true;
            }
        }
        return false;
    }
}
