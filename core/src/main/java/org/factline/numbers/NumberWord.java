package org.factline.numbers;

import java.math.BigDecimal;

/** A number word of a language pack: its value and how it combines with others. */
record NumberWord(BigDecimal value, Part part) {
    /** How number words combine: the column {@code part} of {@code numbers.tsv}. */
    enum Part {
        /** 1 to 19, tens and hundreds: adds to what stands before it if that is a rounder number. */
        CARDINAL,
        /** Like a cardinal, of people taken together. */
        COLLECTIVE,
        /** Like a cardinal, and ends the numeral. */
        ORDINAL,
        /** Multiplies what stands before it: thousand, млн; alone it is one of its kind. */
        MULTIPLIER,
        /** A noun that counts by its value: dozen, десяток, сотня, пара; multiplies a cardinal before it. */
        NOUN,
        /** Stands alone: dozens, сотни. */
        VAGUE,
        /** Adds a part of the unit before it: "and a half", "с половиной". */
        FRACTION,
        /** One, but only before a multiplier or a noun: a, an. */
        ARTICLE,
        /** Joins two words without a value: and. */
        LINK,
        /** Says that it is somewhat more: "с лишним", "з гаком". */
        SURPLUS,
        /** Stands between a vague number and what multiplies it: of. */
        PARTITIVE,
        /** Parts thousands in digits. */
        MARK
    }
}
