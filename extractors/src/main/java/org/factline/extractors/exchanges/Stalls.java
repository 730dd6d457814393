package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/** Finds where an article says that the process of exchanges is blocked. */
final class Stalls {
    private static final int REACH = 10;
    private final ExchangeText text;

    Stalls(ExchangeText text) {
        this.text = text;
    }

    /** Returns the words of exchange in whose neighbourhood a word of stalling stands. */
    List<Anchor> read(List<Anchor> anchors) {
        List<Anchor> stalled = new ArrayList<>();
        for (Anchor anchor : anchors) {
            if (!anchor.isCount() && text.is(anchor.first(), ExchangePart.EVENT) && isStalled(anchor)) {
                stalled.add(anchor);
            }
        }
        return stalled;
    }

    private boolean isStalled(Anchor anchor) {
        Analysis analysis = text.analysis();
        Sentence sentence = analysis.sentenceOf(anchor.first());
        int from = Math.max(sentence.first(), anchor.first() - REACH);
        return text.has(from, Math.min(sentence.end(), anchor.end() + REACH), ExchangePart.STALL);
    }
}
