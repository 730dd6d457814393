package org.factline.extractors.dates;

import static org.factline.extractors.dates.DatePatterns.QUANTITY;
import static org.factline.extractors.dates.DatePatterns.UNIT;
import static org.factline.extractors.dates.DatePatterns.WORD;
import static org.factline.extractors.dates.DatePatterns.gluedMark;
import static org.factline.extractors.dates.DatePatterns.mark;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.pattern.Patterns.ahead;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.once;
import static org.factline.pattern.Patterns.part;
import static org.factline.pattern.Patterns.repeat;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.startingLike;
import static org.factline.pattern.Patterns.token;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.DateAtom.Unit;
import org.factline.extractors.dates.Expression.Length;
import org.factline.model.TimexModifier;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;

/** Lengths of time: "three and a half years", "44-денна", "полтора месяца", "рік і вісім місяців". */
final class LengthGrammar {
    static final Slot<Length> LENGTH = Slot.named("length");
    private static final Slot<BigDecimal> HALVED = Slot.named("halved");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_PARTS = 3;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private static final Pattern<DateAtom> COUNTED = once(countedOnce());
    private static final Pattern<DateAtom> COMPOUND = once(compoundOnce());

    private LengthGrammar() {}

    private static Pattern<DateAtom> unit() {
        return atom(Unit.class, UNIT, unit -> !Use.any(unit.use(), Use.WHOLE, Use.ADJECTIVE) && isLength(unit));
    }

    private static boolean isLength(Unit unit) {
        return unit.unit() != LengthUnit.WE && unit.unit() != LengthUnit.HY;
    }

    private static boolean isSingular(Unit unit) {
        return !Use.any(unit.use(), Use.PLURAL, Use.LONG) || Use.any(unit.use(), Use.SINGULAR);
    }

    static Pattern<DateAtom> amount() {
        return either(
                atom(Quantity.class, QUANTITY, q -> !q.ordinal()),
                word(Particle.SOME),
                word(Particle.HALF_A),
                word(Particle.ONE));
    }

    private static Pattern<DateAtom> fillers() {
        return repeat(word(Particle.FILLER), 0, 2);
    }

    /** Matches a number and its unit: "30 days", "several weeks", "an hour and a half", "two-and-a-half years". */
    static Pattern<DateAtom> counted() {
        return COUNTED;
    }

    private static Pattern<DateAtom> countedOnce() {
        Pattern<DateAtom> fraction = maybe(word(Particle.AND_HALF));
        return part(LENGTH, sequence(amount(), maybe(half()), fillers(), unit(), fraction), LengthGrammar::counted);
    }

    /** Matches "1/2" and "½" after a number. */
    private static Pattern<DateAtom> half() {
        Pattern<DateAtom> slashed = sequence(
                token(token -> token.is("1") && !token.glued()),
                DatePatterns.gluedMark("/"),
                token(token -> token.is("2") && token.glued()));
        return part(HALVED, either(slashed, DatePatterns.mark("½")), captures -> Optional.of(HALF));
    }

    private static Optional<Length> counted(Captures captures) {
        Unit unit = captures.get(UNIT);
        Optional<Quantity> quantity = captures.find(QUANTITY);
        boolean year = quantity.filter(q -> !q.spelled()
                        && q.value().longValue() >= 1900
                        && q.value().longValue() <= 2099)
                .isPresent();
        if (year && Use.any(unit.use(), Use.BARE)) {
            return Optional.empty();
        }
        boolean spelledOut = quantity.map(Quantity::spelled).orElse(true);
        if ((spelledOut && Use.any(unit.use(), Use.SHORT)) || (quantity.isEmpty() && Use.any(unit.use(), Use.BARE))) {
            return Optional.empty();
        }
        if (quantity.isPresent() && isYear(quantity.get()) && isSingular(unit)) {
            return Optional.empty();
        }
        if (quantity.isPresent()) {
            return times(unit, plus(quantity.get().value(), captures));
        }
        return switch (captures.all(WORD).get(0).particle()) {
            case SOME -> Optional.of(unit.unit().some());
            case HALF_A -> half(unit);
            default -> times(unit, plus(BigDecimal.ONE, captures));
        };
    }

