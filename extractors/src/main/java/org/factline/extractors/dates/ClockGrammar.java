package org.factline.extractors.dates;

import static org.factline.extractors.dates.DatePatterns.DAY_PART;
import static org.factline.extractors.dates.DatePatterns.digits;
import static org.factline.extractors.dates.DatePatterns.gluedMark;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.pattern.Patterns.ahead;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.token;

import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.factline.extractors.dates.DateAtom.DayPart;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.pattern.Atoms;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;
import org.factline.text.Analysis;

/** Times of the clock: "18:08", "6.30pm", "о восьмій ранку", "half past ten", "без четверти пять". */
final class ClockGrammar {
    static final Slot<String> TIME = Slot.named("time");
    private static final Slot<Long> HOUR = Slot.named("hour");
    private static final Slot<Long> MINUTE = Slot.named("minute");
    private static final Slot<Long> SECOND = Slot.named("second");
    private static final Slot<Quantity> HOURS = Slot.named("hours");
    private static final Slot<Quantity> MINUTES = Slot.named("minutes");
    private static final Slot<Word> HALF_OF_DAY = Slot.named("half of day");
    private static final Slot<Word> QUARTER = Slot.named("quarter");
    private static final int LAST_HOUR = 24;
    private static final int FEW_HOURS = 5;
    private static final int LAST_MINUTE = 59;
    private static final int NOON = 12;
    private static final int QUARTER_HOUR = 15;
    private static final int HALF_HOUR = 30;
    private static final int HOUR_MINUTES = 60;
    private static final int LAST_SMALL_HOUR = 7;

    private ClockGrammar() {}

    private static Pattern<DateAtom> hour() {
        return digits(HOUR, 0, LAST_HOUR, 2);
    }

    private static Pattern<DateAtom> halfOfDay() {
        return atom(Word.class, HALF_OF_DAY, EnumSet.of(Particle.AM, Particle.PM));
    }

    /** Matches minutes after a mark, although the mark ties them to the hour. */
    private static Pattern<DateAtom> after(String marks, Slot<Long> slot) {
        Pattern<DateAtom> number = org.factline.pattern.Patterns.number(slot, 0, LAST_MINUTE);
        return sequence(gluedMark(marks), ahead(token(token -> token.glued() && token.length() == 2)), number);
    }

    /** Matches "18:08", "06:08:30 p.m.". */
    static Pattern<DateAtom> colon() {
        return part(
                TIME,
                sequence(hour(), after(":", MINUTE), maybe(after(":", SECOND)), maybe(dayPart()), maybe(halfOfDay())),
                ClockGrammar::read);
    }

    private static Pattern<DateAtom> dayPart() {
        return sequence(toPart(), atom(DayPart.class, DAY_PART, p -> !isClock(p)));
    }

    /** Matches what may stand between an hour and its part of the day, on the same line; "до" makes it a range. */
    private static Pattern<DateAtom> toPart() {
        Pattern<DateAtom> here = either(DatePatterns.sameSentence(), DatePatterns.afterDot());
        return sequence(here, not(word(Particle.TO)), maybe(word(Particle.IN)), the());
    }

    /** Matches "6.30pm", "6 p.m.". */
    static Pattern<DateAtom> withHalf() {
        return part(TIME, sequence(hour(), maybe(after(".:", MINUTE)), halfOfDay()), ClockGrammar::read);
    }

    /** Matches "17.52", as it follows a date or a preposition. */
    private static Pattern<DateAtom> dotted() {
        return part(TIME, CalendarGrammar.notContinued(sequence(hour(), after(".", MINUTE))), ClockGrammar::read);
    }

    private static Pattern<DateAtom> spokenHour() {
        return sequence(atom(Quantity.class, HOURS, q -> isHour(q)), maybe(DatePatterns.ordinalMark()));
    }

    private static boolean isHour(Quantity quantity) {
        return quantity.hour()
                && quantity.value().scale() <= 0
                && quantity.value().longValue() <= LAST_HOUR;
    }

