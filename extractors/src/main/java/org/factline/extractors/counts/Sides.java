package org.factline.extractors.counts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.model.Party;

/** Tells whose people a number counts, and whether it holds for each side. */
final class Sides {
    private final CountText text;
    private final Topic topic;
    private final Parties parties;
    private final Fates fates;

    Sides(CountText text, Topic topic, Parties parties, Fates fates) {
        this.text = text;
        this.topic = topic;
        this.parties = parties;
        this.fates = fates;
    }

    void decide(List<Draft> drafts) {
        Optional<Party> home = new HomeSide(text, parties, fates).of(drafts);
        NumberSides numbers = new NumberSides();
        Set<Draft> open = read(drafts, new FateSides(text, parties, home), numbers);
        InferredSides inferred = new InferredSides(text, parties, numbers, home);
        Draft last = null;
        for (Draft draft : drafts) {
            if (open.contains(draft)) {
                inferred.decide(draft, last);
            }
            last = draft;
        }
    }

    /** Decides the counts whose own words tell their side, and returns the others. */
    private Set<Draft> read(List<Draft> drafts, FateSides byFate, NumberSides numbers) {
        PerSides perSides = new PerSides(text);
        StatedSides stated = new StatedSides(text, topic, parties);
        OwnSides own = new OwnSides(text, parties);
        Set<Draft> open = new HashSet<>();
        int stretch = 0;
        for (Draft draft : drafts) {
            stretch = Math.max(stretch, stretchStart(draft));
            draft.perSide = perSides.isPerSide(draft);
            if (!draft.perSide) {
                if (stated.decide(draft) || own.decide(draft) || byFate.decide(draft, stretch)) {
                    numbers.add(draft);
                } else {
                    open.add(draft);
                }
            }
            stretch = draft.end;
        }
        return open;
    }

    /** Returns where the number's own stretch of the sentence starts: after the mark or clause before it. */
    private int stretchStart(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        for (int i = draft.first - 1; i >= first; i--) {
            if (text.isMark(i, ";:,(")) {
                return i + 1;
            }
        }
        return first;
    }
}
