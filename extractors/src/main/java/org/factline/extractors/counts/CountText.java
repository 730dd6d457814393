package org.factline.extractors.counts;

import java.util.BitSet;
import java.util.List;
import org.factline.extractors.counts.CountWord.Bound;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.PartyWord;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** An article with the meanings of its words, to be asked about single tokens. */
final class CountText {
    private final Analysis analysis;
    private final Atoms<CountWord> atoms;
    private final WordShapes shapes;
    private final BitSet hidden = new BitSet();

    CountText(Atoms<CountWord> atoms, WordShapes shapes) {
        this.analysis = atoms.analysis();
        this.atoms = atoms;
        this.shapes = shapes;
    }

    /** Returns the cues of the longest phrases alone: "each other" is no "each". */
    private long cuesAt(int token) {
        List<Sense<CountWord>> senses = hidden.get(token) ? List.of() : atoms.at(token);
        long bits = 0;
        int longest = 0;
        for (int k = 0; k < senses.size(); k++) {
            Sense<CountWord> sense = senses.get(k);
            if (sense.value() instanceof Cue cue && sense.length() >= longest) {
                bits |= cue.bit();
                longest = sense.length();
            }
        }
        return bits;
    }

    /** Takes the cues of words away that belong to other facts: "3 May" plans nothing. */
    void hide(BitSet taken) {
        hidden.or(taken);
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return analysis.size();
    }

    Token token(int i) {
        return analysis.token(i);
    }

    Sentence sentenceOf(int i) {
        return analysis.sentenceOf(i);
    }

    List<Sense<CountWord>> sensesAt(int i) {
        return atoms.at(i);
    }

    /** Tells whether a word or phrase with a cue starts at a token. */
    boolean is(int i, Cue cue) {
        return i >= 0 && i < size() && (cuesAt(i) & cue.bit()) != 0;
    }

    /** Returns how many tokens the longest phrase with a cue has that starts at a token, 0 where there is none. */
    int length(int i, Cue cue) {
        return is(i, cue) ? lengthOf(i, cue) : 0;
    }

    private int lengthOf(int i, CountWord word) {
        for (Sense<CountWord> sense : atoms.at(i)) {
            if (sense.value() == word) {
                return sense.length();
            }
        }
        return 0;
    }

    /** Returns the longest sense of a type that starts at a token, or null. */
    <W extends CountWord> @Nullable Sense<CountWord> sense(int i, Class<W> type) {
        List<Sense<CountWord>> senses = i >= 0 && i < size() ? atoms.at(i) : List.of();
        for (int k = 0; k < senses.size(); k++) {
            Sense<CountWord> sense = senses.get(k);
            if (type.isInstance(sense.value()) && isWritten(i, sense.value())) {
                return sense;
            }
        }
        return null;
    }

    /** Names count only where they are written as names: "US" is no "us". */
    private boolean isWritten(int i, CountWord word) {
        return !(word instanceof PartyWord party) || !party.capital() || token(i).isCapitalised() || isMixed(i);
    }

    private boolean isMixed(int i) {
        return token(i).letterCase() == org.factline.text.LetterCase.MIXED;
    }

    @Nullable
    Sense<CountWord> noun(int i) {
        return sense(i, Noun.class);
    }

    @Nullable
    Sense<CountWord> fate(int i) {
        return sense(i, Fate.class);
    }

    @Nullable
    Sense<CountWord> party(int i) {
        return sense(i, PartyWord.class);
    }

    /** Returns the sense of a bound with a place that starts at a token and is the longest, or null. */
    @Nullable
    Sense<CountWord> bound(int i, CountWord.Place place) {
        List<Sense<CountWord>> senses = i >= 0 && i < size() ? atoms.at(i) : List.of();
        for (int k = 0; k < senses.size(); k++) {
            if (senses.get(k).value() instanceof Bound bound && bound.place() == place) {
                return senses.get(k);
            }
        }
        return null;
    }

    /** Tells whether a token is a short word that holds sentences together. */
    boolean isFunctionWord(int i) {
        return Cue.hasFunctionWord(cuesAt(i));
    }

    /** Tells whether the language at a token marks infinitives and futures by words before them. */
    boolean marksInfinitives(int i) {
        return shapes.marksInfinitives(analysis.languageOf(i));
    }

    WordShapes.Shape shape(int i) {
        return shapes.of(analysis.languageOf(i), token(i).norm());
    }

    /** Tells whether a token is one of some marks. */
    boolean isMark(int i, String marks) {
        return i >= 0 && i < size() && !token(i).isWord() && !token(i).isNumber() && marks.contains(token(i).norm());
    }

    /** Returns the first token between two that carries a cue, in front of any semicolon, or -1. */
    int find(Cue cue, int from, int to) {
        for (int i = from; i < to; i++) {
            if (isMark(i, ";")) {
                return -1;
            }
            if (is(i, cue)) {
                return i;
            }
        }
        return -1;
    }

    String surface(int first, int end) {
        return analysis.surface(first, end);
    }
}