    /** Matches "в 15 часов 30 минут", "three o'clock in the afternoon", "о 9 годині". */
    static Pattern<DateAtom> marked() {
        return marked(captures -> true);
    }

    private static Pattern<DateAtom> marked(Predicate<Captures> condition) {
        Pattern<DateAtom> minutes = maybe(
                sequence(atom(Quantity.class, MINUTES, q -> q.value().longValue() < 60), word(Particle.MINUTE_MARK)));
        return part(
                TIME,
                sequence(
                        spokenHour(),
                        word(Particle.HOUR_MARK, Particle.CLOCK_MARK),
                        minutes,
                        maybe(anyDayPart()),
                        maybe(halfOfDay())),
                captures -> condition.test(captures) ? read(captures) : Optional.empty());
    }

    /** Tells an hour from a number of hours, which few of them or all of a day's would be: "в 3 часа", "в 24 часа". */
    private static boolean isNoLength(Captures captures) {
        int hour = captures.get(HOURS).value().intValue();
        return (hour > FEW_HOURS && hour < LAST_HOUR)
                || isOnClock(captures)
                || captures.has(MINUTES)
                || captures.has(DAY_PART)
                || captures.has(HALF_OF_DAY);
    }

    private static boolean isOnClock(Captures captures) {
        return captures.all(DatePatterns.WORD).stream().anyMatch(w -> w.particle() == Particle.CLOCK_MARK);
    }

    private static Pattern<DateAtom> anyDayPart() {
        return sequence(toPart(), atom(DayPart.class, DAY_PART));
    }

    /** Matches "о восьмій ранку", "в девять утра", "five in the afternoon", "11-ї ранку". */
    static Pattern<DateAtom> withPart() {
        return part(
                TIME,
                sequence(
                        spokenHour(),
                        toPart(),
                        atom(DayPart.class, DAY_PART, p -> !p.use().contains(Use.CLOCK) && !isClock(p))),
                captures -> isHourOfPart(captures) ? read(captures) : Optional.empty());
    }

    /** Tells "о третій ночі" from "третя ніч", and "seven in the morning" from "twelve overnight". */
    private static boolean isHourOfPart(Captures captures) {
        boolean led = captures.all(DatePatterns.WORD).stream().anyMatch(w -> w.particle() == Particle.IN);
        return captures.get(DAY_PART).use().contains(Use.HOURS)
                || (led && !captures.get(HOURS).ordinal());
    }

    /** Matches "половине второго", "четверть третьего", "пів на сьому вечора", "half past ten". */
    static Pattern<DateAtom> half() {
        Pattern<DateAtom> to = part(
                TIME,
                sequence(
                        word(Particle.HALF),
                        maybe(word(Particle.IN)),
                        atom(Quantity.class, HOURS, q -> q.ordinal() && isHour(q)),
                        maybe(anyDayPart())),
                captures -> readSpoken(captures, -HALF_HOUR));
        Pattern<DateAtom> quarter = part(
                TIME,
                sequence(
                        word(Particle.QUARTER),
                        maybe(word(Particle.ONTO)),
                        atom(Quantity.class, HOURS, q -> q.ordinal() && q.spelled() && isHour(q)),
                        maybe(anyDayPart())),
                captures -> readSpoken(captures, QUARTER_HOUR - HOUR_MINUTES));
        Pattern<DateAtom> past = part(
                TIME,
                sequence(word(Particle.HALF), word(Particle.PAST), spokenHour(), maybe(anyDayPart())),
                captures -> readSpoken(captures, HALF_HOUR));
        return either(to, quarter, past);
    }

