package org.factline.extractors.dates;

import static org.factline.extractors.dates.DatePatterns.DAY;
import static org.factline.extractors.dates.DatePatterns.MONTH;
import static org.factline.extractors.dates.DatePatterns.QUANTITY;
import static org.factline.extractors.dates.DatePatterns.SEASON;
import static org.factline.extractors.dates.DatePatterns.WEEKDAY;
import static org.factline.extractors.dates.DatePatterns.WORD;
import static org.factline.extractors.dates.DatePatterns.YEAR;
import static org.factline.extractors.dates.DatePatterns.comma;
import static org.factline.extractors.dates.DatePatterns.day;
import static org.factline.extractors.dates.DatePatterns.dayOf;
import static org.factline.extractors.dates.DatePatterns.digits;
import static org.factline.extractors.dates.DatePatterns.entity;
import static org.factline.extractors.dates.DatePatterns.gluedMark;
import static org.factline.extractors.dates.DatePatterns.mark;
import static org.factline.extractors.dates.DatePatterns.month;
import static org.factline.extractors.dates.DatePatterns.sameSentence;
import static org.factline.extractors.dates.DatePatterns.season;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.weekday;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.extractors.dates.DatePatterns.year;
import static org.factline.extractors.dates.Expression.GAP;
import static org.factline.pattern.Patterns.ahead;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.once;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;
import static org.factline.pattern.Patterns.takingNothing;
import static org.factline.pattern.Patterns.token;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.factline.extractors.dates.DateAtom.Holiday;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.DateAtom.Ready;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.DateAtom.WeekdayName;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Known;
import org.factline.extractors.dates.Expression.Named;
import org.factline.extractors.dates.Expression.Nth;
import org.factline.extractors.dates.Expression.Part;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Within;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;
import org.factline.text.LetterCase;

/** Dates that name their place in the calendar: "Monday 5 May 2025", "in spring 2014", "в 90-е", "XX ст.". */
final class CalendarGrammar {
    static final Slot<Expression> DATE = Slot.named("date");
    static final Slot<Expression> WHOLE = Slot.named("whole");
    private static final Slot<Selector> SELECTOR = Slot.named("selector");
    private static final Slot<Ready> READY = Slot.named("ready");
    private static final Slot<Unit> UNIT = Slot.named("unit");
    private static final Slot<Holiday> HOLIDAY = Slot.named("holiday");
    private static final Slot<Long> DECADE = Slot.named("decade");
    private static final Slot<Integer> ROMAN = Slot.named("Roman numeral");
    private static final int OLDEST_DECADE = 100;
    private static final int FARTHEST_BC = 9999;
    private static final int DECADE_YEARS = 10;

    private static final Pattern<DateAtom> DAY_MONTH = once(dayMonthOnce());
    private static final Pattern<DateAtom> MONTH_DAY = once(monthDayOnce());
    private static final Pattern<DateAtom> DAY_ALONE = once(dayAloneOnce());
    private static final Pattern<DateAtom> NUMERIC = once(numericOnce());

    private CalendarGrammar() {}

    /** Matches a year that follows a smaller part of a date: ", 2025", "2022-го года", "of that year", "с. г.". */
    static Pattern<DateAtom> ofYear() {
        Pattern<DateAtom> byNumber = sequence(comma(), maybe(word(Particle.OF)), year(), maybe(era()));
        Pattern<DateAtom> old = sequence(
                comma(), maybe(word(Particle.OF)), digits(YEAR, 1, 2199, 4), maybe(word(Particle.YEAR_MARK)), era());
        Pattern<DateAtom> spelled = sequence(maybe(word(Particle.OF)), spelledPair());
        Pattern<DateAtom> shortNumber = sequence(maybe(word(Particle.OF)), shortYear());
        return maybe(
                either(old, byNumber, spelled, shortNumber, sequence(maybe(word(Particle.OF)), the(), relativeYear())));
    }

    private static Pattern<DateAtom> shortYear() {
        return sequence(mark("'’"), ahead(gluedNumber()), digits(DECADE, 0, 99, 2));
    }

    private static Pattern<DateAtom> gluedNumber() {
        return token(token -> token.glued() && token.isNumber() && token.length() == 2);
    }

    static Pattern<DateAtom> era() {
        return word(Particle.BC, Particle.AD);
    }

