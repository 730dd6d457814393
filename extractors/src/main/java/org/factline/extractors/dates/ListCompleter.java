package org.factline.extractors.dates;

import static org.factline.extractors.dates.Expression.GAP;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.Expression.Chosen;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Length;
import org.factline.extractors.dates.Expression.Part;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Timed;
import org.factline.extractors.dates.Expression.Within;
import org.factline.lexicon.Sense;
import org.factline.model.TimexModifier;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/**
 * Completes the bare members of lists and ranges from the member that says it all: "23–25 мая", "5 and 6 March",
 * "May 20–21, 1985", "от 13 до 23 лет", "April to June 2022".
 */
final class ListCompleter {
    private static final int DAYS = 31;
    private static final int LONGEST_LENGTH = 1000;
    private static final int CENTURY = 100;
    private static final int HALF_DAY = 12;
    private static final int LONGEST_NUMERAL = 3;
    private static final String APPOSED = ",:(";

    private final Atoms<DateAtom> atoms;
    private final Analysis text;
    private final Joints joints;
    private final List<Found> backwards = new ArrayList<>();

    private ListCompleter(Atoms<DateAtom> atoms) {
        this.atoms = atoms;
        this.text = atoms.analysis();
        this.joints = new Joints(atoms);
    }

    /** Returns the expressions with those that the bare members become, in text order. */
    static List<Found> complete(Atoms<DateAtom> atoms, List<Found> found) {
        ListCompleter completer = new ListCompleter(atoms);
        for (int i = found.size() - 1; i >= 0; i--) {
            int limit = i == 0 ? 0 : found.get(i - 1).end();
            int next = completer.backwards.isEmpty()
                    ? atoms.analysis().size()
                    : completer.last().first();
            completer.add(found.get(i), limit, next);
        }
        Collections.reverse(completer.backwards);
        return completer.backwards;
    }

    private Found last() {
        return backwards.get(backwards.size() - 1);
    }

    private void add(Found found, int limit, int next) {
        rereadNext(found, next);
        Found member = named(borrowed(found, next), next);
        Optional<Found> later = after(member, next);
        if (later.isPresent()) {
            if (later.get().end() > next) {
                backwards.remove(backwards.size() - 1);
            }
            backwards.add(later.get());
            member = new Found(
                    member.rule(),
                    member.first(),
                    member.end(),
                    withYearOf(member.expression(), later.get().expression()),
                    member.mod());
        }
        member = withoutUpperBound(member, limit);
        backwards.add(member);
        addBefore(member, limit);
    }

    /** Reads the second end of a range anew where the first one tells what it is: "2023–24 роках", "Monday to Friday". */
    private void rereadNext(Found first, int next) {
        if (!backwards.isEmpty() && joints.isRangeBetween(first.end(), next)) {
            Found second = last();
            secondEnd(first.expression(), second.expression(), text.token(next))
                    .ifPresent(end -> backwards.set(backwards.size() - 1, second.saying(end)));
        }
    }

    /** Takes the date beside a day that counts from another one: "через три тижні, 14 травня". */
    private Found named(Found found, int next) {
        boolean apposed = !backwards.isEmpty()
                && next == found.end() + 1
                && APPOSED.contains(text.token(found.end()).norm())
                && isShifted(found.expression());
        return apposed && isDay(last().expression()) ? found.saying(last().expression()) : found;
    }

    private static boolean isShifted(Expression expression) {
        return expression instanceof Relative relative
                && relative.grain() == Grain.DAY
                && (relative.anchor() == Anchor.TOLD || relative.anchor() == Anchor.TENSE);
    }

    private static boolean isDay(Expression expression) {
        return expression instanceof Fields fields && fields.month() != GAP && fields.day() != GAP;
    }

    private static Optional<Expression> secondEnd(Expression first, Expression second, Token start) {
        if (!(first instanceof Fields from)) {
            return Optional.empty();
        }
        if (second instanceof Length length && length.unit() == LengthUnit.Y && isYear(from)) {
            boolean glued = start.isNumber() && start.length() == 2 && start.glued();
            int year = sameCentury(from.year(), length.amount().intValue());
            return glued && year > from.year() ? Optional.of(Fields.ofYear(year)) : Optional.empty();
        }
        if (!(second instanceof Fields to)) {
            return Optional.empty();
        }
        return isWeekday(from) && isWeekday(to) ? Optional.of(new Chosen(1, Anchor.TOLD, to)) : inYearOf(from, to);
    }

    /** Returns the end of a range in the year of its start, or the next where it lies before it in the calendar. */
    private static Optional<Expression> inYearOf(Fields from, Fields to) {
        boolean open = from.year() != GAP && from.month() != GAP && to.year() == GAP && to.month() != GAP;
        boolean over = to.month() < from.month();
        return open ? Optional.of(to.withYear(from.year() + (over ? 1 : 0))) : Optional.empty();
    }

    private static boolean isYear(Fields fields) {
        return fields.year() != GAP && fields.month() == GAP;
    }

    private static boolean isWeekday(Fields fields) {
        return fields.weekday() != GAP && fields.day() == GAP;
    }