    /** Matches "quarter to five", "nineteen minutes to seven", "ten past six", "без четверти пять". */
    static Pattern<DateAtom> toAndPast() {
        Pattern<DateAtom> minutes = either(
                atom(Word.class, QUARTER, EnumSet.of(Particle.QUARTER)),
                sequence(atom(Quantity.class, MINUTES, q -> q.value().longValue() < HOUR_MINUTES), unit()),
                atom(
                        Quantity.class,
                        MINUTES,
                        q -> q.spelled() && isFiveMinutes(q) && q.value().longValue() < HALF_HOUR));
        Pattern<DateAtom> before = part(
                TIME,
                either(
                        sequence(
                                word(Particle.MINUS),
                                either(
                                        minutes,
                                        atom(
                                                Quantity.class,
                                                MINUTES,
                                                q -> q.value().longValue() < HOUR_MINUTES)),
                                spokenHour(),
                                maybe(anyDayPart())),
                        sequence(
                                maybe(word(Particle.ONE)),
                                minutes,
                                word(Particle.TO_HOUR),
                                spokenHour(),
                                maybe(anyDayPart()))),
                captures -> readSpoken(captures, -minutes(captures)));
        Pattern<DateAtom> past = part(
                TIME,
                sequence(maybe(word(Particle.ONE)), minutes, word(Particle.PAST), spokenHour(), maybe(anyDayPart())),
                captures -> readSpoken(captures, minutes(captures)));
        return either(before, past);
    }

    private static boolean isFiveMinutes(Quantity quantity) {
        return quantity.value().scale() <= 0 && quantity.value().intValue() % 5 == 0;
    }

    private static Pattern<DateAtom> unit() {
        return atom(DateAtom.Unit.class, DatePatterns.UNIT, u -> u.unit() == LengthUnit.MIN);
    }

    private static int minutes(Captures captures) {
        return captures.find(MINUTES).map(q -> q.value().intValue()).orElse(QUARTER_HOUR);
    }

    /** Matches noon and midnight. */
    static Pattern<DateAtom> named() {
        return part(
                TIME,
                sequence(the(), atom(DayPart.class, DAY_PART, ClockGrammar::isClock)),
                captures -> Optional.of(captures.get(DAY_PART).time()));
    }

    private static boolean isClock(DayPart part) {
        return Character.isDigit(part.time().charAt(1));
    }

    /** Reads an hour of the clock's face: small hours that no part of the day goes with are those after noon. */
    private static Optional<String> readSpoken(Captures captures, int shift) {
        boolean afternoon =
                !captures.has(DAY_PART) && captures.get(HOURS).value().intValue() <= LAST_SMALL_HOUR;
        return read(captures, afternoon ? shift + NOON * HOUR_MINUTES : shift);
    }

    private static Optional<String> read(Captures captures) {
        return read(captures, 0);
    }

    private static Optional<String> read(Captures captures, int shift) {
        int hour = captures.find(HOUR)
                .map(Long::intValue)
                .orElseGet(() -> captures.get(HOURS).value().intValue());
        int minute = captures.find(MINUTE).map(Long::intValue).orElse(0);
        if (shift == 0 && captures.has(MINUTES)) {
            minute = minutes(captures);
        }
        int inDay = hourOfDay(hour, captures) * HOUR_MINUTES + minute + shift;
        if (inDay < 0 || inDay > LAST_HOUR * HOUR_MINUTES || (captures.has(HALF_OF_DAY) && hour == LAST_HOUR)) {
            return Optional.empty();
        }
        String seconds =
                captures.find(SECOND).map(s -> ":" + Period.two(s.intValue())).orElse("");
        return Optional.of("T" + Period.two(inDay / HOUR_MINUTES) + ":" + Period.two(inDay % HOUR_MINUTES) + seconds);
    }

    private static int hourOfDay(int hour, Captures captures) {
        Optional<Word> half = captures.find(HALF_OF_DAY);
        if (half.isPresent()) {
            boolean pm = half.get().particle() == Particle.PM;
            return hour > NOON ? hour : hour % NOON + (pm ? NOON : 0);
        }
        return captures.find(DAY_PART).map(part -> hourIn(part.time(), hour)).orElse(hour);
    }

    /** Returns the hour of the day that an hour of the clock is in a part of the day. */
    static int hourIn(String part, int hour) {
        return switch (part) {
            case "TMO" -> hour == NOON ? 0 : hour;
            case "TAF", "TEV" -> hour < NOON ? hour + NOON : hour;
            case "TNI" -> hour == NOON ? 0 : hour >= 6 && hour < NOON ? hour + NOON : hour;
            default -> hour;
        };
    }

