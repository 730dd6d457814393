package org.factline.extractors.dates;

import static org.factline.extractors.dates.CalendarGrammar.DATE;
import static org.factline.extractors.dates.DatePatterns.MONTH;
import static org.factline.extractors.dates.DatePatterns.UNIT;
import static org.factline.extractors.dates.DatePatterns.month;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.extractors.dates.Expression.GAP;
import static org.factline.extractors.dates.LengthGrammar.LENGTH;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.once;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.repeat;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;

import java.math.BigDecimal;
import java.util.Optional;
import org.factline.extractors.dates.DateAtom.Holiday;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.Ready;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.Expression.AroundNow;
import org.factline.extractors.dates.Expression.Chosen;
import org.factline.extractors.dates.Expression.ClockShift;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Length;
import org.factline.extractors.dates.Expression.Named;
import org.factline.extractors.dates.Expression.Part;
import org.factline.extractors.dates.Expression.Reference;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Within;
import org.factline.extractors.dates.Expression.YearBefore;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;

/** Dates that count from another day: "yesterday", "last week", "two years ago", "через три дня". */
final class RelativeGrammar {
    private static final Slot<Selector> SELECTOR = Slot.named("selector");
    private static final Slot<Selector> POINTING = Slot.named("pointing selector");
    private static final Slot<Modifier> ROUNDING = Slot.named("modifier of a length");
    private static final Slot<Ready> READY = Slot.named("ready");
    private static final Slot<Holiday> HOLIDAY = Slot.named("holiday");
    private static final int DAYS_IN_WEEK = 7;
    private static final int FEW_YEARS = 2;
    private static final int LONGEST_SHIFT = 1_000_000;

    private static final Pattern<DateAtom> LENGTHS = once(lengthOnce());

    private RelativeGrammar() {}

    /** Matches a word that is a date by itself: "yesterday", "накануне", "торік". */
    static Pattern<DateAtom> ready() {
        Pattern<DateAtom> event =
                either(word(Particle.EVENT, Particle.OF), sequence(the(), atom(Holiday.class, HOLIDAY)));
        Pattern<DateAtom> before = sequence(atom(Ready.class, READY, RelativeGrammar::isDayBefore), not(event));
        Pattern<DateAtom> other =
                atom(Ready.class, READY, ready -> ready.expression() instanceof Relative && !isDayBefore(ready));
        return part(
                DATE,
                either(other, before),
                captures -> Optional.of(captures.get(READY).expression()));
    }

    private static boolean isDayBefore(Ready ready) {
        return ready.expression() instanceof Relative relative
                && relative.grain() == Grain.DAY
                && relative.anchor() == Anchor.TOLD
                && relative.steps() < 0;
    }

    /** Matches a word that is a part of a day by itself: "last night", "тем же вечером". */
    static Pattern<DateAtom> readyTime() {
        return part(
                DATE,
                atom(Ready.class, READY, ready -> ready.expression() instanceof Expression.Timed),
                captures -> Optional.of(captures.get(READY).expression()));
    }

    /** Matches a decade by its name: "девяностые годы". */
    static Pattern<DateAtom> namedDecade() {
        return part(
                DATE,
                sequence(
                        the(),
                        atom(Ready.class, READY, ready -> ready.expression() instanceof Expression.Known),
                        maybe(word(Particle.DECADE_YEARS)),
                        not(word(Particle.DAY_MARK))),
                captures -> Optional.of(captures.get(READY).expression()));
    }

    static Pattern<DateAtom> reference() {
        return part(
                DATE,
                sequence(
                        atom(Ready.class, READY, RelativeGrammar::isReference),
                        not(word(Particle.AFTER_EVENT)),
                        not(either(DatePatterns.fourDigits(), LengthGrammar.counted()))),
                captures -> Optional.of(captures.get(READY).expression()));
    }

    private static boolean isReference(Ready ready) {
        return ready.expression() instanceof Reference || ready.expression() instanceof AroundNow;
    }

    private static Pattern<DateAtom> selector() {
        Pattern<DateAtom> pointing =
                atom(Selector.class, POINTING, s -> s.steps() == 0 && s.anchor() == Anchor.PUBLICATION);
        Pattern<DateAtom> selector = atom(Selector.class, SELECTOR);
        return sequence(the(), either(sequence(pointing, selector), selector), repeat(word(Particle.FILLER), 0, 1));
    }

