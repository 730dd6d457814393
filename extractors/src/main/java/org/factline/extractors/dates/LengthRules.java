package org.factline.extractors.dates;

import static org.factline.extractors.dates.DateRules.length;
import static org.factline.extractors.dates.DateRules.measured;
import static org.factline.extractors.dates.DateRules.roughly;
import static org.factline.pattern.Patterns.either;

import java.util.List;
import org.factline.pattern.Rule;

/** The rules for lengths of time, with their evidence. */
final class LengthRules {
    static final List<Rule<DateAtom, Phrase>> ALL = List.of(counted(), past(), almost(), inverted(), alone());

    private LengthRules() {}

    private static Rule<DateAtom, Phrase> counted() {
        return length("dates.length", either(LengthGrammar.compound(), DateGuards.length()))
                .reads("en", "He was held for [more than three years].", "P3Y")
                .reads("en", "A [30-day] truce was offered.", "P30D")
                .reads("en", "The siege lasted [2 1/2 years].", "P30M")
                .reads("en", "She waited [five years and four months].", "P5Y4M")
                .reads("ru", "Он ждал [полтора года].", "P18M")
                .reads("ru", "Карантин был [двухнедельный].", "P2W")
                .reads("uk", "Дорога тривала [два з половиною місяці].", "P2.5M")
                .leaves("en", "The 25-year-old soldier smiled.")
                .leaves("ru", "Ему 25 лет.")
                .leaves("uk", "Діти віком від 8 до 16 років.");
    }

    private static Rule<DateAtom, Phrase> past() {
        return measured("dates.length-past", LengthGrammar.past())
                .reads("en", "Over [the past 30 years] much changed.", "P30Y")
                .reads("ru", "За [минувшие сутки] стихло.", "P1D")
                .leaves("en", "Past the gates they ran.")
                .leaves("ru", "Прошедшие проверку вернулись.")
                .leaves("uk", "Минулий обмін був великим.");
    }

    private static Rule<DateAtom, Phrase> almost() {
        return roughly("dates.length-roughly", DateGuards.roughly())
                .reads("ru", "Ждут [с полгода].", "P6M")
                .reads("uk", "Чекали [з тиждень].", "P1W")
                .leaves("en", "From week to week they wait.")
                .leaves("ru", "Со службы он вернулся.")
                .leaves("uk", "З дому він пішов.");
    }

    private static Rule<DateAtom, Phrase> inverted() {
        return roughly("dates.length-inverted", LengthGrammar.inverted())
                .reads("ru", "Его нет [года два].", "P2Y")
                .reads("uk", "Вона не спить [років дев’ятнадцять].", "P19Y")
                .leaves("en", "The day was over.")
                .leaves("ru", "Года не прошло.")
                .leaves("uk", "Років не видно.");
    }

    private static Rule<DateAtom, Phrase> alone() {
        return length(
                        "dates.length-alone",
                        either(
                                LengthGrammar.vague(),
                                LengthGrammar.filled(),
                                LengthGrammar.modified(),
                                LengthGrammar.led(),
                                LengthGrammar.vagueLed(),
                                LengthGrammar.vagueBefore(),
                                LengthGrammar.next()))
                .reads("en", "It can take [months].", "PXM")
                .reads("ru", "За [месяц] вернулись двое.", "P1M")
                .reads("ru", "Он говорил [больше часа].", "PT1H")
                .reads("uk", "Вона чекає [роками].", "PXY")
                .leaves("en", "The days are short.")
                .leaves("ru", "День выдался тихий.")
                .leaves("uk", "Рік видався важкий.");
    }
}
