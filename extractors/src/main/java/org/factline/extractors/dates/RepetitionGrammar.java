package org.factline.extractors.dates;

import static org.factline.extractors.dates.CalendarGrammar.DATE;
import static org.factline.extractors.dates.DatePatterns.DAY_PART;
import static org.factline.extractors.dates.DatePatterns.MONTH;
import static org.factline.extractors.dates.DatePatterns.SEASON;
import static org.factline.extractors.dates.DatePatterns.UNIT;
import static org.factline.extractors.dates.DatePatterns.WEEKDAY;
import static org.factline.extractors.dates.DatePatterns.quoted;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.extractors.dates.LengthGrammar.LENGTH;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;

import java.math.BigDecimal;
import java.util.Optional;
import org.factline.extractors.dates.DateAtom.DayPart;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.DateAtom.Ready;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.DateAtom.WeekdayName;
import org.factline.extractors.dates.Expression.Length;
import org.factline.extractors.dates.Expression.Repeated;
import org.factline.pattern.Atoms;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;

/** Repetitions: "daily", "every two weeks", "по пятницам", "twice a week". */
final class RepetitionGrammar {
    private static final Slot<Ready> READY = Slot.named("ready");
    private static final int NUMBER_REACH = 4;
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private RepetitionGrammar() {}

    static Pattern<DateAtom> ready() {
        return part(
                DATE,
                atom(Ready.class, READY, ready -> ready.expression() instanceof Repeated),
                captures -> Optional.of(captures.get(READY).expression()));
    }

    /** Matches "every day", "каждые пять минут", "every other day". */
    static Pattern<DateAtom> eachLength() {
        Pattern<DateAtom> other = part(
                LENGTH,
                sequence(word(Particle.OTHER), unit()),
                captures -> LengthGrammar.times(captures.get(UNIT), BigDecimal.valueOf(2)));
        return part(
                DATE,
                sequence(word(Particle.EACH), either(other, LengthGrammar.simple(), single())),
                captures -> repeated(captures.get(LENGTH)));
    }

    private static Optional<Expression> repeated(Length length) {
        return Optional.of(new Repeated(length.value()));
    }

    private static Pattern<DateAtom> unit() {
        return atom(Unit.class, UNIT, u -> !Use.any(u.use(), Use.WHOLE, Use.ADJECTIVE));
    }

    private static Pattern<DateAtom> single() {
        return part(LENGTH, unit(), captures -> LengthGrammar.times(captures.get(UNIT), BigDecimal.ONE));
    }

    /** Matches "every Sunday", "каждую весну", "every morning". */
    static Pattern<DateAtom> eachNamed() {
        Pattern<DateAtom> named = either(
                DatePatterns.weekday(), DatePatterns.month(), DatePatterns.season(), atom(DayPart.class, DAY_PART));
        Pattern<DateAtom> each = part(
                DATE, sequence(word(Particle.EACH), named), captures -> Optional.of(new Repeated(pattern(captures))));
        Pattern<DateAtom> everyOther = part(
                DATE,
                sequence(word(Particle.EACH), word(Particle.OTHER), DatePatterns.weekday()),
                captures -> Optional.of(new Repeated("P2W")));
        return either(each, everyOther);
    }

    private static String pattern(Captures captures) {
        if (captures.has(WEEKDAY)) {
            return "XXXX-WXX-" + captures.get(WEEKDAY).number();
        }
        if (captures.has(MONTH)) {
            return "XXXX-" + Period.two(captures.get(MONTH).number());
        }
        return captures.find(SEASON)
                .map(season -> "XXXX-" + SEASONS[season.number() - 1])
                .orElseGet(() -> "XXXX-XX-XX" + captures.get(DAY_PART).time());
    }

    /** Matches the plural of a weekday: "on Mondays", "по пятницам". */
    static Pattern<DateAtom> weekdays() {
        return part(
                DATE,
                atom(WeekdayName.class, WEEKDAY, day -> day.use().contains(Use.PLURAL)),
                captures -> Optional.of(new Repeated(pattern(captures))));
    }

    /** Matches "twice a week", "раз на пів року", "three times a day", "several times a year". */
    static Pattern<DateAtom> times() {
        Pattern<DateAtom> number = either(atom(Quantity.class, DatePatterns.QUANTITY), word(Particle.SOME));
        Pattern<DateAtom> howOften = sequence(maybe(number), word(Particle.ONCE, Particle.TIMES));
        Pattern<DateAtom> per = either(word(Particle.PER), word(Particle.ONE), word(Particle.EACH));
        return part(
                DATE,
                sequence(howOften, maybe(per), either(LengthGrammar.simple(), single())),
                captures -> repeated(captures.get(LENGTH)));
    }

    /** Matches the unit of a rate, after a number: "130 litres a day", "по 100 человек в день". */
    static Pattern<DateAtom> rate() {
        Pattern<DateAtom> one =
                part(DATE, sequence(word(Particle.ONE), single()), captures -> repeated(captures.get(LENGTH)));
        Pattern<DateAtom> per =
                sequence(word(Particle.PER), quoted(part(DATE, single(), captures -> repeated(captures.get(LENGTH)))));
        Pattern<DateAtom> either = either(one, per);
        return startingLike(
                either,
                (atoms, at, captures) ->
                        hasNumberBefore(atoms, at) ? either.match(atoms, at, captures) : Pattern.NO_MATCH);
    }

    private static boolean hasNumberBefore(Atoms<DateAtom> atoms, int at) {
        int from = Math.max(at - NUMBER_REACH, atoms.analysis().sentenceOf(at).first());
        for (int i = at - 2; i >= from; i--) {
            if (isAmount(atoms, i)) {
                return true;
            }
        }
        return at > from && isAmount(atoms, at - 1);
    }

    /** Tells whether a number that counts starts at a token: not "the third swap in a week". */
    private static boolean isAmount(Atoms<DateAtom> atoms, int at) {
        return atoms.at(at).stream()
                .anyMatch(sense -> sense.value() instanceof Quantity quantity && !quantity.ordinal());
    }
}
