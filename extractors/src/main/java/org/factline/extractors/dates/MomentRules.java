package org.factline.extractors.dates;

import static org.factline.extractors.dates.DateRules.date;
import static org.factline.pattern.Patterns.either;

import java.util.List;
import org.factline.pattern.Rule;

/** The rules for times of a day that is named beside them, with their evidence. */
final class MomentRules {
    static final List<Rule<DateAtom, Phrase>> ALL = List.of(dayClock(), night(), dayPart());

    private MomentRules() {}

    private static Rule<DateAtom, Phrase> dayClock() {
        return date("dates.day-clock", either(MomentGrammar.dayClock(), MomentGrammar.clockDay()))
                .reads("en", "Updated [10 November 2025, 6:45 p.m.] by the desk.", "2025-11-10T18:45")
                .reads("en", "The convoy left at [7:30 a.m. on Sunday].", "2025-11-09T07:30")
                .reads("ru", "Сводка вышла [09.11.2025, 08:20].", "2025-11-09T08:20")
                .reads("uk", "Зустріч почнеться [12 листопада о пів на сьому вечора].", "2025-11-12T18:30")
                .leaves("en", "The team won 3:2 on Sunday.")
                .leaves("ru", "Матч в воскресенье закончился 2:1.")
                .leaves("uk", "У неділю рахунок був 2:1.");
    }

    private static Rule<DateAtom, Phrase> night() {
        return date("dates.night", MomentGrammar.nightBetween())
                .reads("ru", "Обстрел начался в [ночь с 8 на 9 ноября].", "2025-11-09TNI")
                .reads("uk", "Це сталося в [ніч із 8 на 9 листопада].", "2025-11-09TNI")
                .leaves("en", "They walked through the night.")
                .leaves("ru", "Ночь была тихой.")
                .leaves("uk", "Ніч минула спокійно.");
    }

    private static Rule<DateAtom, Phrase> dayPart() {
        return date(
                        "dates.day-part",
                        either(
                                MomentGrammar.partOfDay(),
                                MomentGrammar.dayAndPart(),
                                MomentGrammar.adjectiveAndPart(),
                                RelativeGrammar.readyTime(),
                                MomentGrammar.chosenPart()))
                .reads("en", "The buses came back on [Sunday evening].", "2025-11-09TEV")
                .reads("en", "It rained [last night].", "2025-11-10TNI")
                .reads("ru", "Колонна вышла [утром в субботу].", "2025-11-08TMO")
                .reads("ru", "Город пал [воскресным утром 26 октября].", "2025-10-26TMO")
                .reads("ru", "Штаб отчитался [вчера вечером].", "2025-11-10TEV")
                .reads("uk", "Про це стало відомо [ввечері 7 листопада].", "2025-11-07TEV")
                .leaves("en", "The evening paper wrote of it.")
                .leaves("ru", "Он работает по утрам.")
                .leaves("uk", "Вечір минув.");
    }
}