    private static int sameCentury(int year, int twoDigits) {
        return year - Math.floorMod(year, CENTURY) + twoDigits;
    }

    /** Takes the year of the next member where this one has none and stands right before it. */
    private Found borrowed(Found found, int next) {
        boolean joined = !backwards.isEmpty() && joints.joinsRange(found.end(), next);
        return joined ? found.saying(withYearOf(found.expression(), last().expression())) : found;
    }

    private static Expression withYearOf(Expression first, Expression second) {
        if (first instanceof Part part && second instanceof Part later && part.year() == GAP) {
            return new Part(part.grain(), part.index(), later.year());
        }
        if (!(first instanceof Fields member) || member.year() != GAP || member.month() == GAP) {
            return first;
        }
        Optional<Fields> fields = fields(second).filter(f -> f.year() != GAP && f.month() != GAP);
        if (fields.isEmpty()) {
            return second instanceof Within within && within.part() instanceof Fields
                    ? new Within(member, within.whole())
                    : first;
        }
        int year = fields.get().year();
        return member.withYear(member.month() > fields.get().month() ? year - 1 : year);
    }

    private static Optional<Fields> fields(Expression expression) {
        if (expression instanceof Timed timed) {
            return fields(timed.day());
        }
        if (expression instanceof Within within) {
            return fields(within.part());
        }
        return expression instanceof Fields fields ? Optional.of(fields) : Optional.empty();
    }

