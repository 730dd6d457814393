package org.factline.extractors.counts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;

/** Finds numbers that the numbers after, or before, them add up to: "205 people: 185 in uniform, 20 without". */
final class Breakdowns {
    private static final int LEAST = 20;
    private static final int MOST_PARTS = 6;

    private final List<Draft> drafts;

    private Breakdowns(List<Draft> drafts) {
        this.drafts = drafts;
    }

    /** Lets each sum be of the kind of its parts, and its parts share its fate. */
    static void agree(List<Draft> drafts) {
        Breakdowns breakdowns = new Breakdowns(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            breakdowns.agree(i);
        }
    }

    private void agree(int whole) {
        if (drafts.get(whole).number() < LEAST || drafts.get(whole).perSide) {
            return;
        }
        int end = sum(whole, 1);
        int first = sum(whole, -1);
        if (end > 0) {
            agree(drafts.get(whole), drafts.subList(whole + 1, end + 1));
        } else if (first >= 0) {
            agree(drafts.get(whole), drafts.subList(first, whole));
        }
    }

    /** Returns the index of the last of the numbers next to one, in a direction, that add up to it; -1 if none do. */
    private int sum(int whole, int step) {
        long sum = 0;
        for (int i = whole + step; i >= 0 && i < drafts.size() && Math.abs(i - whole) <= MOST_PARTS; i += step) {
            if (drafts.get(i).perSide) {
                return -1;
            }
            sum += drafts.get(i).number();
            if (sum == drafts.get(whole).number() && i != whole + step) {
                return i;
            }
        }
        return -1;
    }

    private static void agree(Draft whole, List<Draft> parts) {
        Set<PrisonerCategory> kinds = EnumSet.noneOf(PrisonerCategory.class);
        for (Draft part : parts) {
            if (part.category != null) {
                kinds.add(part.category);
            }
            if (whole.status == PrisonerStatus.RELEASED && part.status == PrisonerStatus.HELD) {
                part.status = whole.status;
            }
        }
        if (!isNamed(whole)) {
            whole.category(kinds.size() == 1 ? kinds.iterator().next() : PrisonerCategory.PERSON, "", "sum");
        }
    }

    /** Tells whether a number has a noun that says by itself what kind of people it counts. */
    private static boolean isNamed(Draft draft) {
        return draft.phrase.hasHead() && !draft.phrase.prisoner && draft.phrase.category != PrisonerCategory.PERSON;
    }
}
