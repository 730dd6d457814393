package org.factline.extractors.exchanges;

import java.util.List;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.pattern.Marks;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/** An article with the words that tell of exchanges. Immutable. */
final class ExchangeText {
    private static final int LONGEST = 4;
    private static final long RELEASE = ExchangePart.FREED.bit() | ExchangePart.EVENT.bit() | ExchangePart.RETURN.bit();

    private final Atoms<ExchangePart> atoms;
    private final Marks parts;

    ExchangeText(Atoms<ExchangePart> atoms) {
        this.atoms = atoms;
        this.parts = atoms.marks(ExchangeText::parts);
    }

    private static long parts(List<Sense<ExchangePart>> senses) {
        long bits = 0;
        for (int k = 0; k < senses.size(); k++) {
            bits |= senses.get(k).value().bit();
        }
        return bits;
    }

    Atoms<ExchangePart> atoms() {
        return atoms;
    }

    Analysis analysis() {
        return atoms.analysis();
    }

    boolean is(int token, ExchangePart part) {
        return (parts.at(token) & part.bit()) != 0;
    }

    /** Tells whether a phrase of some part starts between two tokens. */
    boolean has(int from, int to, ExchangePart part) {
        return find(from, to, part) >= 0;
    }

    /** Returns where the first phrase of some part between two tokens starts, or -1. */
    int find(int from, int to, ExchangePart part) {
        return parts.find(Math.max(0, from), Math.min(to, analysis().size()), part.bit());
    }

    /** Tells whether a phrase of some part ends right before a token. */
    boolean endsAt(int token, ExchangePart part) {
        for (int i = Math.max(0, token - LONGEST); i < token; i++) {
            if (is(i, part) && ends(i, token, part)) {
                return true;
            }
        }
        return false;
    }

    private boolean ends(int first, int end, ExchangePart part) {
        return atoms.at(first).stream().anyMatch(sense -> sense.value() == part && first + sense.length() == end);
    }

    boolean has(Sentence sentence, ExchangePart part) {
        return has(sentence.first(), sentence.end(), part);
    }

    /** Tells whether the sentence of a token tells of an exchange or of people let free. */
    boolean tellsOfRelease(int token) {
        Sentence sentence = analysis().sentenceOf(token);
        return parts.find(sentence.first(), sentence.end(), RELEASE) >= 0;
    }

    /** Tells whether a phrase of some part starts within some tokens of a token, in the same sentence. */
    boolean near(int token, int reach, ExchangePart part) {
        Sentence sentence = analysis().sentenceOf(token);
        int from = Math.max(sentence.first(), token - reach);
        return has(from, Math.min(sentence.end(), token + reach + 1), part);
    }
}
