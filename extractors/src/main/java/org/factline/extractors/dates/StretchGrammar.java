package org.factline.extractors.dates;

import static org.factline.extractors.dates.CalendarGrammar.DATE;
import static org.factline.extractors.dates.DatePatterns.UNIT;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;

import java.util.Optional;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.Expression.Nearby;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.YearBefore;
import org.factline.pattern.Pattern;

/** Stretches that the reader is taken to know: "the weekend", "the quarter", "the year-ago quarter", "rest of the year". */
final class StretchGrammar {
    private static final Relative YEAR_BEFORE = new Relative(Grain.YEAR, -1, Anchor.CURRENT);

    private StretchGrammar() {}

    /** Matches "the quarter" and "the weekend", which stand for the one that was told or lies near. */
    static Pattern<DateAtom> known() {
        return sequence(
                word(Particle.ARTICLE),
                part(
                        DATE,
                        known(LengthUnit.Q, LengthUnit.WE),
                        captures ->
                                Optional.of(new Nearby(captures.get(UNIT).unit().grain()))));
    }

    /** Matches the weekend after a preposition, in languages without articles: "на выходных". */
    static Pattern<DateAtom> led() {
        Pattern<DateAtom> led =
                part(DATE, known(LengthUnit.WE, LengthUnit.WE), captures -> Optional.of(new Nearby(Grain.WEEKEND)));
        return startingLike(
                led,
                (atoms, at, captures) ->
                        DateContext.isLed(atoms, at) ? led.match(atoms, at, captures) : Pattern.NO_MATCH);
    }

    private static Pattern<DateAtom> known(LengthUnit unit, LengthUnit other) {
        return atom(Unit.class, UNIT, u -> u.isOne() && (u.unit() == unit || u.unit() == other) && !isPlural(u));
    }

    private static boolean isPlural(Unit unit) {
        return Use.any(unit.use(), Use.PLURAL) && !Use.any(unit.use(), Use.SINGULAR);
    }

    /** Matches "the year-ago quarter", "the comparable year-earlier period". */
    static Pattern<DateAtom> yearBefore() {
        Pattern<DateAtom> stretch =
                either(atom(Unit.class, UNIT, u -> u.unit() == LengthUnit.Q && !isPlural(u)), word(Particle.STRETCH));
        Pattern<DateAtom> phrase = sequence(
                the(),
                maybe(word(Particle.COMPARABLE)),
                maybe(word(Particle.ONE)),
                word(Particle.YEAR_BEFORE),
                maybe(stretch));
        return part(DATE, phrase, captures -> Optional.of(new YearBefore(1, YEAR_BEFORE)));
    }

    /** Matches what goes on after a word for a part of it: "later in the year", "the rest of the week". */
    static Pattern<DateAtom> partly() {
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> u.isOne() && isCalendar(u.unit()) && !isPlural(u));
        Pattern<DateAtom> here = part(
                DATE,
                sequence(word(Particle.ARTICLE), unit),
                captures -> Optional.of(new Relative(captures.get(UNIT).unit().grain(), 0, Anchor.CURRENT)));
        return sequence(the(), word(Particle.WITHIN), DatePatterns.quoted(here), not(DatePatterns.fourDigits()));
    }

    private static boolean isCalendar(LengthUnit unit) {
        return unit == LengthUnit.Y || unit == LengthUnit.M || unit == LengthUnit.W;
    }
}
