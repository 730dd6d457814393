package org.factline.extractors.dates;

import static org.factline.extractors.dates.CalendarGrammar.DATE;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;

import java.util.Set;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Part;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;
import org.factline.pattern.Pattern;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/** Patterns that need their surroundings to be dates, and what must not stand beside them. */
final class DateGuards {
    private static final String NUMBER_SIGNS = "$€£₴₽¥№#+×*=<>";
    private static final String JOINERS = "-‑–'’.";
    private static final String AFTER_NUMBERS = "%°$€£₴₽";
    private static final int ROUND = 100;
    private static final int EARLIEST_LED = 1700;
    private static final int EARLIEST_FREE = 1900;
    private static final int LATEST = 2049;

    private DateGuards() {}

    /** A month with its year, or alone where it can be no other word. */
    static Pattern<DateAtom> month() {
        Pattern<DateAtom> named = CalendarGrammar.monthYear();
        return either(guarded(named), CalendarGrammar.monthAdjectiveInText());
    }

    private static Pattern<DateAtom> guarded(Pattern<DateAtom> month) {
        return startingLike(month, (atoms, at, captures) -> {
            int end = month.match(atoms, at, captures);
            boolean alone = end != Pattern.NO_MATCH && end <= at + 2 && captures.get(DATE) instanceof Fields;
            return alone
                            && captures.get(DATE) instanceof Fields f
                            && f.year() == Expression.GAP
                            && !mayStandAlone(atoms, at, end)
                    ? Pattern.NO_MATCH
                    : end;
        });
    }

    private static boolean mayStandAlone(Atoms<DateAtom> atoms, int at, int end) {
        for (Sense<DateAtom> sense : atoms.at(at)) {
            if (sense.value() instanceof DateAtom.MonthName month) {
                return DateContext.allows(atoms, at, at, month.use())
                        && !isName(atoms.analysis(), at, end)
                        && !(month.use().contains(Use.SHORT) && isNameAfter(atoms.analysis(), at, end));
            }
        }
        return false;
    }

    /** Tells whether capitals within a sentence make a word a name where its language writes it small. */
    private static boolean isName(Analysis text, int at, int end) {
        return isNameAfter(text, at, end) && text.sentenceOf(at).first() == at;
    }

    private static boolean isNameAfter(Analysis text, int at, int end) {
        return end < text.size()
                && text.token(end).isCapitalised()
                && !text.token(end).glued()
                && !text.token(end - 1).is(".")
                && text.sentenceIndexOf(end) == text.sentenceIndexOf(at)
                && text.token(end).lineBreaks() == 0
                && text.token(at).isCapitalised();
    }

    /** Tells whether capitals of a word within a sentence and of the next one make them a name: "The Evening Hour". */
    static boolean isInName(Analysis text, int at, int end) {
        return end < text.size()
                && text.token(at).isCapitalised()
                && text.sentenceOf(at).first() != at
                && text.token(end).isCapitalised()
                && text.token(end).isWord()
                && text.token(end).lineBreaks() == 0
                && text.sentenceIndexOf(at) == text.sentenceIndexOf(end);
    }

    static Pattern<DateAtom> weekday() {
        Pattern<DateAtom> weekday = CalendarGrammar.weekdayAlone();
        return startingLike(weekday, (atoms, at, captures) -> {
            int end = weekday.match(atoms, at, captures);
            return end != Pattern.NO_MATCH && !allowsAny(atoms, at, end) ? Pattern.NO_MATCH : end;
        });
    }

    private static boolean allowsAny(Atoms<DateAtom> atoms, int at, int end) {
        for (int i = at; i < end; i++) {
            for (Sense<DateAtom> sense : atoms.at(i)) {
                if (sense.value() instanceof DateAtom.WeekdayName day
                        && !day.use().contains(Use.PLURAL)) {
                    return DateContext.allows(atoms, at, i, day.use());
                }
            }
        }
        return false;
    }

    static Pattern<DateAtom> holiday() {
        return CalendarGrammar.holiday(holiday -> !holiday.use().contains(Use.DATED));
    }

    static Pattern<DateAtom> season() {
        Pattern<DateAtom> season = CalendarGrammar.seasonYear();
        return startingLike(season, (atoms, at, captures) -> {
            int end = season.match(atoms, at, captures);
            boolean alone =
                    end != Pattern.NO_MATCH && captures.get(DATE) instanceof Part p && p.year() == Expression.GAP;
            if (alone && (isPartOfWord(atoms.analysis(), at) || isOfSomething(atoms, end))) {
                return Pattern.NO_MATCH;
            }
            return alone && !isSeason(atoms, at, end) ? Pattern.NO_MATCH : end;
        });
    }

    /** Tells a season from a word of the same form that governs a noun: "the fall of the city". */
    private static boolean isSeason(Atoms<DateAtom> atoms, int at, int end) {
        Set<Use> use = seasonUse(atoms, end - 1);
        boolean verb = use.contains(Use.CONTEXT) && DateContext.is(atoms, at - 1, Particle.TO);
        return !verb && DateContext.allows(atoms, at, end - 1, use);
    }

