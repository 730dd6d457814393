/**
 * Exchanges, hand-overs and repatriations: what dates, counts and sources tell of one event becomes one fact.
 *
 * <p>Start at {@code ExchangeExtractor.extract}, whose lines are the steps. The classes by what they decide:
 *
 * <ul>
 *   <li>Words: {@code ExchangeLexicon} reads {@code exchange-words.tsv} into {@code ExchangePart}s; an
 *       {@code ExchangeText} answers what a token means.
 *   <li>Where an article tells of exchanges: {@code AnchorReader} finds {@code Anchor}s, counts of released people and
 *       words such as "swap"; {@code Totals} sets apart numbers that sum up many exchanges.
 *   <li>When: {@code DateFinder} finds the date ({@code When}) of an anchor, by {@code DateFit}, {@code Barriers} and the
 *       day of {@code Publication}.
 *   <li>State: {@code StateFinder}; {@code Stalls} where the process is blocked.
 *   <li>Which anchors are one event: {@code Assembler} groups them into {@code Draft}s; {@code Stages} adds the whole of
 *       several stages; {@code Selection} keeps what is an exchange of its own.
 *   <li>How many each side got: {@code Numbers}, with {@code Tally}, {@code Sums}, {@code Wholes}, {@code Deals},
 *       {@code DayNumbers} and {@code StageSums}; {@code Sides} and {@code Parties} tell between whom.
 *   <li>The rest: {@code Details}, with {@code Names} (place, mediators) and {@code Ordinals}.
 *   <li>Evidence: {@code ExchangeRules}.
 * </ul>
 */
@NullMarked
package org.factline.extractors.exchanges;

import org.jspecify.annotations.NullMarked;
