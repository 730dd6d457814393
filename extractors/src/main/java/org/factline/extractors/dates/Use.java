package org.factline.extractors.dates;

import java.util.Set;

/** How a word of a table may be used: the values of the columns {@code use}. */
enum Use {
    /** An abbreviation: a dot may follow. */
    SHORT,
    /** A month that a day may follow: "May 5". */
    LEADS,
    /** Alone it needs a preposition, an article, a modifier or a year beside it. */
    CONTEXT,
    /** Only with a capital letter. */
    CAPITAL,
    /** Only beside a date or a clock time. */
    DATED,
    /** An adjective. */
    ADJECTIVE,
    /** The plural. */
    PLURAL,
    /** The singular. */
    SINGULAR,
    /** A length without a number: "полгода". */
    WHOLE,
    /** Alone it is no length: "second". */
    BARE,
    /** Alone it is a length of unknown amount: "годами". */
    LONG,
    /** Only after a clock time: "три часа дня". */
    CLOCK,
    /** After an ordinal it makes that an hour: "о третій ночі". */
    HOURS;

    /** Tells whether a set of uses holds any of some. */
    static boolean any(Set<Use> uses, Use... some) {
        for (Use use : some) {
            if (uses.contains(use)) {
                return true;
            }
        }
        return false;
    }
}
