package org.factline.numbers;

/** The kinds of numeral. */
public enum NumeralKind {
    /** How many: "25", "двадцать пять", "a hundred and fifty", "5,8 тыс.". */
    CARDINAL,
    /** How many, of people taken together: "трое", "семеро". */
    COLLECTIVE,
    /** Which one: "fifth", "двадцать пятого". */
    ORDINAL,
    /** More than one of a round number, how many is not said: "dozens", "сотни"; the value is the least. */
    VAGUE
}
