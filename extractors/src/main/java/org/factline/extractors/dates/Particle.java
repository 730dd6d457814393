package org.factline.extractors.dates;

/** What a small word does in a phrase of time: the values of {@code date-words.tsv} for words. */
enum Particle {
    /** "the". */
    ARTICLE,
    /** "a", as a number: "a year ago". */
    ONE,
    /** "of". */
    OF,
    /** What may stand before a clock time. */
    AT,
    /** What may stand between two parts of a date. */
    IN,
    /** "to", "по": between the ends of a range. */
    TO,
    /** "and", "or": between the members of a list. */
    AND,
    /** "с": before the first end of a range. */
    FROM,
    /** "ago". */
    AGO,
    /** "earlier". */
    EARLIER,
    /** "later". */
    LATER,
    /** "через": before a length, "so long after". */
    AFTER_LEAD,
    /** "in": before a length, "so long from now", where something is to come. */
    AHEAD_LEAD,
    /** "will": says that something is to come. */
    TO_COME,
    /** "per", "в": before the unit of a repetition. */
    PER,
    /** "every". */
    EACH,
    /** "other", in "every other day". */
    OTHER,
    /** "once". */
    ONCE,
    /** "twice". */
    TIMES,
    /** "several". */
    SOME,
    /** "to", in "ten to six". */
    TO_HOUR,
    /** What stands after a clock time and tells its zone. */
    ZONE,
    /** "past", in "ten past six". */
    PAST,
    /** "half". */
    HALF,
    /** "half a". */
    HALF_A,
    /** "quarter". */
    QUARTER,
    /** "без", in "без четверти пять". */
    MINUS,
    /** "first half". */
    FIRST_HALF,
    /** "second half". */
    SECOND_HALF,
    /** "часов", after an hour, if something else shows that it is one. */
    HOUR_MARK,
    /** "o'clock", which only hours have. */
    CLOCK_MARK,
    /** "минут", after the hour. */
    MINUTE_MARK,
    /** "a.m.". */
    AM,
    /** "p.m.". */
    PM,
    /** "old". */
    OLD,
    /** "aged". */
    AGED,
    /** "B.C.". */
    BC,
    /** "A.D.". */
    AD,
    /** "-го", "th": after the digits of an ordinal. */
    ORDINAL_MARK,
    /** "s", "-х": after the digits of a decade. */
    DECADE_MARK,
    /** "годы": after a decade. */
    DECADE_YEARS,
    /** "года": after a year. */
    YEAR_MARK,
    /** "числа": after a day. */
    DAY_MARK,
    /** "век": after a century. */
    CENTURY_MARK,
    /** What may stand between a number and its unit without changing the length. */
    FILLER,
    /** What stands before a length without a number: "за месяц". */
    LENGTH_LEAD,
    /** "провёл", "в плену": before what time is spent on or in, which is a length without a number too. */
    SPENDING,
    /** "past", before a length that ends now. */
    LOOKING_BACK,
    /** "после", after a length that an event ends or starts: "a week after the crash". */
    AFTER_EVENT,
    /** "and a half", after a unit. */
    AND_HALF,
    /** "го", after the digits of a day of the month. */
    DAY_ENDING,
    /** What makes an ordinal after it an hour: "о шостій". */
    AT_HOUR,
    /** "с", before a length that is not exact: "с полгода". */
    ROUGHLY,
    /** What stands before a year that nothing else marks. */
    YEAR_LEAD,
    /** "ночь", in "ночь на 29 июля". */
    NIGHT_ONTO,
    /** "на", in "ночь на 29 июля". */
    ONTO,
    /** A noun for what lasts, which an adjective of years may have before it: "срок". */
    LONG_NOUN,
    /** What stands before an age. */
    AGE_BEFORE,
    /** "младшему": an age follows within a few words. */
    AGE_AHEAD,
    /** "year-ago". */
    YEAR_BEFORE,
    /** "period", in "the year-ago period". */
    STRETCH,
    /** "comparable", in "the comparable year-ago quarter". */
    COMPARABLE,
    /** "later in", before a stretch that goes on. */
    WITHIN,
    /** "было": may stand between an age and whose it is. */
    COPULA,
    /** What stands after an age. */
    AGE_AFTER,
    /** "весь", before a unit that is filled from end to end: "весь день". */
    ALL,
    /** "обмена": what an expression such as "накануне" may count from, so that it is no date. */
    EVENT,
    /** "о", before an hour: "о шостій". */
    SHARP,
    /** "засудили": makes "до" after it belong to the term. */
    SENTENCED,
    /** "since". */
    SINCE,
    /** "before last", in "the week before last". */
    BEFORE_LAST,
    /** What makes a number before it no clock time: "at 2.46 billion". */
    AMOUNT,
    /** "published", before the day of publication. */
    PUBLISHED,
    /** A verb phrase with a word in it that would else modify a date: "handed over", "will end". */
    VERB,
    /** What is served for a length of time: "тюрьмы", in "ему дали 15 лет тюрьмы". */
    SERVED
}
