package org.factline.extractors.dates;

import static org.factline.extractors.dates.CalendarGrammar.DATE;
import static org.factline.extractors.dates.ClockGrammar.TIME;
import static org.factline.extractors.dates.DatePatterns.DAY_PART;
import static org.factline.extractors.dates.DatePatterns.comma;
import static org.factline.extractors.dates.DatePatterns.gluedMark;
import static org.factline.extractors.dates.DatePatterns.mark;
import static org.factline.extractors.dates.DatePatterns.sameSentence;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.once;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;

import java.util.Optional;
import org.factline.extractors.dates.DateAtom.DayPart;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.WeekdayName;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Timed;
import org.factline.extractors.dates.Expression.Unsaid;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;

/** Times of a day that is named beside them: "Friday evening", "18.04.2025, 17:03", "в ночь на 29 июля". */
final class MomentGrammar {
    private static final Slot<Selector> SELECTOR = Slot.named("selector");
    private static final Slot<Modifier> MOD = DateRules.MOD;

    private static final Pattern<DateAtom> DAY = once(dayOnce());

    private MomentGrammar() {}

    /** Matches any expression that names one day. */
    static Pattern<DateAtom> day() {
        return DAY;
    }

    private static Pattern<DateAtom> dayOnce() {
        return either(
                CalendarGrammar.dayMonth(),
                CalendarGrammar.monthDay(),
                CalendarGrammar.numeric(),
                DateGuards.shortNumeric(),
                CalendarGrammar.dayAlone(),
                chosenWeekday(),
                CalendarGrammar.holiday(),
                CalendarGrammar.weekdayAlone(),
                readyDay());
    }

    private static Pattern<DateAtom> readyDay() {
        Pattern<DateAtom> ready = RelativeGrammar.ready();
        return startingLike(ready, (atoms, at, captures) -> {
            int end = ready.match(atoms, at, captures);
            boolean day = end != Pattern.NO_MATCH && captures.get(DATE) instanceof Relative r && r.grain() == Grain.DAY;
            return day ? end : Pattern.NO_MATCH;
        });
    }

    private static Pattern<DateAtom> chosenWeekday() {
        Pattern<DateAtom> chosen = RelativeGrammar.chosenNamed();
        return startingLike(chosen, (atoms, at, captures) -> {
            int end = chosen.match(atoms, at, captures);
            boolean day = end != Pattern.NO_MATCH
                    && captures.get(DATE) instanceof Expression.Chosen c
                    && c.which() instanceof Fields f
                    && f.weekday() != Expression.GAP;
            return day ? end : Pattern.NO_MATCH;
        });
    }

    static Pattern<DateAtom> dayPart() {
        Pattern<DateAtom> part = atom(DayPart.class, DAY_PART, MomentGrammar::isPart);
        Pattern<DateAtom> mod = sequence(
                atom(Modifier.class, MOD, Modifier::modifiesDates),
                maybe(gluedMark("-–‑")),
                maybe(word(Particle.IN)),
                the());
        return either(part, sequence(mod, part));
    }

    private static boolean isPart(DayPart part) {
        return !part.use().contains(Use.CLOCK);
    }

    private static Pattern<DateAtom> lead() {
        return sequence(sameSentence(), maybe(mark(",·|/—–-")), maybe(word(Particle.AT, Particle.IN)), the());
    }

    /** Matches a day, maybe a part of it, and a clock time. */
    static Pattern<DateAtom> dayClock() {
        return timed(sequence(
                day(),
                maybe(sequence(comma(), maybe(word(Particle.IN)), the(), dayPart())),
                lead(),
                ClockGrammar.clockBesideDay()));
    }

    /** Matches a clock time and a day, maybe with a part of it: "11:40 on Thursday night". */
    static Pattern<DateAtom> clockDay() {
        Pattern<DateAtom> joint = sequence(
                either(sameSentence(), DatePatterns.afterDot()),
                comma(),
                maybe(mark("·|/—–-")),
                maybe(word(Particle.IN, Particle.OF)));
        Pattern<DateAtom> pattern = timed(
                sequence(ClockGrammar.clockBesideDay(), maybe(word(Particle.ZONE)), joint, day(), maybe(dayPart())));
        return startingLike(
                pattern,
                (atoms, at, captures) ->
                        DatePatterns.startsLine(atoms.analysis(), at) && ClockGrammar.isStamp(atoms, at)
                                ? Pattern.NO_MATCH
                                : pattern.match(atoms, at, captures));
    }

    private static Pattern<DateAtom> timed(Pattern<DateAtom> pattern) {
        return part(DATE, pattern, captures -> Optional.of(new Timed(captures.get(DATE), clock(captures))));
    }

    /** Returns the clock time, in the half of the day that a part of the day beside it tells. */
    private static String clock(Captures captures) {
        String time = captures.get(TIME);
        if (!captures.has(DAY_PART)) {
            return time;
        }
        int hour = Integer.parseInt(time.substring(1, 3));
        return "T" + Period.two(ClockGrammar.hourIn(captures.get(DAY_PART).time(), hour)) + time.substring(3);
    }

    /** Matches "Friday evening", "28 July, late evening", "вчера вечером", "у середу по обіді". */
    static Pattern<DateAtom> dayAndPart() {
        Pattern<DateAtom> joint = sequence(sameSentence(), comma(), the());
        Pattern<DateAtom> led = sequence(maybe(word(Particle.IN)), the(), dayPart());
        return sequence(day(), inPlace(sequence(joint, either(dayPart(), led))));
    }