    /** Returns the second member of "May 20–21, 1985" or "2014-15". */
    private Optional<Found> after(Found found, int next) {
        if (!(found.expression() instanceof Fields fields) || fields.weekday() != GAP) {
            return Optional.empty();
        }
        int number = joints.afterJoint(found.end(), next);
        if (number < 0 || !isBare(number, 2) || !endsWithNumber(found)) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.token(number).norm());
        return fields.month() == GAP ? shortYear(found, fields, number, value) : laterDay(found, fields, number, value);
    }

    private boolean endsWithNumber(Found found) {
        return text.token(found.end() - 1).isNumber();
    }

    private Optional<Found> shortYear(Found found, Fields fields, int number, int value) {
        boolean glued = text.token(number).glued() && text.token(number).length() == 2 && fields.year() != GAP;
        int year = sameCentury(fields.year(), value);
        return glued && year > fields.year()
                ? Optional.of(new Found(found.rule(), number, number + 1, Fields.ofYear(year), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Found> laterDay(Found found, Fields fields, int number, int value) {
        boolean day = fields.day() != GAP && fields.year() == GAP && value > fields.day() && value <= DAYS;
        if (!day || isCounted(number + 1)) {
            return Optional.empty();
        }
        int end = number + 1;
        Fields later = fields.withDay(value);
        int year = joints.yearAfter(end);
        if (year >= 0) {
            later = later.withYear(Integer.parseInt(text.token(year).norm()));
            end = year + 1;
        }
        return Optional.of(new Found(found.rule(), number, end, later, Optional.empty()));
    }

    /** Tells whether what follows makes a number one of things: a small word that means no time. */
    private boolean isCounted(int at) {
        if (at >= text.size()) {
            return false;
        }
        Token next = text.token(at);
        return next.is("%")
                || (next.letterCase() == LetterCase.LOWER && atoms.at(at).isEmpty());
    }

    /** Takes "up to" away from the second end of a range: "от двух до трех недель". */
    private Found withoutUpperBound(Found found, int limit) {
        boolean bound = found.mod().equals(Optional.of(TimexModifier.EQUAL_OR_LESS))
                && found.end() - found.first() > 1
                && joints.isTo(found.first());
        boolean range = bound
                && (isMember(found.first() - 1, limit)
                        || joints.isFromLength(limit, found.first())
                        || DateContext.isSentenced(atoms, found.first()));
        return range
                ? new Found(found.rule(), found.first() + 1, found.end(), found.expression(), Optional.empty())
                : found;
    }

    private boolean isMember(int at, int limit) {
        return at >= limit && at >= 0 && numberAt(firstOfNumber(at)).isPresent();
    }

    private void addBefore(Found found, int limit) {
        Found member = found;
        while (true) {
            int number = joints.beforeJoint(member.first(), limit);
            Optional<Found> before = number < 0 ? Optional.empty() : member(member, number);
            if (before.isEmpty()) {
                return;
            }
            backwards.add(before.get());
            member = before.get();
        }
    }

    /** Returns the member that a bare number before another one is. */
    private Optional<Found> member(Found full, int number) {
        if (isYear(full) && isBare(number, 4) && text.token(number).length() == 4) {
            Expression year = Fields.ofYear(Integer.parseInt(text.token(number).norm()));
            return Optional.of(new Found(full.rule(), number, number + 1, year, Optional.empty()));
        }
        if (full.expression() instanceof Fields bc
                && bc.month() == GAP
                && bc.year() <= 0
                && bc.year() != GAP
                && isBare(number, 4)) {
            Expression year =
                    Fields.ofYear(1 - Integer.parseInt(text.token(number).norm()));
            return Optional.of(new Found(full.rule(), number, number + 1, year, Optional.empty()));
        }
        int first = firstOfNumber(number);
        Optional<BigDecimal> value = numberAt(first);
        Optional<BigDecimal> second = numberAt(full.first());
        if (value.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        return expression(full.expression(), value.get(), second.get())
                .filter(e -> e instanceof Length || !joints.isComma(full.first() - 1) || isListed(full, first))
                .map(e -> new Found(full.rule(), first, number + 1, e, Optional.empty()));
    }

    /** Tells whether a number before a comma is one of a list: its last member stands after "and", or another number before. */
    private boolean isListed(Found next, int number) {
        boolean goesOn = next.end() - next.first() == 1 && joints.afterJoint(next.end(), text.size()) >= 0;
        int other = joints.beforeJoint(number, 0);
        boolean wasGoing =
                other >= 0 && joints.isComma(number - 1) && numberAt(other).isPresent();
        return goesOn || wasGoing || (next.end() - next.first() == 1 && joints.isComma(next.end()));
    }

    private boolean isYear(Found found) {
        return found.expression() instanceof Fields fields
                && fields.month() == GAP
                && fields.year() != GAP
                && text.token(found.first()).length() == 4
                && text.token(found.first()).isNumber();
    }

    /** Returns the first token of the number that ends at a token. */
    private int firstOfNumber(int at) {
        for (int first = Math.max(0, at - LONGEST_NUMERAL + 1); first < at; first++) {
            for (Sense<DateAtom> sense : atoms.at(first)) {
                if (sense.value() instanceof Quantity quantity
                        && quantity.spelled()
                        && first + sense.length() == at + 1) {
                    return first;
                }
            }
        }
        return joints.firstOfNumber(at);
    }

    private Optional<Expression> expression(Expression full, BigDecimal number, BigDecimal first) {
        if (full instanceof Fields fields && fields.month() == GAP && fields.year() < 1 && fields.year() != GAP) {
            return earlierYear(fields, number);
        }
        if (full instanceof Length length && number.compareTo(BigDecimal.valueOf(LONGEST_LENGTH)) < 0) {
            return length.unit().times(number).map(l -> (Expression) l);
        }
        if (full instanceof Within within && within.part() instanceof Fields fields) {
            return day(fields, number).map(part -> new Within(part, within.whole()));
        }
        if (full instanceof Timed timed) {
            return timed.day() instanceof Fields fields && !isHour(timed, first)
                    ? day(fields, number).map(part -> (Expression) part)
                    : hour(timed, number, first);
        }
        return full instanceof Fields fields ? day(fields, number).map(f -> (Expression) f) : Optional.empty();
    }

    private static int hourOf(Timed timed) {
        return Character.isDigit(timed.time().charAt(1))
                ? Integer.parseInt(timed.time().substring(1, 3))
                : Integer.MAX_VALUE;
    }

    private static boolean isHour(Timed timed, BigDecimal first) {
        int after = hourOf(timed) - first.intValue();
        return after == 0 || after == HALF_DAY;
    }

    /** Returns the hour that a bare number before a clock time is, in the same half of the day: "6 to 8 p.m.". */
    private static Optional<Expression> hour(Timed timed, BigDecimal number, BigDecimal first) {
        boolean possible = isHour(timed, first) && number.scale() <= 0 && number.intValue() <= hourOf(timed);
        if (!possible) {
            return Optional.empty();
        }
        int sameHalf = number.intValue() + hourOf(timed) - first.intValue();
        int hour = sameHalf <= hourOf(timed) ? sameHalf : number.intValue();
        return Optional.of(new Timed(timed.day(), "T" + Period.two(hour) + ":00"));
    }

    /** Returns the year before Christ that a bare number before another one names: "499–493 BC". */
    private static Optional<Expression> earlierYear(Fields later, BigDecimal number) {
        int year = 1 - number.intValue();
        return year < later.year() && number.scale() <= 0 ? Optional.of(Fields.ofYear(year)) : Optional.empty();
    }

    private static Optional<Fields> day(Fields fields, BigDecimal number) {
        boolean day = fields.day() != GAP
                && number.scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(DAYS)) <= 0;
        return day ? Optional.of(fields.withDay(number.intValue())) : Optional.empty();
    }

    private boolean isBare(int at, int digits) {
        Token token = text.token(at);
        return token.isNumber() && token.length() <= digits && !DatePatterns.isContinued(text, at + 1);
    }

    /** Returns the number that starts at a token. */
    private Optional<BigDecimal> numberAt(int at) {
        Token token = text.token(at);
        if (token.isNumber()) {
            boolean plain = token.length() <= 3 && !DatePatterns.continuesNumber(text, at);
            return plain ? Optional.of(new BigDecimal(token.norm())) : Optional.empty();
        }
        for (Sense<DateAtom> sense : atoms.at(at)) {
            if (sense.value() instanceof Quantity quantity && quantity.spelled()) {
                return Optional.of(quantity.value());
            }
        }
        return Optional.empty();
    }
}
