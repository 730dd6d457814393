package org.factline.extractors.counts;

import java.util.List;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds what the sentences before a number left in the reader's mind. */
final class Told {
    private static final int HEADING = 12;
    private static final int REACH = 2;

    private final CountText text;
    private final Fates fates;
    private final Negations negations;

    Told(CountText text, Fates fates, Negations negations) {
        this.text = text;
        this.fates = fates;
        this.negations = negations;
    }

    /** Returns the last clear word of fate of the sentences before, or the heading; null if there is none. */
    @Nullable
    FateAt before(Draft draft) {
        int paragraph = text.sentenceOf(draft.first).paragraph();
        int sentence = text.analysis().sentenceIndexOf(draft.first);
        for (int i = sentence - 1; i >= 0 && i >= sentence - REACH; i--) {
            Sentence before = text.analysis().sentences().get(i);
            if (before.paragraph() != paragraph && before.size() > HEADING) {
                return null;
            }
            FateAt last = last(before, fates.of(i), i == sentence - 1);
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    private @Nullable FateAt last(Sentence sentence, List<FateAt> found, boolean next) {
        boolean question = isQuestion(sentence);
        for (int k = found.size() - 1; k >= 0; k--) {
            Fate fate = found.get(k).fate();
            boolean alone = next && found.size() == 1 && fate.outcome() == Fate.Outcome.CAPTURED;
            boolean clear = question || alone || fate.strong() || fate.outcome() == Fate.Outcome.RELEASED;
            boolean counts = fate.outcome() != Fate.Outcome.UNRELATED && fate.outcome() != Fate.Outcome.KILLED;
            if (clear && counts && !negations.holds(found.get(k).first())) {
                return found.get(k);
            }
        }
        return null;
    }

    private boolean isQuestion(Sentence sentence) {
        return text.isMark(sentence.end() - 1, "?");
    }
}