    /** Matches "last week", "этого года", "the following month", "the last century". */
    static Pattern<DateAtom> chosenUnit() {
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, RelativeGrammar::isCalendarUnit);
        return part(DATE, sequence(selector(), unit), RelativeGrammar::chosenUnit);
    }

    private static boolean isCalendarUnit(Unit unit) {
        return !unit.unit().isOfClock()
                && !Use.any(unit.use(), Use.WHOLE, Use.ADJECTIVE)
                && (!Use.any(unit.use(), Use.PLURAL)
                        || unit.unit() == LengthUnit.WE
                        || Use.any(unit.use(), Use.SINGULAR));
    }

    /** Matches "Thursday last week", "в среду на прошлой неделе", "у середу минулого тижня". */
    static Pattern<DateAtom> weekdayOfWeek() {
        Slot<Expression> week = Slot.named("week");
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> u.unit() == LengthUnit.W && isCalendarUnit(u));
        Pattern<DateAtom> chosen = part(week, sequence(selector(), unit), RelativeGrammar::chosenUnit);
        return part(
                DATE,
                sequence(DatePatterns.weekday(), maybe(word(Particle.OF, Particle.IN)), chosen),
                captures -> Optional.of(
                        new Within(Fields.ofWeekday(CalendarGrammar.weekdayOf(captures)), captures.get(week))));
    }

    private static Optional<Expression> chosenUnit(Captures captures) {
        Selector selector = captures.get(SELECTOR);
        Unit unit = captures.get(UNIT);
        Optional<Grain> grain = grain(unit);
        boolean anotherDay = unit.unit() == LengthUnit.D && selector.steps() != 0 && selector.anchor() != Anchor.TOLD;
        if (grain.isEmpty() || anotherDay || (selector.anchor() == Anchor.NEW && grain.get() != Grain.YEAR)) {
            return Optional.empty();
        }
        return Optional.of(new Relative(grain.get(), selector.steps(), selector.anchor()));
    }

    private static Optional<Grain> grain(Unit unit) {
        if (unit.isOne()) {
            return Optional.of(unit.unit().grain());
        }
        return switch (unit.amount().intValue()) {
            case 10 -> Optional.of(Grain.DECADE);
            case 100 -> Optional.of(Grain.CENTURY);
            default -> Optional.empty();
        };
    }

    /** Matches the stretch that goes on, after a word for a part of it: "the end of the month", "конец года". */
    static Pattern<DateAtom> currentUnit() {
        Pattern<DateAtom> edge = atom(Modifier.class, DateRules.MOD, m -> m.place() == Modifier.Place.EDGE);
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> isCalendarUnit(u) && u.unit() != LengthUnit.D);
        Pattern<DateAtom> here = part(
                DATE, unit, captures -> grain(captures.get(UNIT)).map(grain -> new Relative(grain, 0, Anchor.CURRENT)));
        return sequence(the(), edge, maybe(word(Particle.OF)), the(), here, not(DatePatterns.fourDigits()));
    }

    /** Matches "last Friday", "прошлым летом", "next May", "that autumn". */
    static Pattern<DateAtom> chosenNamed() {
        Pattern<DateAtom> which =
                either(DatePatterns.fullWeekday(), month(), DatePatterns.season(), atom(Holiday.class, HOLIDAY));
        return part(DATE, sequence(selector(), which), captures -> {
            Selector selector = captures.get(SELECTOR);
            return selector.anchor() == Anchor.NEW
                    ? Optional.empty()
                    : Optional.of(new Chosen(selector.steps(), selector.anchor(), which(captures)));
        });
    }

    /** Matches "the week before last", "the Friday before last". */
    static Pattern<DateAtom> beforeLast() {
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> isCalendarUnit(u) && u.unit() != LengthUnit.D);
        Pattern<DateAtom> which = either(unit, DatePatterns.weekday(), month(), DatePatterns.season());
        return part(
                DATE,
                sequence(the(), which, word(Particle.BEFORE_LAST)),
                captures -> captures.has(UNIT)
                        ? grain(captures.get(UNIT)).map(grain -> new Relative(grain, -2, Anchor.PUBLICATION))
                        : Optional.of(new Chosen(-2, Anchor.PUBLICATION, which(captures))));
    }

    /** Matches a month, season or holiday after a word for its year: "торішньої осені", "торік у серпні". */
    static Pattern<DateAtom> namedOfYear() {
        Pattern<DateAtom> which = either(month(), DatePatterns.season(), atom(Holiday.class, HOLIDAY));
        Pattern<DateAtom> year = atom(Ready.class, READY, CalendarGrammar::isYear);
        Pattern<DateAtom> ofYear = part(
                CalendarGrammar.WHOLE,
                year,
                captures -> Optional.of(captures.get(READY).expression()));
        Pattern<DateAtom> inYear = sequence(
                the(),
                CalendarGrammar.relativeYear(),
                DatePatterns.comma(),
                either(sequence(word(Particle.IN), which), DatePatterns.season()));
        return part(
                DATE,
                either(sequence(ofYear, which), inYear),
                captures -> Optional.of(new Within(which(captures), captures.get(CalendarGrammar.WHOLE))));
    }

    /** Matches "last Oct. 23", "next 5 May": the one before or after now. */
    static Pattern<DateAtom> chosenDay() {
        Pattern<DateAtom> day = either(CalendarGrammar.monthDay(), CalendarGrammar.dayMonth());
        return part(
                DATE,
                sequence(atom(Selector.class, SELECTOR, s -> s.steps() != 0 && s.anchor() == Anchor.PUBLICATION), day),
                captures -> captures.get(DATE) instanceof Fields fields && fields.year() == GAP
                        ? Optional.of(
                                new Chosen(captures.get(SELECTOR).steps(), Anchor.PUBLICATION, withoutWeekday(fields)))
                        : Optional.empty());
    }

    private static Fields withoutWeekday(Fields fields) {
        return fields.withDay(fields.day());
    }

    private static Expression which(Captures captures) {
        if (captures.has(DatePatterns.SEASON)) {
            return new Part(Grain.SEASON, captures.get(DatePatterns.SEASON).number(), GAP);
        }
        return captures.find(HOLIDAY)
                .map(holiday -> (Expression) new Named(holiday.rule(), GAP))
                .orElseGet(() -> captures.find(MONTH)
                        .map(month -> new Fields(GAP, month.number(), GAP, GAP))
                        .orElseGet(() -> Fields.ofWeekday(CalendarGrammar.weekdayOf(captures))));
    }

    private static Pattern<DateAtom> length() {
        return LENGTHS;
    }

    private static Pattern<DateAtom> lengthOnce() {
        return either(LengthGrammar.compound(), LengthGrammar.simple(), LengthGrammar.one());
    }

    /** Matches "four years ago", "a week or so ago", "год назад", "тиждень тому". */
    static Pattern<DateAtom> ago() {
        Pattern<DateAtom> orSo =
                atom(Modifier.class, ROUNDING, m -> m.modifiesLengths() && m.place() == Modifier.Place.AFTER);
        return part(
                DATE,
                sequence(either(length(), LengthGrammar.units()), maybe(orSo), word(Particle.AGO)),
                captures -> shift(captures.get(LENGTH), -1, Anchor.PUBLICATION));
    }

    /** Matches "two days later", "шестью днями ранее", "спустя месяц", "через три дня". */
    static Pattern<DateAtom> shifted() {
        Pattern<DateAtom> earlier = part(
                DATE,
                sequence(length(), word(Particle.EARLIER), not(word(Particle.AFTER_EVENT))),
                captures -> shift(captures.get(LENGTH), -1, Anchor.TOLD));
        Pattern<DateAtom> later = part(
                DATE,
                sequence(length(), word(Particle.LATER), not(word(Particle.AFTER_EVENT))),
                captures -> shift(captures.get(LENGTH), 1, Anchor.TOLD));
        return either(earlier, later);
    }

    static Pattern<DateAtom> after() {
        return part(
                DATE,
                sequence(
                        either(sequence(word(Particle.AFTER_LEAD), length()), LengthGrammar.invertedAfter()),
                        not(word(Particle.AFTER_EVENT))),
                captures -> shift(captures.get(LENGTH), 1, Anchor.TENSE));
    }

    /** Matches "in three days" after a word that says that something is to come: "will return in three days". */
    static Pattern<DateAtom> ahead() {
        Pattern<DateAtom> pattern = part(
                DATE,
                sequence(word(Particle.AHEAD_LEAD), length(), not(word(Particle.AFTER_EVENT))),
                captures -> shift(captures.get(LENGTH), 1, Anchor.PUBLICATION));
        return startingLike(
                pattern,
                (atoms, at, captures) ->
                        DateContext.isToCome(atoms, at) ? pattern.match(atoms, at, captures) : Pattern.NO_MATCH);
    }

    /** Counts a length from an anchor; weeks count in days, hours in minutes of the clock. */
    private static Optional<Expression> shift(Length length, int sign, Anchor anchor) {
        if (length.value().contains("X")) {
            return anchor == Anchor.TOLD
                    ? Optional.empty()
                    : Optional.of(new Reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"));
        }
        BigDecimal amount = length.amount();
        if (amount.compareTo(BigDecimal.valueOf(LONGEST_SHIFT)) > 0) {
            return Optional.empty();
        }
        return switch (length.unit()) {
            case H -> clockShift(amount.multiply(BigDecimal.valueOf(60)), sign, length, anchor);
            case MIN -> clockShift(amount, sign, length, anchor);
            case S -> Optional.empty();
            case W -> days(amount.multiply(BigDecimal.valueOf(DAYS_IN_WEEK)), sign, anchor);
            case D -> days(amount, sign, anchor);
            case M -> Optional.of(new Relative(Grain.MONTH, sign * amount.longValue(), anchor));
            case Y -> years(sign * amount.longValue(), anchor);
            default -> Optional.of(new Relative(length.unit().grain(), sign * amount.longValue(), anchor));
        };
    }

    private static Optional<Expression> years(long steps, Anchor anchor) {
        Relative year = new Relative(Grain.YEAR, steps, anchor);
        return Optional.of(steps < 0 && steps >= -FEW_YEARS ? new YearBefore(-steps, year) : year);
    }

    private static Optional<Expression> days(BigDecimal days, int sign, Anchor anchor) {
        return Optional.of(new Relative(Grain.DAY, sign * days.longValue(), anchor));
    }

    private static Optional<Expression> clockShift(BigDecimal minutes, int sign, Length length, Anchor anchor) {
        return anchor == Anchor.PUBLICATION
                ? Optional.of(new Reference("PAST_REF"))
                : Optional.of(new ClockShift(sign * minutes.longValue(), length));
    }
}
