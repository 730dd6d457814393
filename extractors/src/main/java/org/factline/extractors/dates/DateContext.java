package org.factline.extractors.dates;

import java.util.Set;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;

/** What has to stand before a word that is a date only in some places. */
final class DateContext {
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

    private static boolean leads(DateAtom atom) {
        return atom instanceof Selector
                || atom instanceof Modifier
                || (atom instanceof Word word && leads(word.particle()));
    }

    private static boolean leads(Particle particle) {
        return switch (particle) {
            case ARTICLE, OF, AT, IN, TO, FROM, EACH, LENGTH_LEAD, YEAR_LEAD, ONTO -> true;
            default -> false;
        };
    }

    /** Tells whether a token is a small word of some kind. */
    static boolean is(Atoms<DateAtom> atoms, int at, Particle particle) {
        return at >= 0
                && at < atoms.analysis().size()
                && endsBefore(atoms, at + 1, atom -> atom instanceof Word w && w.particle() == particle);
    }

    private static boolean endsBefore(Atoms<DateAtom> atoms, int at, java.util.function.Predicate<DateAtom> condition) {
        if (at == 0 || at > atoms.analysis().size()) {
            return false;
        }
        for (Sense<DateAtom> sense : atoms.at(at - 1)) {
            if (sense.length() == 1 && condition.test(sense.value())) {
                return true;
            }
        }
        return false;
    }
}
