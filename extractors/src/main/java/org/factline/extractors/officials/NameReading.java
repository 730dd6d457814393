package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import org.factline.extractors.officials.NamePart.Kind;

/**
 * A name brought to the nominative.
 *
 * @param nominatives the folded nominative of each part
 * @param gender {@code m} or {@code f}
 * @param cases the case that the name stands in, as a bit
 * @param score how well it is founded
 */
record NameReading(List<String> nominatives, char gender, int cases, double score) {
    private static final double NOMINATIVE = 0.4;
    private static final double GIVEN = 3;
    private static final double STANDS = 1.5;
    private static final double UNDECLINED = -1.2;
    private static final double WOMAN = -0.25;
    private static final double VOWEL = -0.5;
    private static final double RANK = -0.01;

    /**
     * Reads a name as in one of some cases.
     *
     * @param name the name
     * @param words the article's words
     * @param allowed the cases that it may stand in
     * @return the best reading
     */
    static NameReading of(Name name, NameWords words, int allowed) {
        NameReading best = undeclined(name);
        for (int c = 0; c < Declensions.CASES.length(); c++) {
            if ((allowed & 1 << c) != 0) {
                best = better(best, in(1 << c, 'm', name, words));
                best = better(best, in(1 << c, 'f', name, words));
            }
        }
        return best;
    }

    /** Returns every case that a name can stand in. */
    @SuppressWarnings("ReferenceEquality") // a name may have two equal parts
    static int cases(Name name, NameWords words) {
        if (!words.lexicon().isInflected()) {
            return Declensions.ALL_CASES;
        }
        int masculine = Declensions.ALL_CASES;
        int feminine = Declensions.ALL_CASES;
        for (NamePart part : name.parts()) {
            if (part.isWord()) {
                boolean later = part != name.parts().get(0);
                masculine &= casesOf(part, later, 'm', words);
                feminine &= casesOf(part, later, 'f', words);
            }
        }
        return masculine | feminine;
    }

    /** A surname may look like a given name in some case: Карими, Лоран. */
    private static int casesOf(NamePart part, boolean later, char gender, NameWords words) {
        List<NameForm> forms = words.forms(part.norm());
        boolean known = words.isGiven(part.norm());
        int cases = 0;
        for (NameForm form : forms) {
            boolean counts = form.rank() < 0 || ((later || !known) && declines(form, part, gender));
            boolean agrees = form.gender() == '-' || form.gender() == gender || (later && form.rank() < 0);
            cases |= counts && agrees ? form.cases() : 0;
        }
        return cases;
    }

    private static boolean declines(NameForm form, NamePart part, char gender) {
        return !isUndeclined(form) || mayStayUndeclined(part.norm(), gender);
    }

    private static boolean mayStayUndeclined(String norm, char gender) {
        return endsInVowel(norm) || (gender == 'f' && "аяыйь".indexOf(norm.charAt(norm.length() - 1)) < 0);
    }

    /** Names such as Сисси, Дюбуа and Ма never decline. */
    private static boolean endsInVowel(String norm) {
        int last = norm.length() - 1;
        return last <= 1
                || isVowel(norm.charAt(last))
                || (norm.charAt(last) == 'а' && last > 0 && isVowel(norm.charAt(last - 1)));
    }

    private static boolean isVowel(char letter) {
        return "оеиуюэіє".indexOf(letter) >= 0;
    }

    private static boolean isUndeclined(NameForm form) {
        return form.cases() == Declensions.ALL_CASES;
    }

    private static NameReading undeclined(Name name) {
        return new NameReading(name.parts().stream().map(NamePart::norm).toList(), 'm', Declensions.ALL_CASES, -100);
    }

    private static NameReading better(NameReading one, NameReading other) {
        return other.score > one.score ? other : one;
    }

    private static NameReading in(int caseBit, char gender, Name name, NameWords words) {
        List<String> nominatives = new ArrayList<>(name.parts().size());
        double score = caseBit == 1 ? NOMINATIVE : 0;
        for (NamePart part : name.parts()) {
            if (part.kind() != Kind.WORD) {
                nominatives.add(part.norm());
                continue;
            }
            NameForm best = null;
            double bestScore = -50;
            for (NameForm form : words.forms(part.norm())) {
                double value = form.fits(caseBit, gender) ? value(form, part, gender, words) : -50;
                if (value > bestScore) {
                    best = form;
                    bestScore = value;
                }
            }
            nominatives.add(best == null ? part.norm() : best.nominative());
            score += bestScore;
        }
        return new NameReading(nominatives, gender, caseBit, score);
    }

    private static double undeclined(NamePart part, char gender) {
        if (endsInVowel(part.norm())) {
            return VOWEL;
        }
        return gender == 'm' ? UNDECLINED : WOMAN;
    }

    private static double value(NameForm form, NamePart part, char gender, NameWords words) {
        if (form.rank() < 0) {
            return GIVEN;
        }
        boolean elsewhere = !form.nominative().equals(part.norm()) && words.stands(form.nominative());
        double base = isUndeclined(form) ? undeclined(part, gender) : form.rank() * RANK;
        return base + (elsewhere ? STANDS : 0);
    }
}
