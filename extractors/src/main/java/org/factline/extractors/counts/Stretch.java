package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import org.factline.text.Sentence;

/**
 * The part of a sentence that tells of one number: from the mark before it to where the next number's part starts.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param next the index of the next number of the sentence, or its end
 */
record Stretch(int first, int end, int next) {

    /** Returns the stretch of each count, in text order. */
    static List<Stretch> of(List<Draft> drafts, CountText text) {
        List<Stretch> stretches = new ArrayList<>(drafts.size());
        int from = 0;
        for (int i = 0; i < drafts.size(); i++) {
            int first = Math.max(from, start(drafts.get(i), text));
            int end = text.sentenceOf(drafts.get(i).first).end();
            int number = i + 1 < drafts.size() ? Math.min(end, drafts.get(i + 1).first) : end;
            if (i + 1 < drafts.size() && drafts.get(i + 1).first < end) {
                int next = start(drafts.get(i + 1), text);
                end = next > drafts.get(i).end ? next : drafts.get(i + 1).first;
            }
            stretches.add(new Stretch(first, end, number));
            from = drafts.get(i).end;
        }
        return stretches;
    }

    /** Returns the stretch from a token to the end of its sentence. */
    static Stretch from(int token, Sentence sentence) {
        return new Stretch(token, sentence.end(), sentence.end());
    }

    /** Tells whether a word of fate stands between this stretch and the next number, of which it tells. */
    boolean isOfNext(FateAt fate) {
        return fate.first() >= end && fate.first() < next;
    }

    /** Returns where the words about a number start: after the mark or clause before it. */
    private static int start(Draft draft, CountText text) {
        int first = text.sentenceOf(draft.first).first();
        for (int i = draft.first - 1; i >= first; i--) {
            if (text.isMark(i, ";:,(")) {
                return i + 1;
            }
        }
        return first;
    }
}
