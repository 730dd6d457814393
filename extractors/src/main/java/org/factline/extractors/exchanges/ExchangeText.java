package org.factline.extractors.exchanges;

import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/** An article with the words that tell of exchanges. Immutable. */
record ExchangeText(Atoms<ExchangePart> atoms) {
    Analysis analysis() {
        return atoms.analysis();
    }

    boolean is(int token, ExchangePart part) {
        for (Sense<ExchangePart> sense : atoms.at(token)) {
            if (sense.value() == part) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a phrase of some part starts between two tokens. */
    boolean has(int from, int to, ExchangePart part) {
        return find(from, to, part) >= 0;
    }

    /** Returns where the first phrase of some part between two tokens starts, or -1. */
    int find(int from, int to, ExchangePart part) {
        for (int i = Math.max(0, from); i < Math.min(to, analysis().size()); i++) {
            if (is(i, part)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(Sentence sentence, ExchangePart part) {
        return has(sentence.first(), sentence.end(), part);
    }

    /** Tells whether the sentence of a token tells of an exchange or of people let free. */
    boolean tellsOfRelease(int token) {
        Sentence sentence = analysis().sentenceOf(token);
        return has(sentence, ExchangePart.FREED)
                || has(sentence, ExchangePart.EVENT)
                || has(sentence, ExchangePart.RETURN);
    }

    /** Tells whether a phrase of some part starts within some tokens of a token, in the same sentence. */
    boolean near(int token, int reach, ExchangePart part) {
        Sentence sentence = analysis().sentenceOf(token);
        int from = Math.max(sentence.first(), token - reach);
        return has(from, Math.min(sentence.end(), token + reach + 1), part);
    }
}