    /** Matches a clock time that needs nothing beside it. */
    static Pattern<DateAtom> clock() {
        return either(
                colon(),
                withHalf(),
                half(),
                toAndPast(),
                withPart(),
                marked(ClockGrammar::isOnClock),
                one(),
                named(),
                zoned());
    }

    /** Matches "08.47 GMT", "1400 hours": the zone makes it a time, but is not quoted. */
    private static Pattern<DateAtom> zoned() {
        Slot<Long> military = Slot.named("military");
        Pattern<DateAtom> four = part(
                TIME,
                sequence(ahead(token(token -> token.length() == 4)), digits(military, 0, 2400, 4)),
                captures -> military(captures.get(military).intValue()));
        return sequence(either(dotted(), four), ahead(word(Particle.ZONE)));
    }

    private static Optional<String> military(int digits) {
        return digits % 100 <= LAST_MINUTE
                ? Optional.of("T" + Period.two(digits / 100) + ":" + Period.two(digits % 100))
                : Optional.empty();
    }

    /** Tells whether a time stamp such as "18:30" stands at a place, and no more than that of a date. */
    static boolean isStamp(Atoms<DateAtom> atoms, int at) {
        Analysis text = atoms.analysis();
        boolean half = DateContext.is(atoms, at + 3, Particle.AM) || DateContext.is(atoms, at + 3, Particle.PM);
        int next = at + (half ? 4 : 3);
        return next < text.size()
                && text.token(at + 1).is(":")
                && text.token(at + 2).glued()
                && !text.token(next).isNumber()
                && !",·|".contains(text.token(next).norm());
    }

    /** Matches a clock time that a date follows. */
    static Pattern<DateAtom> clockBesideDay() {
        return either(clock(), marked(), dotted());
    }

    /** Matches "близько двадцять третьої". */
    static Pattern<DateAtom> byOrdinal() {
        return part(TIME, sequence(ordinalHour(), CalendarGrammar.notBeforeNoun()), ClockGrammar::read);
    }

    /** Matches "шостій", "23-й", "16 годині", as a preposition that only hours have makes them times. */
    static Pattern<DateAtom> onTheHour() {
        Pattern<DateAtom> digits =
                sequence(hour(), either(DatePatterns.ordinalMark(), ahead(word(Particle.HOUR_MARK))));
        Pattern<DateAtom> minutes = atom(
                Quantity.class,
                MINUTES,
                q -> q.spelled()
                        && !q.ordinal()
                        && isFiveMinutes(q)
                        && q.value().longValue() < HOUR_MINUTES);
        return part(
                TIME,
                sequence(
                        either(ordinalHour(), digits),
                        maybe(word(Particle.HOUR_MARK)),
                        maybe(sequence(minutes, maybe(anyDayPart())))),
                ClockGrammar::read);
    }

    private static Pattern<DateAtom> ordinalHour() {
        return sequence(atom(Quantity.class, HOURS, q -> q.ordinal() && isHour(q)), maybe(word(Particle.HOUR_MARK)));
    }

    /** Matches "час ночи", "часа дня": the hour after midnight or noon. */
    private static Pattern<DateAtom> one() {
        Pattern<DateAtom> hour = atom(
                DateAtom.Unit.class,
                DatePatterns.UNIT,
                u -> u.unit() == LengthUnit.H && u.isOne() && !Use.any(u.use(), Use.PLURAL));
        return part(
                TIME,
                sequence(hour, atom(DayPart.class, DAY_PART, p -> !isClock(p))),
                captures -> Optional.of(
                        "T" + Period.two(hourIn(captures.get(DAY_PART).time(), 1)) + ":00"));
    }

    /** Matches a clock time that a preposition makes one. */
    static Pattern<DateAtom> ledClock() {
        return either(clock(), markedHour(), dotted());
    }

    /** Matches "22 часов" where it is no length. */
    static Pattern<DateAtom> markedHour() {
        return marked(ClockGrammar::isNoLength);
    }
}
