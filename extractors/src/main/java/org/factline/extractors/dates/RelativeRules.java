package org.factline.extractors.dates;

import static org.factline.extractors.dates.DateRules.date;
import static org.factline.extractors.dates.DateRules.plain;
import static org.factline.extractors.dates.DateRules.shifted;
import static org.factline.pattern.Patterns.either;

import java.util.List;
import org.factline.pattern.Rule;

/** The rules for dates that count from another day, and for references and repetitions, with their evidence. */
final class RelativeRules {
    static final List<Rule<DateAtom, Phrase>> ALL =
            List.of(relative(), chosen(), current(), stretch(), ago(), shift(), reference(), repetition());

    private RelativeRules() {}

    private static Rule<DateAtom, Phrase> relative() {
        return date("dates.relative", RelativeGrammar.ready())
                .reads("en", "The swap took place [yesterday].", "2025-11-10")
                .reads("en", "They met on 3 November; [the next day] buses left.", "2025-11-04")
                .reads("ru", "[Накануне] он вернулся.", "2025-11-10")
                .reads("uk", "Це перший [цьогоріч] обмін.", "2025")
                .leaves("en", "The days are short.")
                .leaves("ru", "Вчерне договор готов.")
                .leaves("uk", "Завод стоїть.");
    }

    private static Rule<DateAtom, Phrase> chosen() {
        return date(
                        "dates.chosen",
                        either(
                                RelativeGrammar.weekdayOfWeek(),
                                RelativeGrammar.beforeLast(),
                                RelativeGrammar.chosenDay(),
                                RelativeGrammar.namedOfYear(),
                                RelativeGrammar.chosenUnit(),
                                RelativeGrammar.chosenNamed()))
                .reads("en", "The deal was struck [last week].", "2025-W45")
                .reads("en", "[Last May] he was seen alive.", "2025-05")
                .reads("en", "She wrote to him [the Friday before last].", "2025-10-31")
                .reads("en", "The camp was emptied [last Oct. 23].", "2025-10-23")
                .reads("ru", "На [прошлой неделе] их вернули.", "2025-W45")
                .reads("ru", "[Прошлым летом] условились.", "2025-SU")
                .reads("uk", "Його чекали [минулої середи].", "2025-11-05")
                .reads("uk", "Це сталося [торішнього липня].", "2024-07")
                .leaves("en", "This man is free.")
                .leaves("ru", "Этот обмен был труден.")
                .leaves("uk", "Цей список довгий.");
    }

    private static Rule<DateAtom, Phrase> current() {
        return plain("dates.current", either(RelativeGrammar.currentUnit(), StretchGrammar.partly()))
                .reads("en", "They will be home by [the end of the month].", "2025-11")
                .reads("ru", "К [концу года] обещают обмен.", "2025")
                .reads("uk", "До [кінця тижня] їх повернуть.", "2025-W46")
                .leaves("en", "The end of the line.")
                .leaves("ru", "Конец списка.")
                .leaves("uk", "Кінець дороги.");
    }

    private static Rule<DateAtom, Phrase> stretch() {
        return date("dates.stretch", either(StretchGrammar.known(), StretchGrammar.yearBefore(), StretchGrammar.led()))
                .reads("en", "They talked over [the weekend].", "2025-W45-WE")
                .leaves("en", "A quarter of them came home.")
                .leaves("ru", "Четверть группы дома.")
                .leaves("uk", "Чверть групи вдома.");
    }

    private static Rule<DateAtom, Phrase> ago() {
        return shifted("dates.ago", RelativeGrammar.ago())
                .reads("en", "He was captured [three years ago].", "2022")
                .reads("en", "They spoke [two weeks ago].", "2025-10-28")
                .reads("ru", "Дом сгорел [пять месяцев назад].", "2025-06")
                .reads("uk", "Домовилися [тиждень тому].", "2025-11-04")
                .leaves("en", "They went back home.")
                .leaves("ru", "Он шёл назад.")
                .leaves("uk", "Тому й чекали.");
    }

    private static Rule<DateAtom, Phrase> shift() {
        return shifted(
                        "dates.shift",
                        either(RelativeGrammar.shifted(), RelativeGrammar.after(), RelativeGrammar.ahead()))
                .reads("en", "They were taken on 1 October and freed [ten days later].", "2025-10-11")
                .reads("en", "The bodies will be handed over [in three days].", "2025-11-14")
                .reads("ru", "Его взяли 3 октября, а [через четыре дня] обменяли.", "2025-10-07")
                .reads("uk", "Угоду уклали 5 жовтня, [двома днями раніше] говорили про інше.", "2025-10-03")
                .leaves("en", "The bus came later.")
                .leaves("ru", "Через дорогу стоял автобус.")
                .leaves("uk", "Раніше його не бачили.");
    }

    private static Rule<DateAtom, Phrase> reference() {
        return plain("dates.reference", RelativeGrammar.reference())
                .reads("en", "He is [now] at home.", "PRESENT_REF")
                .reads("ru", "Списки уточнят в [ближайшее время].", "FUTURE_REF")
                .reads("uk", "[Нещодавно] він дзвонив.", "PAST_REF")
                .leaves("en", "The knowledge helps.")
                .leaves("ru", "Скорая помощь приехала.")
                .leaves("uk", "Скорочення штату тривають.");
    }

    private static Rule<DateAtom, Phrase> repetition() {
        return plain(
                        "dates.repetition",
                        either(
                                RepetitionGrammar.ready(),
                                RepetitionGrammar.eachLength(),
                                RepetitionGrammar.eachNamed(),
                                RepetitionGrammar.weekdays(),
                                RepetitionGrammar.times(),
                                RepetitionGrammar.rate()))
                .reads("en", "They meet [every Sunday].", "XXXX-WXX-7")
                .reads("en", "The bus runs [every other Wednesday].", "P2W")
                .reads("en", "The road takes 40 trucks [a day].", "P1D")
                .reads("ru", "Приём по [пятницам].", "XXXX-WXX-5")
                .reads("ru", "Он звонит [дважды в неделю].", "P1W")
                .reads("uk", "Вона пише [щодня].", "P1D")
                .reads("uk", "Збираються [раз на пів року].", "P6M")
                .leaves("en", "Each side freed 185.")
                .leaves("ru", "Каждый из них дома.")
                .leaves("uk", "Кожен вернувся.");
    }
}
