package org.factline.extractors.counts;

import org.jspecify.annotations.Nullable;

/** Finds the count whose kind a number can share. */
final class Kinships {
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
        return first(last);
    }

    /** "12 soldiers and 64 civilians. Four stayed": tells whether a number goes on with a sentence about several kinds. */
    boolean isOfSeveral(Draft draft, @Nullable Draft group) {
        if (group == null || inOneClause(group, draft) || isFurther(draft)) {
            return false;
        }
        Draft each = group;
        while (each.before != null && inOneClause(each.before, group)) {
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
        while (last.before != null && isClosed(last.end, draft.first)) {
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

    private boolean inOneClause(Draft group, Draft draft) {
        return text.sentenceOf(group.first).equals(text.sentenceOf(draft.first));
    }

    /** Returns the first count of the sentence of the last one. */
    private Draft first(Draft last) {
        Draft first = last;
        while (first.before != null && inOneClause(first.before, last)) {
            first = first.before;
        }
        return first;
    }
}