    /** Matches "last year", "того же года", "с. г.". */
    static Pattern<DateAtom> relativeYear() {
        Pattern<DateAtom> chosen = sequence(
                atom(Selector.class, SELECTOR),
                atom(Unit.class, UNIT, unit -> unit.unit() == LengthUnit.Y && unit.isOne()));
        Pattern<DateAtom> ready = atom(Ready.class, READY, CalendarGrammar::isYear);
        return part(
                WHOLE,
                either(chosen, ready),
                captures -> captures.find(READY)
                        .map(Ready::expression)
                        .or(() -> captures.find(SELECTOR).map(s -> new Relative(Grain.YEAR, s.steps(), s.anchor()))));
    }

    /** Matches the word for a year, which stands for the one that is told of: "the first half of the year". */
    private static Pattern<DateAtom> runningYear() {
        return part(
                WHOLE,
                atom(Unit.class, UNIT, u -> u.unit() == LengthUnit.Y && u.isOne() && !Use.any(u.use(), Use.PLURAL)),
                captures -> Optional.of(new Relative(Grain.YEAR, 0, Anchor.CURRENT)));
    }

    static boolean isYear(Ready ready) {
        return ready.expression() instanceof Relative relative && relative.grain() == Grain.YEAR;
    }

    /** Puts a date within the year that {@link #ofYear} matched, if it did. */
    private static Optional<Expression> within(Captures captures, Expression part) {
        return Optional.of(captures.find(WHOLE)
                .map(whole -> (Expression) new Within(part, whole))
                .orElse(part));
    }

    static int yearOf(Captures captures) {
        if (captures.has(DECADE)) {
            return twoDigits(captures.get(DECADE).intValue());
        }
        int year = captures.find(YEAR).map(Long::intValue).orElse(GAP);
        return year != GAP && isBc(captures) ? 1 - year : year;
    }

    private static boolean isBc(Captures captures) {
        return captures.all(WORD).stream().anyMatch(w -> w.particle() == Particle.BC);
    }

    /** Returns the year meant by two digits: from 1970 to 2069. */
    static int twoDigits(int year) {
        return year >= 70 ? 1900 + year : 2000 + year;
    }

    static int weekdayOf(Captures captures) {
        return captures.find(WEEKDAY).map(WeekdayName::number).orElse(GAP);
    }

    private static Optional<Expression> fields(Captures captures) {
        Fields fields =
                new Fields(yearOf(captures), captures.get(MONTH).number(), dayOf(captures), weekdayOf(captures));
        return within(captures, fields);
    }

    private static Pattern<DateAtom> withWeekday(Pattern<DateAtom> date) {
        Pattern<DateAtom> lead = sequence(weekday(), sameSentence(), comma(), the(), date);
        Pattern<DateAtom> bracketed = sequence(weekday(), mark("("), date, mark(")"));
        Pattern<DateAtom> otherDate = sequence(comma(), the(), DatePatterns.day());
        Pattern<DateAtom> tail =
                sequence(mark(",("), maybe(word(Particle.IN)), weekday(), not(otherDate), maybe(mark(")")));
        return either(bracketed, lead, sequence(date, maybe(tail)));
    }

    static Pattern<DateAtom> dayMonth() {
        return DAY_MONTH;
    }

    private static Pattern<DateAtom> dayMonthOnce() {
        return part(
                DATE,
                withWeekday(sequence(
                        the(),
                        day(),
                        maybe(word(Particle.DAY_MARK)),
                        maybe(word(Particle.OF)),
                        entity(),
                        month(),
                        ofYear())),
                CalendarGrammar::fields);
    }

    static Pattern<DateAtom> monthDay() {
        return MONTH_DAY;
    }

    private static Pattern<DateAtom> monthDayOnce() {
        Pattern<DateAtom> day = either(
                notContinued(day()),
                sequence(word(Particle.ARTICLE), ahead(token(token -> !token.isCapitalised())), notContinued(day())));
        return part(
                DATE,
                withWeekday(sequence(month(m -> m.use().contains(Use.LEADS)), day, ofYear())),
                CalendarGrammar::fields);
    }

    static Pattern<DateAtom> notContinued(Pattern<DateAtom> number) {
        return startingLike(number, (atoms, at, captures) -> {
            int end = number.match(atoms, at, captures);
            return end == Pattern.NO_MATCH || DatePatterns.isContinued(atoms.analysis(), end) ? Pattern.NO_MATCH : end;
        });
    }

