/**
 * Temporal expressions and their TIMEX3 values.
 *
 * <p>Start at {@code DateExtractor.extract}, whose lines are the steps: read, complete lists, resolve. The classes:
 *
 * <ul>
 *   <li>Words: {@code DateLexicon} reads the tables into {@code DateAtom}s; {@code Particle} and {@code Use} are their
 *       values, {@code Conventions} how a language writes dates.
 *   <li>Grammars, each with its rules beside it: {@code CalendarGrammar}, {@code RelativeGrammar}, {@code ClockGrammar},
 *       {@code MomentGrammar}, {@code LengthGrammar}; also {@code StretchGrammar}, {@code RepetitionGrammar} and
 *       {@code NumericDate}. They share {@code DatePatterns}; {@code DateRules} holds the rules of all.
 *   <li>Reading: {@code DateReader} makes of each match a {@code Found} with an {@code Expression};
 *       {@code DateGuards}, {@code DateContext} and {@code AgeGuard} tell what is none. {@code ListCompleter} completes
 *       lists and ranges by their {@code Joints}.
 *   <li>Values: {@code Resolver} makes an {@code Expression} a {@code Resolved} value with its {@code Period}, by the
 *       {@code Story} told so far; {@code AnchorResolver}, {@code YearResolver}, {@code WeekdayResolver},
 *       {@code HolidayResolver} and the other resolvers each settle one question. {@code TenseReader} and
 *       {@code ModeReader} tell where time runs; {@code Unresolved} writes what stays open; {@code Intervals} joins ranges.
 *   <li>The day of publication, from the head of a text: {@code Dateline}.
 * </ul>
 */
@NullMarked
package org.factline.extractors.dates;

import org.jspecify.annotations.NullMarked;
