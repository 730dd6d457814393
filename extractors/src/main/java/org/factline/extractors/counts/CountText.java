package org.factline.extractors.counts;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.factline.extractors.counts.CountWord.Bound;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.PartyWord;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.pattern.Marks;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** An article with the meanings of its words, to be asked about single tokens. */
final class CountText {
    private static final long NOUN = 1L << 63;
    private static final long FATE = 1L << 62;
    private static final long PARTY = 1L << 61;
    private static final long BOUND = 1L << 60;

    private final Analysis analysis;
    private final Atoms<CountWord> atoms;
    private final Marks marks;
    private final WordShapes shapes;
    private final BitSet hidden = new BitSet();

    CountText(Atoms<CountWord> atoms, WordShapes shapes) {
        this.analysis = atoms.analysis();
        this.atoms = atoms;
        this.marks = atoms.marks(CountText::marks);
        this.shapes = shapes;
    }

    /** Returns the cues of the longest phrases alone, as "each other" is no "each", and the types of the other words. */
    private static long marks(List<Sense<CountWord>> senses) {
        long bits = 0;
        int longest = 0;
        for (int k = 0; k < senses.size(); k++) {
            Sense<CountWord> sense = senses.get(k);
            if (!(sense.value() instanceof Cue cue)) {
                bits |= typeOf(sense.value());
            } else if (sense.length() >= longest) {
                bits |= cue.bit();
                longest = sense.length();
            }
        }
        return bits;
    }

    private static long typeOf(CountWord word) {
        if (word instanceof Noun) {
            return NOUN;
        }
        if (word instanceof Fate) {
            return FATE;
        }
        if (word instanceof PartyWord) {
            return PARTY;
        }
        return word instanceof Bound ? BOUND : 0;
    }

    private long cuesAt(int token) {
        return hidden.get(token) ? 0 : marks.at(token) & Cue.ALL;
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
    private <W extends CountWord> @Nullable Sense<CountWord> sense(int i, Class<W> type, long bit) {
        if (!has(i, bit)) {
            return null;
        }
        List<Sense<CountWord>> senses = atoms.at(i);
        for (int k = 0; k < senses.size(); k++) {
            Sense<CountWord> sense = senses.get(k);
            if (type.isInstance(sense.value()) && isWritten(i, sense.value())) {
                return sense;
            }
        }
        return null;
    }

    private boolean has(int i, long bit) {
        return i >= 0 && i < size() && (marks.at(i) & bit) != 0;
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
        return sense(i, Noun.class, NOUN);
    }

    @Nullable
    Sense<CountWord> fate(int i) {
        return sense(i, Fate.class, FATE);
    }

    @Nullable
    Sense<CountWord> party(int i) {
        return sense(i, PartyWord.class, PARTY);
    }

    /** Tells whether a word for whose people someone is stands for the people themselves: "Russians". */
    boolean isDemonym(int i) {
        List<Sense<CountWord>> senses = atoms.at(i);
        for (int k = 0; k < senses.size(); k++) {
            CountWord word = senses.get(k).value();
            if (word instanceof PartyWord party && party.form() != CountWord.PartyForm.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /** Returns the sense of a bound with a place that starts at a token and is the longest, or null. */
    @Nullable
    Sense<CountWord> bound(int i, CountWord.Place place) {
        List<Sense<CountWord>> senses = has(i, BOUND) ? atoms.at(i) : List.of();
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

    /** Returns all tokens that carry a cue. */
    NavigableSet<Integer> all(Cue cue) {
        NavigableSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < size(); i++) {
            if (is(i, cue)) {
                all.add(i);
            }
        }
        return all;
    }

    String surface(int first, int end) {
        return analysis.surface(first, end);
    }
}
