package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import org.factline.lexicon.Sense;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the word that governs what became of those a number counts. */
final class Fates {
    private static final double PER_TOKEN = 0.5;
    private static final double STRONG = 2;
    private static final double AFTER = 0.5;
    private static final int MARK_REACH = 3;
    /** An exchange is as often the name of the event as what is told of the number. */
    private static final double NAMED = 1.5;

    private final CountText text;
    private final List<List<FateAt>> bySentence;

    Fates(CountText text) {
        this.text = text;
        this.bySentence = new ArrayList<>();
        for (Sentence sentence : text.analysis().sentences()) {
            bySentence.add(in(sentence));
        }
    }

    private List<FateAt> in(Sentence sentence) {
        List<FateAt> found = new ArrayList<>(2);
        int at = sentence.first();
        while (at < sentence.end()) {
            Sense<CountWord> sense = text.fate(at);
            if (sense == null) {
                at++;
            } else {
                Fate fate = marked(at, (Fate) sense.value());
                if (!isLeft(at, fate)) {
                    found.add(new FateAt(at, at + sense.length(), fate));
                }
                at += sense.length();
            }
        }
        return found;
    }

    /** In a language that marks infinitives, one without its mark is an adjective or noun: "were free", "the rescue". */
    private Fate marked(int at, Fate fate) {
        if (!fate.future() || !text.marksInfinitives(at)) {
            return fate;
        }
        for (int i = Math.max(text.sentenceOf(at).first(), at - MARK_REACH); i <= at; i++) {
            if (text.is(i, Cue.INFINITIVE)) {
                return fate;
            }
        }
        return fate.past();
    }

    /** "from Russian captivity": who comes from there is not held. */
    private boolean isLeft(int at, Fate fate) {
        return fate.outcome() == Fate.Outcome.HELD && (text.is(at - 1, Cue.FROM) || text.is(at - 2, Cue.FROM));
    }

    /** Returns all words of fate, in text order. */
    List<FateAt> all() {
        List<FateAt> all = new ArrayList<>();
        bySentence.forEach(all::addAll);
        return all;
    }

    List<FateAt> of(int sentence) {
        return bySentence.get(sentence);
    }

    /** Returns the word that governs a number, within its sentence, or null. */
    @Nullable
    FateAt governing(Draft draft) {
        List<FateAt> all = of(text.analysis().sentenceIndexOf(draft.first));
        FateAt best = cheapest(draft, all, false);
        FateAt main =
                best != null && isBackground(best.fate()) && isAside(draft, best) ? cheapest(draft, all, true) : null;
        return main == null ? best : main;
    }

    private @Nullable FateAt cheapest(Draft draft, List<FateAt> all, boolean releases) {
        FateAt best = null;
        double least = Double.MAX_VALUE;
        for (FateAt fate : all) {
            double cost = cost(draft, fate);
            boolean fits = !releases || (fate.fate().outcome() == Fate.Outcome.RELEASED && !isNoun(fate));
            if (fits && cost < least) {
                least = cost;
                best = fate;
            }
        }
        return best;
    }

    private static boolean isNoun(FateAt fate) {
        return fate.fate().role() == Fate.Role.BOTH;
    }

    /** Tells whether a word tells of captivity, which in an account of those set free is their past. */
    static boolean isBackground(Fate fate) {
        return fate.outcome() == Fate.Outcome.HELD || fate.outcome() == Fate.Outcome.CAPTURED;
    }

    /** "soldiers who had been held", "моряков, взятых в море": told in passing, after the number. */
    private boolean isAside(Draft draft, FateAt fate) {
        for (int i = draft.end; i < fate.first(); i++) {
            boolean participle = text.isMark(i, ",") && text.shape(fate.first()) == WordShapes.Shape.ADJECTIVE;
            if (text.is(i, Cue.CLAUSE) || participle) {
                return true;
            }
        }
        return false;
    }

    /** The farther a word stands, and the more marks and clauses lie between, the less it governs the number. */
    double cost(Draft draft, FateAt fate) {
        if (fate.first() >= draft.first && fate.end() <= draft.end) {
            return 0;
        }
        boolean after = fate.first() >= draft.end;
        int from = after ? draft.end : fate.end();
        int to = after ? fate.first() : draft.first;
        double cost =
                PER_TOKEN * (to - from) + (after ? AFTER : 0) - (fate.fate().strong() ? STRONG : 0);
        cost += fate.fate().role() == Fate.Role.BOTH ? NAMED : 0;
        for (int i = from; i < to; i++) {
            cost += barrier(i);
        }
        return cost;
    }

    private double barrier(int i) {
        if (text.isMark(i, ";:()")) {
            return 4;
        }
        if (text.isMark(i, ",—–")) {
            return 2;
        }
        return text.is(i, Cue.CLAUSE) ? 3 : text.is(i, Cue.AND) ? 1 : 0;
    }
}
