package org.factline.extractors.dates;

import static org.factline.pattern.Patterns.ahead;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.number;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;
import static org.factline.pattern.Patterns.takingNothing;
import static org.factline.pattern.Patterns.token;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.factline.extractors.dates.DateAtom.DayPart;
import org.factline.extractors.dates.DateAtom.MonthName;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.DateAtom.SeasonName;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.DateAtom.WeekdayName;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Patterns;
import org.factline.pattern.Slot;
import org.factline.text.Analysis;
import org.factline.text.Token;

/** The small patterns that the grammars of dates, times and lengths share. */
final class DatePatterns {
    static final Slot<MonthName> MONTH = Slot.named("month");
    static final Slot<WeekdayName> WEEKDAY = Slot.named("weekday");
    static final Slot<SeasonName> SEASON = Slot.named("season");
    static final Slot<DayPart> DAY_PART = Slot.named("part of day");
    static final Slot<Unit> UNIT = Slot.named("unit");
    static final Slot<Quantity> QUANTITY = Slot.named("quantity");
    static final Slot<Long> DAY = Slot.named("day");
    static final Slot<Long> YEAR = Slot.named("year");
    static final Slot<Word> WORD = Slot.named("word");
    static final Slot<Boolean> QUOTE = Slot.named("quote");

    private static final int LAST_YEAR = 2199;
    private static final int FIRST_YEAR = 1000;
    private static final int DAYS = 31;
    private static final int MOST_BULLETS = 3;

    private DatePatterns() {}

    /** Matches one of some small words. */
    static Pattern<DateAtom> word(Particle first, Particle... more) {
        Set<Particle> set = EnumSet.of(first, more);
        return atom(Word.class, WORD, set);
    }

    static Pattern<DateAtom> mark(String marks) {
        return Patterns.mark(marks, token -> true);
    }

    static Pattern<DateAtom> gluedMark(String marks) {
        return Patterns.mark(marks, Token::glued);
    }

    static Pattern<DateAtom> comma() {
        return maybe(mark(","));
    }

    static Pattern<DateAtom> the() {
        return maybe(word(Particle.ARTICLE));
    }

    /** Marks what stands there as the part of the match that is quoted. */
    static Pattern<DateAtom> quoted(Pattern<DateAtom> pattern) {
        return startingLike(pattern, (atoms, at, captures) -> {
            int end = pattern.match(atoms, at, captures);
            if (end != Pattern.NO_MATCH) {
                captures.put(QUOTE, true, at, end);
            }
            return end;
        });
    }

    static Pattern<DateAtom> month(Predicate<MonthName> condition) {
        return sequence(atom(MonthName.class, MONTH, condition), spelling(MONTH, MonthName::use));
    }

    static Pattern<DateAtom> month() {
        return month(month -> !month.use().contains(Use.ADJECTIVE));
    }

    static Pattern<DateAtom> weekday() {
        return weekday(day -> !Use.any(day.use(), Use.PLURAL));
    }

    /** Matches a weekday that is one without a date beside it: "Sunday", but not "Sun". */
    static Pattern<DateAtom> fullWeekday() {
        return weekday(day -> !Use.any(day.use(), Use.PLURAL, Use.DATED));
    }

    private static Pattern<DateAtom> weekday(Predicate<WeekdayName> condition) {
        return sequence(atom(WeekdayName.class, WEEKDAY, condition), spelling(WEEKDAY, WeekdayName::use));
    }

    /** Matches the dot of an abbreviation, if there is one, after a word with the capital letter that it may need. */
    static <T> Pattern<DateAtom> spelling(Slot<T> slot, Function<T, Set<Use>> uses) {
        Pattern<DateAtom> dot = maybe(gluedMark("."));
        return (atoms, at, captures) -> {
            Set<Use> use = uses.apply(captures.get(slot));
            if (use.contains(Use.CAPITAL)
                    && !atoms.analysis().token(captures.first(slot)).isCapitalised()) {
                return Pattern.NO_MATCH;
            }
            return use.contains(Use.SHORT) ? dot.match(atoms, at, captures) : at;
        };
    }

    /** Matches nothing, within a sentence: what comes next goes on with what stands before. */
    static Pattern<DateAtom> sameSentence() {
        return takingNothing((atoms, at, captures) -> at == 0
                        || at >= atoms.analysis().size()
                        || atoms.analysis().sentenceIndexOf(at)
                                == atoms.analysis().sentenceIndexOf(at - 1)
                ? at
                : Pattern.NO_MATCH);
    }

