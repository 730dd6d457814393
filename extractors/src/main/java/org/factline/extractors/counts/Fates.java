package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.BitSet;
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
    private static final int TOGETHER = 3;
    /** An exchange is as often the name of the event as what is told of the number. */
    private static final double NAMED = 1.5;

    private static final double FAR = 13;
    /** "of the 251 seized that day, 59": what hangs on one number does not tell of the next. */
    private static final double HUNG = 6;

    private final CountText text;
    private final Asides asides;
    private final List<List<FateAt>> bySentence;
    /** Where the numbers stand that may be counts. */
    private final BitSet numbers = new BitSet();
    /** Where the words stand that hang on a number. */
    private final BitSet hung = new BitSet();

    Fates(CountText text, List<Draft> drafts) {
        this.text = text;
        this.asides = new Asides(text);
        this.bySentence = new ArrayList<>();
        for (Sentence sentence : text.analysis().sentences()) {
            bySentence.add(in(sentence));
        }
        drafts.forEach(this::hang);
    }

    private void hang(Draft draft) {
        numbers.set(draft.first);
        for (FateAt fate : of(text.analysis().sentenceIndexOf(draft.first))) {
            if (fate.first() >= draft.end && asides.holds(draft, fate)) {
                hung.set(fate.first());
                return;
            }
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
                    add(found, new FateAt(at, at + sense.length(), fate));
                }
                at += sense.length();
            }
        }
        return found;
    }

    /** "died in Russian captivity", "в плену умерли": two words that tell one thing. */
    private void add(List<FateAt> found, FateAt fate) {
        FateAt last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && fate.first() - last.end() <= TOGETHER && isDeathInCaptivity(last, fate)) {
            found.set(found.size() - 1, new FateAt(last.first(), fate.end(), Fate.DEAD_IN_CAPTIVITY));
        } else {
            found.add(fate);
        }
    }

    private boolean isDeathInCaptivity(FateAt one, FateAt other) {
        boolean first = one.fate().outcome() == Fate.Outcome.KILLED;
        FateAt death = first ? one : other;
        FateAt place = first ? other : one;
        boolean both = death.fate().outcome() == Fate.Outcome.KILLED
                && place.fate().outcome() == Fate.Outcome.HELD
                && place.fate().role() == Fate.Role.GOES;
        for (int i = one.end(); both && i < other.first(); i++) {
            if (!text.token(i).isWord() || text.is(i, Cue.AND)) {
                return false;
            }
        }
        return both;
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
        return fate.outcome() == Fate.Outcome.HELD && (isFrom(at - 1) || isFrom(at - 2));
    }

    /** Tells whether a word tells of leaving, and not also of having or being at: "у". */
    private boolean isFrom(int at) {
        return text.is(at, Cue.FROM) && !text.is(at, Cue.HAVING);
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
        FateAt best = cheapest(draft, all, null);
        FateAt main = best != null && asides.holds(draft, best) ? cheapest(draft, all, best) : null;
        return main == null ? best : main;
    }

    /** Returns the nearest word, or the nearest that tells what came after another. */
    private @Nullable FateAt cheapest(Draft draft, List<FateAt> all, @Nullable FateAt earlier) {
        FateAt best = null;
        double least = earlier == null ? Double.MAX_VALUE : FAR;
        for (FateAt fate : all) {
            double cost = cost(draft, fate);
            boolean fits = earlier == null || isMain(fate, draft, earlier);
            if (fits && cost < least) {
                least = cost;
                best = fate;
            }
        }
        return best;
    }

    private boolean isMain(FateAt fate, Draft draft, FateAt aside) {
        int other = numbers.nextSetBit(draft.end);
        boolean ofOther = other >= 0 && other <= fate.end() && fate.first() > draft.end;
        return fate.fate().isAfter(aside.fate()) && !isNoun(fate) && !ofOther && !isParted(fate, draft);
    }

    /** "1,500 are held; 270 had been taken": what is told before a semicolon is told of others. */
    private boolean isParted(FateAt fate, Draft draft) {
        int from = Math.min(draft.end, fate.end());
        int to = Math.max(draft.first, fate.first());
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ";")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNoun(FateAt fate) {
        return fate.fate().role() == Fate.Role.BOTH;
    }

    /** Tells whether a word tells by the way of the past of those counted. */
    boolean isAside(Draft draft, FateAt fate) {
        return asides.holds(draft, fate);
    }

    /** Tells whether a word stands near enough to govern a number. */
    boolean reaches(Draft draft, FateAt fate) {
        return draft.phrase.fate != null || cost(draft, fate) < FAR;
    }

    /** The farther a word stands, and the more marks and clauses lie between, the less it governs the number. */
    double cost(Draft draft, FateAt fate) {
        if (fate.first() >= draft.first && fate.end() <= draft.end) {
            return 0;
        }
        boolean after = fate.first() >= draft.end;
        int from = after ? afterAside(draft, fate) : fate.end();
        int to = after ? fate.first() : draft.first;
        double cost =
                PER_TOKEN * (to - from) + (after ? AFTER : 0) - (fate.fate().strong() ? STRONG : 0);
        cost += fate.fate().role() == Fate.Role.BOTH ? NAMED : 0;
        double barriers = 0;
        for (int i = from; i < to; i++) {
            barriers += barrier(i);
        }
        cost += barriers + (!after && barriers > 0 && hung.get(fate.first()) ? HUNG : 0);
        return cost;
    }

    /** Returns where what is told of a number goes on: behind a clause or participle that hangs on it, if there is one. */
    private int afterAside(Draft draft, FateAt fate) {
        for (FateAt aside : of(text.analysis().sentenceIndexOf(draft.first))) {
            if (aside.first() >= draft.end) {
                boolean skipped = aside.end() <= fate.first() && asides.holds(draft, aside);
                return skipped ? closed(aside.end(), fate.first()) : afterBrackets(draft, fate);
            }
        }
        return afterBrackets(draft, fate);
    }

    /** "the five – names, names – were freed": what stands between dashes or brackets does not part them. */
    private int afterBrackets(Draft draft, FateAt fate) {
        String close = text.isMark(draft.end, "(") ? ")" : text.isMark(draft.end, "—–") ? "—–" : "";
        for (int i = draft.end + 1; !close.isEmpty() && i < fate.first(); i++) {
            if (text.isMark(i, close)) {
                return i + 1;
            }
        }
        return draft.end;
    }

    private int closed(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (text.isMark(i, ",—–")) {
                return i + 1;
            }
        }
        return from;
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
