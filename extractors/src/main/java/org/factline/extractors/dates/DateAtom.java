package org.factline.extractors.dates;

import java.math.BigDecimal;
import java.util.Set;
import org.factline.model.TimexModifier;
import org.factline.pattern.Sorted;

/** What a word means in a phrase of time. */
sealed interface DateAtom {
    /** A month, by its number from 1. */
    record MonthName(int number, Set<Use> use) implements DateAtom {}

    /** A day of the week, Monday being 1. */
    record WeekdayName(int number, Set<Use> use) implements DateAtom {}

    /** A season, by its number from 1, spring. */
    record SeasonName(int number, Set<Use> use) implements DateAtom {}

    /** A part of the day or a named time, by what its TIMEX3 value has after the day. */
    record DayPart(String time, Set<Use> use) implements DateAtom {}

    /** So many of a unit of time. */
    record Unit(LengthUnit unit, BigDecimal amount, Set<Use> use) implements DateAtom {
        /** Tells whether the word counts whole units: a year, a decade. */
        boolean isWhole() {
            return amount.stripTrailingZeros().scale() <= 0;
        }

        boolean isOne() {
            return amount.compareTo(BigDecimal.ONE) == 0;
        }
    }

    /** A word that is an expression by itself: "yesterday", "now", "daily". */
    record Ready(Expression expression) implements DateAtom {}

    /** A word that chooses one of several: "last", "this", "next". */
    record Selector(int steps, Anchor anchor) implements DateAtom {}

    /** A word that modifies a date or a length. */
    record Modifier(TimexModifier mod, Scope scope, Place place) implements DateAtom {
        /** What can be modified. */
        enum Scope {
            DATE,
            LENGTH,
            BOTH,
            CLOCK
        }

        /** Where the modifier stands. */
        enum Place {
            BEFORE,
            AFTER,
            EDGE
        }

        boolean modifiesDates() {
            return scope == Scope.DATE || scope == Scope.BOTH;
        }

        boolean modifiesLengths() {
            return scope == Scope.LENGTH || scope == Scope.BOTH;
        }
    }

    /** A named day. */
    record Holiday(HolidayRule rule, Set<Use> use) implements DateAtom {}

    /**
     * A number, in digits or words; free if its language writes years bare and it could be one, an hour if it is of the
     * kind that its language tells hours by.
     */
    record Quantity(BigDecimal value, boolean ordinal, boolean spelled, boolean surplus, boolean free, boolean hour)
            implements DateAtom {}

    /** A small word. */
    record Word(Particle particle) implements DateAtom, Sorted {
        @Override
        public Particle sort() {
            return particle;
        }
    }
}
