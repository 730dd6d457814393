package org.factline.extractors.dates;

import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** Tells ages from lengths of time: "25-year-old", "ему 25 лет", "Руслан, 64 лет,". */
final class AgeGuard {
    private static final String AFTER_AGES = ",.)—–-";
    private static final int REACH = 6;

    private AgeGuard() {}

    /** Tells whether a length is someone's age. */
    static boolean isAge(Atoms<DateAtom> atoms, int at, int end) {
        if (!inYears(atoms, at, end)) {
            return false;
        }
        return isAdjectiveOfAge(atoms, end)
                || (hasBefore(atoms, at) && !isServed(atoms, end))
                || hasAfter(atoms, end)
                || followsName(atoms.analysis(), subjectEnd(atoms, at), at, end);
    }

    private static boolean inYears(Atoms<DateAtom> atoms, int at, int end) {
        for (int i = at; i < end; i++) {
            for (Sense<DateAtom> sense : atoms.at(i)) {
                if (sense.value() instanceof Unit unit && unit.unit() == LengthUnit.Y && unit.isWhole()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Tells whether an adjective of years stands before a word that has no length. */
    private static boolean isAdjectiveOfAge(Atoms<DateAtom> atoms, int end) {
        boolean adjective = atoms.at(end - 1).stream()
                .anyMatch(sense ->
                        sense.value() instanceof Unit unit && unit.use().contains(Use.ADJECTIVE));
        return adjective && !has(atoms, end, Particle.LONG_NOUN);
    }

    private static boolean hasBefore(Atoms<DateAtom> atoms, int at) {
        int from = Math.max(atoms.analysis().sentenceOf(at).first(), at - REACH);
        boolean near = true;
        for (int i = at - 1; i >= from; i--) {
            boolean told = near && (has(atoms, i, Particle.AGE_BEFORE) || has(atoms, i, Particle.AGED));
            if (told || has(atoms, i, Particle.AGE_AHEAD)) {
                return true;
            }
            near &= !isOther(atoms, i);
        }
        return false;
    }

    /** Tells whether a token shows that a length after it is no age: "бойцу дали 15 лет". */
    private static boolean isOther(Atoms<DateAtom> atoms, int at) {
        boolean unknown = atoms.at(at).isEmpty()
                && !",:".contains(atoms.analysis().token(at).norm());
        return unknown || has(atoms, at, Particle.SPENDING) || has(atoms, at, Particle.SENTENCED);
    }

    /** Tells whether a length is that of a sentence: "ему дали 15 лет тюрьмы", "15 лет строгого режима". */
    private static boolean isServed(Atoms<DateAtom> atoms, int end) {
        return has(atoms, end, Particle.SERVED) || has(atoms, end + 1, Particle.SERVED);
    }

    /** Returns the token before which an age tells whose it is, past "было только" and their like. */
    private static int subjectEnd(Atoms<DateAtom> atoms, int at) {
        int end = at;
        while (DateContext.is(atoms, end - 1, Particle.COPULA)) {
            end--;
        }
        return end;
    }

    private static boolean hasAfter(Atoms<DateAtom> atoms, int end) {
        return has(atoms, end, Particle.AGE_AFTER)
                || has(atoms, end, Particle.OLD)
                || has(atoms, end + 1, Particle.OLD);
    }

    private static boolean has(Atoms<DateAtom> atoms, int at, Particle particle) {
        return at < atoms.analysis().size()
                && atoms.at(at).stream()
                        .anyMatch(sense -> sense.value() instanceof Word word && word.particle() == particle);
    }

    /** Tells whether a name within the sentence stands right before a length: "Ивану Бондарю 25 лет". */
    private static boolean isRightAfterName(Analysis text, int subjectEnd, int at) {
        return text.token(subjectEnd - 1).isCapitalised()
                && text.token(at).isNumber()
                && text.sentenceOf(at).first() < (subjectEnd < at ? subjectEnd : subjectEnd - 1);
    }

    /** Tells whether a length stands between marks after a name: "Иван Петров, 64 года,". */
    private static boolean followsName(Analysis text, int subjectEnd, int at, int end) {
        if (subjectEnd < 1
                || at < 2
                || end >= text.size()
                || !AFTER_AGES.contains(text.token(end).norm())) {
            return false;
        }
        boolean initial =
                text.token(at - 2).is(".") && at >= 3 && text.token(at - 3).length() == 1;
        boolean named = text.token(at - 1).is(",") && (text.token(at - 2).isCapitalised() || initial);
        return named || text.token(at - 1).is("(") || isRightAfterName(text, subjectEnd, at);
    }
}