    /** Matches nothing, on one line after the dot of an abbreviation, which may look like a sentence's end: "10 p.m. Friday". */
    static Pattern<DateAtom> afterDot() {
        return takingNothing((atoms, at, captures) -> at > 0
                        && at < atoms.analysis().size()
                        && atoms.analysis().token(at - 1).is(".")
                        && atoms.analysis().token(at).lineBreaks() == 0
                ? at
                : Pattern.NO_MATCH);
    }

    /** Matches "&nbsp;", as it stands in unclean text. */
    static Pattern<DateAtom> entity() {
        return maybe(sequence(gluedMark("&"), token(token -> token.is("nbsp") || token.is("thinsp")), gluedMark(";")));
    }

    /** Matches the number of a day: "5", "5th", "16-го", "пятого". */
    static Pattern<DateAtom> day() {
        return either(
                sequence(digits(DAY, 1, DAYS, 2), maybe(ordinalMark())),
                atom(Quantity.class, QUANTITY, DatePatterns::isDayInWords));
    }

    static int dayOf(Captures captures) {
        return captures.find(DAY)
                .orElseGet(() -> captures.get(QUANTITY).value().longValue())
                .intValue();
    }

    private static boolean isDayInWords(Quantity quantity) {
        return quantity.ordinal()
                && quantity.spelled()
                && quantity.value().signum() > 0
                && quantity.value().longValue() <= DAYS;
    }

    static Pattern<DateAtom> ordinalMark() {
        return glued(maybe(gluedMark("-–")), word(Particle.ORDINAL_MARK));
    }

    /** Matches a hyphen and a word with no space between them and what stands before. */
    static Pattern<DateAtom> glued(Pattern<DateAtom> hyphen, Pattern<DateAtom> word) {
        Pattern<DateAtom> isGlued = ahead(token(Token::glued));
        return sequence(hyphen, isGlued, word);
    }

    /** Matches a run of digits that no mark ties to digits before it. */
    static Pattern<DateAtom> digits(Slot<Long> slot, long least, long most, int longest) {
        Pattern<DateAtom> value = number(slot, least, most);
        return startingLike(value, (atoms, at, captures) -> {
            Analysis text = atoms.analysis();
            boolean free = at < text.size()
                    && text.token(at).isNumber()
                    && text.token(at).length() <= longest
                    && !continuesNumber(text, at);
            return free ? value.match(atoms, at, captures) : Pattern.NO_MATCH;
        });
    }

    static boolean continuesNumber(Analysis text, int at) {
        return at >= 2
                && text.token(at).glued()
                && text.token(at - 1).glued()
                && ".,:/".contains(text.token(at - 1).norm())
                && text.token(at - 2).isNumber();
    }

    /** Tells whether digits go on after a token: "2.5", "10:30", "5,000". */
    static boolean isContinued(Analysis text, int end) {
        return end + 1 < text.size()
                && text.token(end).glued()
                && ".,:/".contains(text.token(end).norm())
                && text.token(end + 1).glued()
                && text.token(end + 1).isNumber();
    }

    /** Matches the four digits of a year, with the ending of an ordinal and the word for year: "2022-го", "2022 р.". */
    static Pattern<DateAtom> year() {
        return sequence(fourDigits(), maybe(ordinalMark()), maybe(word(Particle.YEAR_MARK)));
    }

    static Pattern<DateAtom> fourDigits() {
        Pattern<DateAtom> digits = digits(YEAR, FIRST_YEAR, LAST_YEAR, 4);
        return startingLike(digits, (atoms, at, captures) -> {
            int end = digits.match(atoms, at, captures);
            return end == Pattern.NO_MATCH || isContinued(atoms.analysis(), end) ? Pattern.NO_MATCH : end;
        });
    }

    /** Tells whether nothing but marks such as bullets stands before a token in its line. */
    static boolean startsLine(Analysis text, int at) {
        if (at >= text.size()) {
            return false;
        }
        int first = at;
        while (first > 0
                && text.token(first).lineBreaks() == 0
                && at - first < MOST_BULLETS
                && isBullet(text.token(first - 1))) {
            first--;
        }
        return first == 0 || text.token(first).lineBreaks() > 0;
    }

    private static boolean isBullet(Token token) {
        return !token.isWord() && !token.isNumber() && !".,".contains(token.norm());
    }

    /** Matches nothing, at the start of a sentence. */
    static Pattern<DateAtom> sentenceStart() {
        return takingNothing((atoms, at, captures) ->
                at < atoms.analysis().size() && atoms.analysis().sentenceOf(at).first() == at ? at : Pattern.NO_MATCH);
    }

    static Pattern<DateAtom> season() {
        return atom(SeasonName.class, SEASON);
    }
}
