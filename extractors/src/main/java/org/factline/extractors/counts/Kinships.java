package org.factline.extractors.counts;

import org.factline.model.PrisonerCategory;
import org.jspecify.annotations.Nullable;

/** Finds the count whose kind a number can share, and tells whether it does. */
final class Kinships {
    private static final int MOST_ASIDES = 3;
    private static final int MOST_PARTS = 12;

    private final CountText text;

    Kinships(CountText text) {
        this.text = text;
    }

    /** Returns the count whose kind one can share that goes on with a group: in a new sentence the first one of that before. */
    @Nullable
    Draft of(Draft draft, @Nullable Draft group) {
        Draft last = group == null ? null : outsideBrackets(group, draft);
        if (last == null || inOneClause(last, draft) || isFurther(draft)) {
            return last;
        }
        Draft first = first(last);
        return first.whole != null && !draft.part ? first.whole : first;
    }

    /** "12 soldiers and 64 civilians. Four stayed": tells whether a number goes on with a sentence about several kinds. */
    boolean isOfSeveral(Draft draft, @Nullable Draft group) {
        if (group == null || inOneClause(group, draft) || isFurther(draft)) {
            return false;
        }
        Draft each = group;
        while (each.before != null && inOneClause(each.before, each)) {
            each = each.before;
            if (each.category != group.category) {
                return true;
            }
        }
        return false;
    }

    /** "195 soldiers (Kyiv counted 207), and another 100": what stands in brackets is an aside. */
    private Draft outsideBrackets(Draft group, Draft draft) {
        Draft last = group;
        for (int i = 0; i < MOST_ASIDES && last.before != null && isClosed(last.end, draft.first); i++) {
            last = last.before;
        }
        return last;
    }

    /** Tells whether a bracket closes between two tokens that does not open there. */
    private boolean isClosed(int from, int to) {
        int open = 0;
        for (int i = from; i < to; i++) {
            open += text.isMark(i, "(") ? 1 : 0;
            open -= text.isMark(i, ")") ? 1 : 0;
            if (open < 0) {
                return true;
            }
        }
        return false;
    }

    /** "145 soldiers came back. Another five": a further number goes on with the last. */
    private boolean isFurther(Draft draft) {
        return text.is(draft.first - 1, Cue.MORE);
    }

    private boolean isInSentence(Draft group, Draft draft) {
        return text.sentenceOf(group.first).equals(text.sentenceOf(draft.first));
    }

    private boolean inOneClause(Draft group, Draft draft) {
        return isInSentence(group, draft) && !isCut(group.end, draft.first);
    }

    private boolean isCut(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first count of the sentence of the last one. */
    private Draft first(Draft last) {
        Draft first = last;
        while (first.before != null && inOneClause(first.before, first)) {
            first = first.before;
        }
        return first;
    }

    /** Tells whether a bare number, "of them", or foreigners in a breakdown take the kind of their group. */
    boolean share(Draft draft, Draft group) {
        if (isOtherFormula(draft, group) || isTotal(draft, group)) {
            return false;
        }
        boolean people = draft.phrase.side != null && !draft.phrase.whole && !isElliptic(draft, group);
        return !people || (draft.partner == null && isBreakdown(group, draft));
    }

    /** "144 soldiers, 95 men of Azovstal among them": people who are a part of a group are of its kind. */
    boolean isOfKind(Draft draft, @Nullable Draft group) {
        return draft.part
                && draft.phrase.category == PrisonerCategory.PERSON
                && !draft.phrase.captive
                && group != null
                && group.phrase.hasHead()
                && !group.phrase.prisoner
                && group.number() > draft.number();
    }

    /** A formula is an exchange of its own: only another formula beside it tells its kind. */
    private static boolean isOtherFormula(Draft draft, Draft group) {
        return draft.shape == Draft.Shape.EQUAL && group.shape != Draft.Shape.EQUAL;
    }

    /** "32 Armenian soldiers for two Azerbaijani": an adjective that leaves out the noun before it. */
    private boolean isElliptic(Draft draft, Draft group) {
        return draft.phrase.sideToken >= 0 && !text.isDemonym(draft.phrase.sideToken) && isInSentence(group, draft);
    }

    /** Tells whether a number is a part of a group, or goes on with a list of its parts. */
    private boolean isBreakdown(Draft group, Draft draft) {
        Draft whole = group;
        Draft part = draft;
        for (int i = 0; i < MOST_PARTS; i++) {
            if (opensBreakdown(whole, part)) {
                return true;
            }
            Draft before = whole.before;
            if (before == null || part.before != whole || !isInSentence(before, part)) {
                return false;
            }
            part = whole;
            whole = before;
        }
        return false;
    }

    private boolean opensBreakdown(Draft group, Draft draft) {
        int start = text.sentenceOf(draft.first).first();
        for (int i = group.end; i < draft.first; i++) {
            boolean opens = text.isMark(i, ":(") && (i >= start || i + 1 == start);
            if (opens || text.is(i, Cue.PART)) {
                return true;
            }
        }
        return group.part && isInSentence(group, draft);
    }

    /** "12 soldiers and 64 civilians, 76 in all": a total of several kinds. */
    private boolean isTotal(Draft draft, Draft group) {
        boolean total = text.is(draft.first - 1, Cue.TOTAL) || text.is(draft.first - 2, Cue.TOTAL);
        return total && group.before != null && group.before.category != group.category;
    }
}