    /** Tells whether digits before one of a unit name a year: "the 1988 quarter". */
    private static boolean isYear(Quantity quantity) {
        int number = quantity.value().intValue();
        return !quantity.spelled() && number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    private static BigDecimal plus(BigDecimal amount, Captures captures) {
        boolean half = captures.all(WORD).stream().anyMatch(word -> word.particle() == Particle.AND_HALF);
        return half || captures.has(HALVED) ? amount.add(HALF) : amount;
    }

    private static Optional<Length> half(Unit unit) {
        return times(unit, HALF);
    }

    static Optional<Length> times(Unit unit, BigDecimal amount) {
        return unit.unit().times(unit.amount().multiply(amount));
    }

    /** Matches a number and a unit joined by a hyphen: "30-day", "44-денна", "five-year". */
    static Pattern<DateAtom> hyphenated() {
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> !Use.any(u.use(), Use.WHOLE, Use.PLURAL) && isLength(u));
        Pattern<DateAtom> notAge = not(sequence(mark("-‑–"), word(Particle.OLD)));
        return part(
                LENGTH,
                sequence(
                        either(atom(Quantity.class, QUANTITY, q -> !q.ordinal()), word(Particle.ONE)),
                        gluedMark("-‑–"),
                        maybe(sequence(fillers(), mark("-‑–"))),
                        unit,
                        notAge),
                captures -> times(
                        captures.get(UNIT),
                        captures.find(QUANTITY).map(Quantity::value).orElse(BigDecimal.ONE)));
    }

    /** Matches a word that is a length by itself: "полгода", "дводенний". */
    static Pattern<DateAtom> whole() {
        return part(
                LENGTH,
                atom(Unit.class, UNIT, unit -> unit.use().contains(Use.WHOLE)),
                captures -> times(captures.get(UNIT), BigDecimal.ONE));
    }

    /** Matches a unit that stands for one: "год и восемь месяцев". */
    static Pattern<DateAtom> one() {
        return part(
                LENGTH,
                atom(
                        Unit.class,
                        UNIT,
                        u -> isLength(u) && isSingular(u) && !Use.any(u.use(), Use.WHOLE, Use.ADJECTIVE, Use.BARE)),
                captures -> times(captures.get(UNIT), BigDecimal.ONE));
    }

    static Pattern<DateAtom> simple() {
        return either(counted(), whole());
    }

    /** Matches two or three lengths, each in a smaller unit than the one before. */
    static Pattern<DateAtom> compound() {
        return COMPOUND;
    }

    private static Pattern<DateAtom> compoundOnce() {
        Pattern<DateAtom> joint = either(sequence(mark(","), maybe(word(Particle.AND))), maybe(word(Particle.AND)));
        Pattern<DateAtom> next = sequence(joint, modifierIn(), counted());
        return part(
                LENGTH,
                sequence(either(simple(), one()), repeat(next, 1, MOST_PARTS)),
                captures -> sum(captures.all(LENGTH)));
    }

    private static Pattern<DateAtom> modifierIn() {
        return maybe(atom(DateAtom.Modifier.class, Slot.named("inner"), DateAtom.Modifier::modifiesLengths));
    }

    private static Optional<Length> sum(List<Length> parts) {
        StringBuilder value = new StringBuilder("P");
        boolean clock = false;
        for (int i = 0; i < parts.size(); i++) {
            Length length = parts.get(i);
            if (i > 0 && parts.get(i - 1).unit().compareTo(length.unit()) >= 0) {
                return Optional.empty();
            }
            boolean startsClock = length.unit().isOfClock() && !clock;
            clock |= startsClock;
            value.append(startsClock ? "T" : "")
                    .append(length.value().replace("PT", "").replace("P", ""));
        }
        return Optional.of(new Length(parts.get(0).unit(), parts.get(0).amount(), value.toString()));
    }

    /** Matches a unit before its number, which makes it approximate: "года два", "тижнів за три". */
    static Pattern<DateAtom> inverted() {
        Pattern<DateAtom> unit =
                atom(Unit.class, UNIT, u -> isLength(u) && !Use.any(u.use(), Use.WHOLE, Use.ADJECTIVE, Use.BARE));
        Pattern<DateAtom> between =
                maybe(word(Particle.PER, Particle.AFTER_LEAD, Particle.LENGTH_LEAD, Particle.FROM, Particle.ROUGHLY));
        return part(
                LENGTH,
                sequence(
                        org.factline.pattern.Patterns.after(token -> !token.isNumber()),
                        unit,
                        between,
                        atom(Quantity.class, QUANTITY, q -> q.spelled() && !q.ordinal()),
                        not(atom(Unit.class, UNIT))),
                captures -> times(captures.get(UNIT), captures.get(QUANTITY).value()));
    }

