package org.factline.extractors.counts;

import org.factline.model.Quantity;
import org.factline.numbers.Numeral;

/**
 * A number with its bounds.
 *
 * @param first the index of the first token, bounds included
 * @param end the index after the last token
 * @param numeral the numeral, the first one of a range
 * @param quantity what it says
 * @param distributive true where a word before shares the number out: "по 185"
 */
record Amount(int first, int end, Numeral numeral, Quantity quantity, boolean distributive) {}
