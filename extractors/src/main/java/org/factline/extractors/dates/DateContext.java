package org.factline.extractors.dates;

import java.util.Set;
import java.util.function.Predicate;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;

/** What has to stand before a word that is a date only in some places. */
final class DateContext {
    private static final int LONGEST_LEAD = 3;
    private static final int CLAUSE_REACH = 10;
    private static final int TERM_REACH = 5;

    private DateContext() {}

    /** Tells whether a word with some uses may be a date by itself, given what stands before its phrase. */
    static boolean allows(Atoms<DateAtom> atoms, int phrase, int word, Set<Use> uses) {
        if (Use.any(uses, Use.DATED)) {
            return false;
        }
        return !Use.any(uses, Use.CONTEXT) || phrase < word || isLed(atoms, phrase);
    }

    /** Tells whether a preposition, an article, a modifier or a word such as "last" ends before a token. */
    static boolean isLed(Atoms<DateAtom> atoms, int at) {
        return endsBefore(atoms, at, DateContext::leads);
    }

    /** Tells whether a modifier of lengths ends before a token. */
    static boolean isModified(Atoms<DateAtom> atoms, int at) {
        return endsBefore(atoms, at, atom -> atom instanceof Modifier modifier && modifier.modifiesLengths());
    }

    private static boolean leads(DateAtom atom) {
        return atom instanceof Selector
                || atom instanceof Modifier
                || (atom instanceof Word word && leads(word.particle()));
    }

    private static boolean leads(Particle particle) {
        return switch (particle) {
            case ARTICLE, OF, AT, IN, TO, FROM, EACH, ALL, LENGTH_LEAD, YEAR_LEAD, ONTO -> true;
            default -> false;
        };
    }

    /** Tells whether a word for "since" stands before a date in its clause: "since the war began in 2022". */
    static boolean isSince(Atoms<DateAtom> atoms, int at) {
        int from = Math.max(at - CLAUSE_REACH, atoms.analysis().sentenceOf(at).first());
        for (int i = at - 1; i >= from; i--) {
            if (is(atoms, i, Particle.SINCE)) {
                return true;
            }
            if (!atoms.analysis().token(i).isWord()
                    && !atoms.analysis().token(i).glued()) {
                return false;
            }
            if (atoms.analysis().token(i).is(",")) {
                return false;
            }
        }
        return false;
    }

    /** Tells whether a word for a sentence in court stands shortly before a term: "засудили двох до 13 років". */
    static boolean isSentenced(Atoms<DateAtom> atoms, int at) {
        return isShortlyBefore(atoms, at, Particle.SENTENCED, TERM_REACH);
    }

    /** Tells whether a word before a place in its sentence says that something is to come: "will", "due". */
    static boolean isToCome(Atoms<DateAtom> atoms, int at) {
        return isShortlyBefore(atoms, at, Particle.TO_COME, CLAUSE_REACH);
    }

    private static boolean isShortlyBefore(Atoms<DateAtom> atoms, int at, Particle particle, int reach) {
        int from = Math.max(at - reach, atoms.analysis().sentenceOf(at).first());
        for (int i = at - 1; i >= from; i--) {
            if (is(atoms, i, particle)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a token is a small word of some kind. */
    static boolean is(Atoms<DateAtom> atoms, int at, Particle particle) {
        return at >= 0
                && at < atoms.analysis().size()
                && endsBefore(atoms, at + 1, atom -> atom instanceof Word w && w.particle() == particle);
    }

    private static boolean endsBefore(Atoms<DateAtom> atoms, int at, Predicate<DateAtom> condition) {
        if (at == 0 || at > atoms.analysis().size()) {
            return false;
        }
        for (int length = 1; length <= Math.min(at, LONGEST_LEAD); length++) {
            for (Sense<DateAtom> sense : atoms.at(at - length)) {
                if (sense.length() == length && condition.test(sense.value())) {
                    return true;
                }
            }
        }
        return false;
    }
}
