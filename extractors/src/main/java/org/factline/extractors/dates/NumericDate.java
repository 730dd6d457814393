package org.factline.extractors.dates;

import static org.factline.extractors.dates.Expression.GAP;
import static org.factline.pattern.Patterns.startingWithNumber;

import java.util.Optional;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Slashed;
import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;
import org.factline.text.Analysis;
import org.factline.text.Token;

/** Dates in digits: "09.06.2025", "2025-11-11", "11/11/2025", "8/XII-2022", "17.05". */
final class NumericDate {
    static final Slot<Expression> FIELDS = Slot.named("fields");
    private static final String SEPARATORS = "./-–‑";
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int PARTS = 5;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2199;

    private NumericDate() {}

    /** Matches day, month and year in digits. */
    static Pattern<DateAtom> pattern() {
        return startingWithNumber((atoms, at, captures) -> {
            Analysis text = atoms.analysis();
            if (!isGluedRun(text, at, PARTS) || DatePatterns.continuesNumber(text, at)) {
                return Pattern.NO_MATCH;
            }
            Optional<Expression> date = read(text, at);
            if (date.isEmpty() || DatePatterns.isContinued(text, at + PARTS)) {
                return Pattern.NO_MATCH;
            }
            captures.put(FIELDS, date.get(), at, at + PARTS);
            return at + PARTS;
        });
    }

    /** Matches day and month in two digits each: "17.05". */
    static Pattern<DateAtom> withoutYear() {
        return startingWithNumber((atoms, at, captures) -> {
            Analysis text = atoms.analysis();
            boolean shaped = isGluedRun(text, at, 3)
                    && text.token(at + 1).is(".")
                    && text.token(at).length() <= 2
                    && text.token(at + 2).length() == 2
                    && !DatePatterns.continuesNumber(text, at)
                    && !DatePatterns.isContinued(text, at + 3);
            int day = shaped ? number(text.token(at)) : 0;
            int month = shaped ? number(text.token(at + 2)) : 0;
            if (!isDay(day) || !isMonth(month)) {
                return Pattern.NO_MATCH;
            }
            captures.put(FIELDS, new Fields(GAP, month, day, GAP), at, at + 3);
            return at + 3;
        });
    }

    /** Tells whether digits and separators alternate from a token on, with no space between. */
    private static boolean isGluedRun(Analysis text, int at, int parts) {
        if (at + parts > text.size() || !text.token(at).isNumber()) {
            return false;
        }
        for (int i = at + 1; i < at + parts; i++) {
            boolean separator = (i - at) % 2 == 1;
            if (!text.token(i).glued()
                    || separator != SEPARATORS.contains(text.token(i).norm())) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Expression> read(Analysis text, int at) {
        Token first = text.token(at);
        int second = monthNumber(text.token(at + 2));
        Token third = text.token(at + 4);
        boolean mixed = !text.token(at + 1).is(text.token(at + 3).norm())
                && text.token(at + 2).isNumber();
        if (!third.isNumber() || second == 0 || mixed) {
            return Optional.empty();
        }
        if (first.length() == 4) {
            return fields(number(first), second, third.length() == 2 ? number(third) : 0);
        }
        int year = third.length() == 4
                ? number(third)
                : third.length() == 2 ? CalendarGrammar.twoDigits(number(third)) : 0;
        boolean slashed = text.token(at + 1).is("/") && text.token(at + 3).is("/");
        boolean version = third.length() == 2
                && text.token(at + 2).isNumber()
                && text.token(at + 2).length() == 1;
        if (!slashed && version) {
            return Optional.empty();
        }
        return slashed ? slashed(number(first), second, year) : dotted(number(first), second, year);
    }

    private static Optional<Expression> dotted(int first, int second, int year) {
        return isMonth(second) ? fields(year, second, first) : fields(year, first, second);
    }

    private static Optional<Expression> slashed(int first, int second, int year) {
        if (isMonth(first) && isMonth(second) && first != second && isYear(year)) {
            return Optional.of(new Slashed(first, second, year));
        }
        return dotted(first, second, year);
    }

    private static Optional<Expression> fields(int year, int month, int day) {
        return isYear(year) && Period.ofDay(year, month, day).isPresent()
                ? Optional.of(new Fields(year, month, day, GAP))
                : Optional.empty();
    }

    /** Returns the number in digits or, up to twelve, in Roman letters; 0 where the token is neither. */
    private static int monthNumber(Token token) {
        return token.isNumber() ? number(token) : RomanNumeral.value(token.norm());
    }

    private static int number(Token token) {
        return token.isNumber() && token.length() <= 4 ? Integer.parseInt(token.norm()) : 0;
    }

    private static boolean isDay(int day) {
        return day >= 1 && day <= DAYS;
    }

    private static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS;
    }

    private static boolean isYear(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