    /** Matches a unit, a word for "after" and a number, which together make a later time: "дня через три". */
    static Pattern<DateAtom> invertedAfter() {
        Pattern<DateAtom> unit = atom(Unit.class, UNIT, u -> isLength(u) && !Use.any(u.use(), Use.WHOLE, Use.BARE));
        return part(
                LENGTH,
                sequence(
                        unit,
                        word(Particle.AFTER_LEAD),
                        atom(Quantity.class, QUANTITY, q -> q.spelled() && !q.ordinal()),
                        not(atom(Unit.class, UNIT))),
                captures -> times(captures.get(UNIT), captures.get(QUANTITY).value()));
    }

    /** Matches a plural that says no number: "for years", "месяцами". */
    static Pattern<DateAtom> vague() {
        return part(
                LENGTH,
                atom(Unit.class, UNIT, u -> Use.any(u.use(), Use.LONG) && !Use.any(u.use(), Use.BARE)),
                captures -> Optional.of(captures.get(UNIT).unit().some()));
    }

    /** Matches a unit without a number that a word fills or a modifier after it bounds: "весь день", "год с лишним". */
    static Pattern<DateAtom> filled() {
        Pattern<DateAtom> more = atom(
                DateAtom.Modifier.class,
                Slot.named("more"),
                m -> m.modifiesLengths()
                        && m.place() == DateAtom.Modifier.Place.AFTER
                        && m.mod() == TimexModifier.MORE_THAN);
        return either(sequence(word(Particle.ALL), one()), sequence(one(), ahead(more)));
    }

    /** Matches a unit without a number after a word that makes it a length: "за месяц", "на рік". */
    static Pattern<DateAtom> led() {
        return sequence(word(Particle.LENGTH_LEAD, Particle.SPENDING), DatePatterns.quoted(one()));
    }

    /** Matches a unit without a number after a modifier of lengths: "больше часа", "less than a week". */
    static Pattern<DateAtom> modified() {
        Pattern<DateAtom> one = one();
        return startingLike(
                one,
                (atoms, at, captures) -> captures.has(DateRules.MOD) && !DateContext.is(atoms, at - 1, Particle.TO)
                        ? one.match(atoms, at, captures)
                        : Pattern.NO_MATCH);
    }

    /** Matches a plural without a number after a word that makes it a length: "within days", "на роки". */
    static Pattern<DateAtom> vagueLed() {
        return sequence(
                either(word(Particle.LENGTH_LEAD, Particle.SPENDING), DatePatterns.sentenceStart(), mark("—–-,")),
                DatePatterns.quoted(units()));
    }

    /** Matches a plural without a number before a word that counts from it: "months earlier", "weeks later". */
    static Pattern<DateAtom> vagueBefore() {
        return sequence(units(), ahead(word(Particle.EARLIER, Particle.LATER)));
    }

    /** Matches a plural without a number, which needs another word beside it to be a length. */
    static Pattern<DateAtom> units() {
        return part(
                LENGTH,
                atom(
                        Unit.class,
                        UNIT,
                        u -> isLength(u)
                                && Use.any(u.use(), Use.PLURAL)
                                && !Use.any(u.use(), Use.BARE, Use.WHOLE, Use.SINGULAR, Use.SHORT)),
                captures -> Optional.of(captures.get(UNIT).unit().some()));
    }

    /** Matches a named length after "next" or "last": "the next fortnight". */
    static Pattern<DateAtom> next() {
        Pattern<DateAtom> several = atom(
                Unit.class,
                UNIT,
                u -> isLength(u) && isSingular(u) && u.amount().intValue() == 2);
        return sequence(
                atom(DateAtom.Selector.class, Slot.named("selector")),
                DatePatterns.quoted(part(LENGTH, several, captures -> times(captures.get(UNIT), BigDecimal.ONE))));
    }

    /** Matches "the past 30 years": the word that looks back belongs to the quote. */
    static Pattern<DateAtom> past() {
        return sequence(the(), word(Particle.LOOKING_BACK), either(counted(), one()));
    }
}