    /** Matches "the morning of Palm Sunday", "утром в пятницу", "вечером 5 мая", "ніч проти четверга". */
    static Pattern<DateAtom> partOfDay() {
        Pattern<DateAtom> joint =
                sequence(sameSentence(), comma(), maybe(word(Particle.OF, Particle.IN, Particle.ONTO)));
        Pattern<DateAtom> part = sequence(maybe(weekdayAdjective()), dayPart());
        return sequence(the(), part, joint, inPlace(either(day(), CalendarGrammar.dayOrdinal())));
    }

    /** Matches a weekday's adjective before a part of a day that is named after it: "воскресным утром 26 октября". */
    private static Pattern<DateAtom> weekdayAdjective() {
        return atom(WeekdayName.class, Slot.named("adjective"), day -> day.use().contains(Use.ADJECTIVE));
    }

    private static Pattern<DateAtom> inPlace(Pattern<DateAtom> pattern) {
        return startingLike(pattern, (atoms, at, captures) -> {
            int end = pattern.match(atoms, at, captures);
            if (end != Pattern.NO_MATCH) {
                captures.put(
                        DATE,
                        new Timed(captures.get(DATE), captures.get(DAY_PART).time()),
                        at,
                        end);
            }
            return end;
        });
    }

    /** Matches "ночь с 28 на 29 липня": the night counts to the day that it ends in. */
    static Pattern<DateAtom> nightBetween() {
        Pattern<DateAtom> onto = either(word(Particle.ONTO, Particle.TO), mark("-–—"));
        Pattern<DateAtom> days = sequence(DatePatterns.day(), onto, CalendarGrammar.dayMonth());
        Pattern<DateAtom> weekdays = sequence(DatePatterns.weekday(), word(Particle.ONTO), day());
        return part(
                DATE,
                sequence(the(), word(Particle.NIGHT_ONTO), word(Particle.FROM, Particle.ONTO), either(days, weekdays)),
                captures -> Optional.of(new Timed(captures.get(DATE), "TNI")));
    }

    /** Matches a weekday's adjective with a part of the day: "воскресным утром". */
    static Pattern<DateAtom> adjectiveAndPart() {
        return sequence(
                maybe(atom(Modifier.class, MOD, Modifier::modifiesDates)),
                part(
                        DATE,
                        atom(
                                WeekdayName.class,
                                DatePatterns.WEEKDAY,
                                day -> day.use().contains(Use.ADJECTIVE)),
                        captures -> Optional.of(Fields.ofWeekday(
                                captures.get(DatePatterns.WEEKDAY).number()))),
                inPlace(atom(DayPart.class, DAY_PART)));
    }

    /** Matches "this morning", "этим утром", "last night". */
    static Pattern<DateAtom> chosenPart() {
        return part(
                DATE,
                sequence(the(), atom(Selector.class, SELECTOR), atom(DayPart.class, DAY_PART, MomentGrammar::isPart)),
                captures -> Optional.of(new Timed(
                        new Relative(
                                Grain.DAY,
                                captures.get(SELECTOR).steps(),
                                captures.get(SELECTOR).anchor()),
                        captures.get(DAY_PART).time())));
    }

    /** Matches a part of a day that is not named. */
    static Pattern<DateAtom> partAlone() {
        Pattern<DateAtom> alone = sequence(the(), dayPart());
        return startingLike(alone, (atoms, at, captures) -> {
            int end = alone.match(atoms, at, captures);
            if (end == Pattern.NO_MATCH
                    || DateGuards.isOfSomething(atoms, end)
                    || DateGuards.isInName(atoms.analysis(), captures.first(DAY_PART), end)
                    || !DateContext.allows(
                            atoms,
                            at,
                            captures.first(DAY_PART),
                            captures.get(DAY_PART).use())) {
                return Pattern.NO_MATCH;
            }
            captures.put(DATE, new Timed(new Unsaid(), captures.get(DAY_PART).time()), at, end);
            return end;
        });
    }

    /** Matches a clock time of a day that is not named. */
    static Pattern<DateAtom> clockAlone() {
        return unsaid(ClockGrammar.clock());
    }

    private static Pattern<DateAtom> unsaid(Pattern<DateAtom> clock) {
        return part(DATE, clock, captures -> Optional.of(new Timed(new Unsaid(), captures.get(TIME))));
    }

    /** Matches a clock time that the preposition before it makes one. */
    static Pattern<DateAtom> clockAfterPreposition() {
        Pattern<DateAtom> time =
                sequence(unsaid(ClockGrammar.ledClock()), not(either(word(Particle.AMOUNT), mark("%°$€£₴"))));
        return either(
                sequence(word(Particle.SHARP), DatePatterns.quoted(unsaid(ClockGrammar.onTheHour()))),
                sequence(word(Particle.AT_HOUR), DatePatterns.quoted(unsaid(ClockGrammar.byOrdinal()))),
                sequence(word(Particle.AT), DatePatterns.quoted(time)),
                afterModifier());
    }

    /** Matches an hour that a modifier makes one: "около 22 часов", "близько двадцятої". */
    private static Pattern<DateAtom> afterModifier() {
        Pattern<DateAtom> marked = unsaid(ClockGrammar.markedHour());
        Pattern<DateAtom> ordinal = unsaid(ClockGrammar.byOrdinal());
        return startingLike(either(marked, ordinal), (atoms, at, captures) -> {
            if (!captures.has(MOD)) {
                return Pattern.NO_MATCH;
            }
            int end = marked.match(atoms, at, captures);
            return end == Pattern.NO_MATCH && DateContext.is(atoms, at - 1, Particle.AT_HOUR)
                    ? ordinal.match(atoms, at, captures)
                    : end;
        });
    }
}