    static Pattern<DateAtom> monthYear() {
        return part(DATE, sequence(month(), ofYear()), CalendarGrammar::monthFields);
    }

    /** Matches a month's adjective, which a capital within a sentence makes a name: "Октябрьская площадь". */
    static Pattern<DateAtom> monthAdjectiveInText() {
        Pattern<DateAtom> adjective =
                part(DATE, month(m -> m.use().contains(Use.ADJECTIVE)), CalendarGrammar::monthFields);
        return sequence(ahead(token(token -> token.letterCase() == LetterCase.LOWER)), adjective);
    }

    private static Optional<Expression> monthFields(Captures captures) {
        return within(captures, new Fields(yearOf(captures), captures.get(MONTH).number(), GAP, GAP));
    }

    /** Matches the day of a month that is not named: "16-го", "24-го числа", "the 9th". */
    static Pattern<DateAtom> dayAlone() {
        return DAY_ALONE;
    }

    private static Pattern<DateAtom> dayAloneOnce() {
        Pattern<DateAtom> marked = sequence(digits(DAY, 1, 31, 2), ordinalMarkAhead(), word(Particle.DAY_MARK));
        Pattern<DateAtom> article = sequence(word(Particle.ARTICLE), digits(DAY, 1, 31, 2), DatePatterns.ordinalMark());
        Pattern<DateAtom> spelled = sequence(day(), word(Particle.DAY_MARK));
        Pattern<DateAtom> ending = sequence(DatePatterns.glued(gluedMark("-–‑"), word(Particle.DAY_ENDING)));
        Pattern<DateAtom> ordinal = sequence(digits(DAY, 1, 31, 2), ending);
        return part(
                DATE,
                either(marked, spelled, sequence(either(article, ordinal), notBeforeNoun())),
                captures -> Optional.of(new Fields(GAP, GAP, dayOf(captures), GAP)));
    }

    /** Matches nothing, unless a noun follows, which an ordinal would count: "the 17th time", "36-го полка". */
    static Pattern<DateAtom> notBeforeNoun() {
        return takingNothing((atoms, at, captures) -> at < atoms.analysis().size()
                        && atoms.analysis().token(at).letterCase() != LetterCase.NONE
                        && atoms.at(at).isEmpty()
                        && atoms.analysis().sentenceIndexOf(at)
                                == atoms.analysis().sentenceIndexOf(at - 1)
                ? Pattern.NO_MATCH
                : at);
    }

    /** Matches a day by its ordinal alone, where a part of the day beside it makes it one: "вечером 16-го". */
    static Pattern<DateAtom> dayOrdinal() {
        Pattern<DateAtom> ending = DatePatterns.glued(gluedMark("-–‑"), word(Particle.DAY_ENDING));
        return part(
                DATE,
                sequence(digits(DAY, 1, 31, 2), ending),
                captures -> Optional.of(new Fields(GAP, GAP, dayOf(captures), GAP)));
    }

    private static Pattern<DateAtom> ordinalMarkAhead() {
        return maybe(DatePatterns.ordinalMark());
    }

    static Pattern<DateAtom> weekdayAlone() {
        return part(DATE, sequence(the(), weekday()), captures -> Optional.of(Fields.ofWeekday(weekdayOf(captures))));
    }

    static Pattern<DateAtom> seasonYear() {
        return part(
                DATE,
                sequence(the(), season(), ofYear()),
                captures -> within(
                        captures, new Part(Grain.SEASON, captures.get(SEASON).number(), yearOf(captures))));
    }

