package org.factline.extractors.exchanges;

import java.util.BitSet;
import java.util.List;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;

/** The numbers of an article that keep a date and a number apart where they stand between the two. */
final class Barriers {
    private static final int ALIKE = 8;
    private final BitSet actual = new BitSet();
    private final BitSet planned = new BitSet();

    Barriers(List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            PrisonerCount count = anchor.count();
            if (count != null) {
                (count.modality() == Modality.ACTUAL ? actual : planned).set(anchor.first());
            }
        }
    }

    /** Returns how far the numbers between two tokens keep another number from a date. */
    int cost(int from, int to) {
        return ALIKE * (number(from, to, actual) + number(from, to, planned));
    }

    /** Tells whether some number between two tokens is told otherwise than another one: as planned or as real. */
    boolean differs(int from, int to, PrisonerCount count) {
        return number(from, to, count.modality() == Modality.ACTUAL ? planned : actual) > 0;
    }

    private static int number(int from, int to, BitSet starts) {
        int number = 0;
        for (int i = starts.nextSetBit(from); i >= 0 && i < to; i = starts.nextSetBit(i + 1)) {
            number++;
        }
        return number;
    }
}