    private static boolean isPartOfWord(Analysis text, int at) {
        if (at == 0 || !text.token(at).glued()) {
            return false;
        }
        Token before = text.token(at - 1);
        return before.isWord() || before.isNumber() || JOINERS.contains(before.norm());
    }

    /** Tells whether "of" and no date follow: "the fall of the city", "the dawn of reconciliation". */
    static boolean isOfSomething(Atoms<DateAtom> atoms, int end) {
        return DateContext.is(atoms, end, Particle.OF);
    }

    private static Set<Use> seasonUse(Atoms<DateAtom> atoms, int at) {
        for (Sense<DateAtom> sense : atoms.at(at)) {
            if (sense.value() instanceof DateAtom.SeasonName season) {
                return season.use();
            }
        }
        return Set.of();
    }

    /** Four digits that stand where years stand, and are no number of things. */
    static Pattern<DateAtom> bareYear() {
        Pattern<DateAtom> year = CalendarGrammar.bareYear();
        return startingLike(year, (atoms, at, captures) -> {
            int end = year.match(atoms, at, captures);
            return end == Pattern.NO_MATCH || !isYear(atoms, at, end) ? Pattern.NO_MATCH : end;
        });
    }

    private static boolean isYear(Atoms<DateAtom> atoms, int at, int end) {
        Analysis text = atoms.analysis();
        boolean led = DateContext.isLed(atoms, at) || isAlone(text, at, end);
        boolean free = isModern(text.token(at), EARLIEST_FREE) && isFree(atoms, at);
        return (led ? isModern(text.token(at), EARLIEST_LED) : free)
                && !isSigned(text, at)
                && !isCount(atoms, end, text.token(at));
    }

    /** Tells whether digits of a language that writes thousands with a mark are a year wherever they stand. */
    private static boolean isFree(Atoms<DateAtom> atoms, int at) {
        for (Sense<DateAtom> sense : atoms.at(at)) {
            if (sense.value() instanceof Quantity quantity) {
                return quantity.free();
            }
        }
        return false;
    }

    private static boolean isModern(Token token, int earliest) {
        long year = token.number().orElse(0);
        return token.length() != 4 || (year >= earliest && year <= LATEST);
    }

    /** Tells whether nothing else stands on the line. */
    private static boolean isAlone(Analysis text, int at, int end) {
        boolean starts = at == 0 || text.token(at).lineBreaks() > 0;
        return starts && (end == text.size() || text.token(end).lineBreaks() > 0);
    }

    private static boolean isSigned(Analysis text, int at) {
        return at > 0 && NUMBER_SIGNS.contains(text.token(at - 1).norm());
    }

    /** Tells whether what follows makes digits a number of something. */
    private static boolean isCount(Atoms<DateAtom> atoms, int end, Token number) {
        if (end >= atoms.analysis().size()) {
            return false;
        }
        Token next = atoms.analysis().token(end);
        if (AFTER_NUMBERS.contains(next.norm())) {
            return true;
        }
        boolean noun = next.letterCase() == LetterCase.LOWER && atoms.at(end).isEmpty();
        return noun && number.number().orElse(0) % ROUND == 0;
    }

    /** Day and month in digits without a year, at the start of a line or after a preposition. */
    static Pattern<DateAtom> shortNumeric() {
        Pattern<DateAtom> numeric =
                part(DATE, NumericDate.withoutYear(), captures -> captures.find(NumericDate.FIELDS));
        return startingLike(numeric, (atoms, at, captures) -> {
            if (at >= atoms.analysis().size() || !atoms.analysis().token(at).isNumber()) {
                return Pattern.NO_MATCH;
            }
            int end = numeric.match(atoms, at, captures);
            return end == Pattern.NO_MATCH || !isShortDate(atoms, at, end) ? Pattern.NO_MATCH : end;
        });
    }

    private static boolean isShortDate(Atoms<DateAtom> atoms, int at, int end) {
        Analysis text = atoms.analysis();
        boolean line = DatePatterns.startsLine(text, at);
        boolean placed = line || DateContext.isLed(atoms, at);
        boolean counted = end < text.size()
                && (AFTER_NUMBERS.contains(text.token(end).norm())
                        || (text.token(end).letterCase() == LetterCase.LOWER && !line));
        return placed && !counted && text.token(at).length() == 2;
    }

    /** A counted or whole length that is no age. */
    static Pattern<DateAtom> length() {
        Pattern<DateAtom> length = either(LengthGrammar.counted(), LengthGrammar.hyphenated(), LengthGrammar.whole());
        return startingLike(length, (atoms, at, captures) -> {
            int end = length.match(atoms, at, captures);
            return end == Pattern.NO_MATCH || AgeGuard.isAge(atoms, at, end) ? Pattern.NO_MATCH : end;
        });
    }

    /** Matches "с полгода", "з тиждень". */
    static Pattern<DateAtom> roughly() {
        return sequence(word(Particle.ROUGHLY), either(LengthGrammar.whole(), LengthGrammar.one()));
    }
}