    /** Matches "the first quarter of 2020", "четвёртого квартала", "the second half of this year". */
    static Pattern<DateAtom> partOfYear() {
        Pattern<DateAtom> ordinal =
                atom(Quantity.class, QUANTITY, q -> q.ordinal() && q.value().longValue() <= 4);
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> u.unit() == LengthUnit.Q || u.unit() == LengthUnit.HY);
        Pattern<DateAtom> number = either(ordinal, RomanNumeral.pattern(ROMAN));
        Pattern<DateAtom> half = word(Particle.FIRST_HALF, Particle.SECOND_HALF);
        return part(
                DATE,
                either(
                        sequence(the(), number, maybe(mark("-")), unit, ofYear()),
                        sequence(the(), DatePatterns.fourDigits(), ordinal, unit),
                        sequence(the(), atom(Selector.class, SELECTOR, s -> s.steps() == -1), unit, halfOfYear()),
                        sequence(the(), half, halfOfYear())),
                CalendarGrammar::partOfYear);
    }

    private static Pattern<DateAtom> halfOfYear() {
        return sequence(maybe(word(Particle.OF)), the(), either(year(), relativeYear(), runningYear()));
    }

    private static Optional<Expression> partOfYear(Captures captures) {
        Optional<Unit> unit = captures.find(UNIT);
        int last = unit.map(u -> u.unit() == LengthUnit.HY ? 2 : 4).orElse(2);
        int index = unit.isPresent()
                ? captures.find(QUANTITY)
                        .map(q -> q.value().intValue())
                        .or(() -> captures.find(ROMAN))
                        .orElse(last)
                : captures.all(WORD).stream().anyMatch(w -> w.particle() == Particle.SECOND_HALF) ? 2 : 1;
        Grain grain = unit.map(u -> u.unit().grain()).orElse(Grain.HALF);
        boolean possible = index >= 1 && index <= (grain == Grain.HALF ? 2 : 4);
        return possible ? within(captures, new Part(grain, index, yearOf(captures))) : Optional.empty();
    }

    /** Matches "the last week of 2018", "the first week of May". */
    static Pattern<DateAtom> nthWeek() {
        Pattern<DateAtom> which = either(
                atom(Quantity.class, QUANTITY, q -> q.ordinal() && q.value().longValue() <= 5),
                atom(Selector.class, SELECTOR, s -> s.steps() == -1));
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> u.unit() == LengthUnit.W && u.isOne());
        Pattern<DateAtom> of = sequence(maybe(word(Particle.OF)), the());
        return part(DATE, sequence(the(), which, unit, of, either(monthYearPart(), yearPart())), captures -> {
            int index = captures.find(QUANTITY).map(q -> q.value().intValue()).orElse(-1);
            return Optional.of(new Within(new Nth(Grain.WEEK, index), captures.get(DATE)));
        });
    }

    private static Pattern<DateAtom> monthYearPart() {
        return monthYear();
    }

    private static Pattern<DateAtom> yearPart() {
        return part(DATE, year(), captures -> Optional.of(Fields.ofYear(yearOf(captures))));
    }

    /** Matches a year that its own word or ending marks: "2022 года", "2022-го", "в 490 BC". */
    static Pattern<DateAtom> markedYear() {
        Pattern<DateAtom> number = digits(YEAR, 1, 2199, 4);
        Pattern<DateAtom> marked = sequence(
                DatePatterns.fourDigits(), maybe(DatePatterns.ordinalMark()), word(Particle.YEAR_MARK), maybe(era()));
        Pattern<DateAtom> ordinal = sequence(DatePatterns.fourDigits(), DatePatterns.ordinalMark());
        Pattern<DateAtom> old =
                sequence(number, maybe(DatePatterns.ordinalMark()), maybe(word(Particle.YEAR_MARK)), era());
        return part(DATE, either(old, marked, ordinal), CalendarGrammar::anyYear);
    }

    /** Matches four bare digits, or two after an apostrophe, as a year. */
    static Pattern<DateAtom> bareYear() {
        return part(DATE, either(DatePatterns.fourDigits(), shortYear()), CalendarGrammar::anyYear);
    }

    /** Matches a year in words: "nineteen ninety-six", "тысяча девятьсот девяносто первого года". */
    static Pattern<DateAtom> spelledYear() {
        Pattern<DateAtom> whole = sequence(
                atom(Quantity.class, QUANTITY, q -> q.ordinal() && q.spelled() && isBetween(q, 1000, 2199)),
                word(Particle.YEAR_MARK));
        Pattern<DateAtom> ordinal = part(
                DATE,
                whole,
                captures ->
                        Optional.of(Fields.ofYear(captures.get(QUANTITY).value().intValue())));
        return either(part(DATE, spelledPair(), CalendarGrammar::anyYear), ordinal);
    }

    /** Matches a year read in two halves: "nineteen ninety-six". */
    private static Pattern<DateAtom> spelledPair() {
        Slot<Quantity> head = Slot.named("head");
        Slot<Quantity> rest = Slot.named("rest");
        return part(
                YEAR,
                sequence(
                        atom(Quantity.class, head, q -> q.spelled() && isBetween(q, 11, 20)),
                        atom(Quantity.class, rest, q -> q.spelled() && isBetween(q, 10, 99))),
                captures -> Optional.of(captures.get(head).value().longValue() * 100
                        + captures.get(rest).value().longValue()));
    }

    private static boolean isBetween(Quantity quantity, long least, long most) {
        return quantity.value().longValue() >= least && quantity.value().longValue() <= most;
    }

    private static Optional<Expression> anyYear(Captures captures) {
        return Optional.of(Fields.ofYear(yearOf(captures)));
    }

    /** Matches "the 1990s", "'60s", "90-е годы", "вісімдесятих". */
    static Pattern<DateAtom> decade() {
        Pattern<DateAtom> ending = sequence(glued(word(Particle.DECADE_MARK)), not(word(Particle.DAY_MARK)));
        Pattern<DateAtom> four = sequence(digits(DECADE, 1000, 2190, 4), ending);
        Pattern<DateAtom> two = sequence(maybe(mark("'’‘")), digits(DECADE, 10, 90, 2), ending);
        Pattern<DateAtom> years = maybe(word(Particle.DECADE_YEARS));
        Pattern<DateAtom> old = sequence(digits(DECADE, 10, FARTHEST_BC, 4), ending, word(Particle.BC));
        return part(
                DATE,
                sequence(the(), either(old, sequence(either(four, two), years))),
                captures -> decade(captures.get(DECADE).intValue(), isBc(captures)));
    }

    private static Pattern<DateAtom> glued(Pattern<DateAtom> word) {
        return DatePatterns.glued(maybe(gluedMark("-–'’")), word);
    }

    private static Optional<Expression> decade(int years, boolean old) {
        if (years % 10 != 0) {
            return Optional.empty();
        }
        if (old) {
            return Optional.of(new Known(new Period(Grain.DECADE, LocalDate.of(1 - years - (DECADE_YEARS - 1), 1, 1))));
        }
        int year = years >= OLDEST_DECADE ? years : years >= 20 ? 1900 + years : 2000 + years;
        return Optional.of(new Known(Period.of(Grain.DECADE, LocalDate.of(year, 1, 1))));
    }

    /** Matches "the 13th century", "XXI век", "V ст. до н. е.". */
    static Pattern<DateAtom> century() {
        Pattern<DateAtom> digits = sequence(digits(DAY, 1, 30, 2), maybe(DatePatterns.ordinalMark()));
        Pattern<DateAtom> spelled = atom(Quantity.class, QUANTITY, q -> q.ordinal() && isBetween(q, 1, 30));
        Pattern<DateAtom> roman = RomanNumeral.pattern(ROMAN);
        Pattern<DateAtom> unit = either(
                word(Particle.CENTURY_MARK),
                atom(
                        Unit.class,
                        UNIT,
                        u -> u.unit() == LengthUnit.Y && u.amount().intValue() == 100));
        return part(
                DATE,
                sequence(the(), either(roman, digits, spelled), maybe(mark("-")), unit, maybe(era())),
                captures -> {
                    int century = captures.find(ROMAN).orElseGet(() -> dayOf(captures));
                    int year = isBc(captures) ? 1 - century * 100 : (century - 1) * 100 + (century == 1 ? 1 : 0);
                    return Optional.of(new Known(new Period(Grain.CENTURY, LocalDate.of(year, 1, 1))));
                });
    }

    static Pattern<DateAtom> holiday() {
        return holiday(holiday -> true);
    }

    static Pattern<DateAtom> holiday(Predicate<Holiday> condition) {
        return part(
                DATE,
                sequence(
                        the(),
                        atom(Holiday.class, HOLIDAY, condition),
                        DatePatterns.spelling(HOLIDAY, Holiday::use),
                        ofYear()),
                captures -> within(captures, new Named(captures.get(HOLIDAY).rule(), yearOf(captures))));
    }

    static Pattern<DateAtom> numeric() {
        return NUMERIC;
    }

    private static Pattern<DateAtom> numericOnce() {
        return part(
                DATE,
                withWeekday(sequence(NumericDate.pattern(), maybe(word(Particle.YEAR_MARK)))),
                captures -> Optional.of(captures.get(NumericDate.FIELDS)));
    }
}
