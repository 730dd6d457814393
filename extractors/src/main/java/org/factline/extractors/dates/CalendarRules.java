package org.factline.extractors.dates;

import static org.factline.extractors.dates.DateRules.date;
import static org.factline.pattern.Patterns.either;

import java.util.List;
import org.factline.pattern.Rule;

/** The rules for dates that name their place in the calendar, with their evidence. */
final class CalendarRules {
    static final List<Rule<DateAtom, Phrase>> ALL = List.of(
            dayMonth(),
            numeric(),
            numericShort(),
            partOfYear(),
            month(),
            season(),
            century(),
            decade(),
            year(),
            day(),
            weekday(),
            holiday());

    private CalendarRules() {}

    private static Rule<DateAtom, Phrase> dayMonth() {
        return date("dates.day-month", either(CalendarGrammar.dayMonth(), CalendarGrammar.monthDay()))
                .reads("en", "They met on [Monday, November 3], in Doha.", "2025-11-03")
                .reads("en", "The list is dated [3rd of March 2024].", "2024-03-03")
                .reads("ru", "Его взяли в плен [16 мая 2022 года].", "2022-05-16")
                .reads("ru", "Обмен прошёл [двадцать девятого октября].", "2025-10-29")
                .reads("uk", "Родини зібралися [5 листопада].", "2025-11-05")
                .leaves("en", "The 14 may leave soon.")
                .leaves("en", "They will march 20 miles.")
                .leaves("ru", "Их было 15 майоров.")
                .leaves("uk", "Він має 5 лютих собак.");
    }

    private static Rule<DateAtom, Phrase> numeric() {
        return date("dates.numeric", CalendarGrammar.numeric())
                .reads("en", "The order is of [2025-10-30].", "2025-10-30")
                .reads("ru", "Письмо пришло [09.06.2025].", "2025-06-09")
                .reads("uk", "Угоду підписали [8/XII-2022].", "2022-12-08")
                .leaves("en", "Version 10.2.14 is out.")
                .leaves("ru", "Звоните 8-800-200-12-12.")
                .leaves("uk", "Рішення № 1782.4/24 оскаржили.");
    }

    private static Rule<DateAtom, Phrase> numericShort() {
        return date("dates.numeric-short", DateGuards.shortNumeric())
                .reads("ru", "Данные на [05.11], уточнили в штабе.", "2025-11-05")
                .reads("uk", "Обмін відбувся до [02.10].", "2025-10-02")
                .leaves("en", "The index rose to 12.05 points.")
                .leaves("ru", "Курс вырос до 41.05 гривны.")
                .leaves("uk", "Ставка зросла до 10.05 відсотка.");
    }

    private static Rule<DateAtom, Phrase> partOfYear() {
        return date("dates.part-of-year", either(CalendarGrammar.partOfYear(), CalendarGrammar.nthWeek()))
                .reads("en", "Losses grew in [the second half of 2024].", "2024-H2")
                .reads("en", "He was freed in [the last week of 2024].", "2024-W52")
                .reads("ru", "Бюджет на [третий квартал 2025 года] сверстан.", "2025-Q3")
                .reads("uk", "У [першому півріччі 2024 року] обмінів було мало.", "2024-H1")
                .leaves("en", "The first half ended in a draw.")
                .leaves("ru", "Весь квартал города без света.")
                .leaves("uk", "Друга половина групи чекає.");
    }

    private static Rule<DateAtom, Phrase> month() {
        return date("dates.month", DateGuards.month())
                .reads("en", "The talks began in [September 2024].", "2024-09")
                .reads("ru", "Он попал в плен в [апреле].", "2025-04")
                .reads("ru", "В [конце июля] дом опустел.", "2025-07")
                .reads("uk", "У [лютому] тіла передали.", "2025-02")
                .leaves("en", "They may return.")
                .leaves("en", "The march on Kyiv failed.")
                .leaves("ru", "Марта приехала к маме.")
                .leaves("uk", "Лютий ворог відступив.");
    }

    private static Rule<DateAtom, Phrase> season() {
        return date("dates.season", DateGuards.season())
                .reads("en", "They were taken in [the spring of 2022].", "2022-SP")
                .reads("ru", "Договорились [летом 2024 года].", "2024-SU")
                .reads("uk", "Повернулися [восени].", "2025-FA")
                .leaves("en", "The fall of the city shocked all.")
                .leaves("en", "They spring into action.")
                .leaves("en", "The price began to fall.")
                .leaves("ru", "Ему 61-летний сосед помог.")
                .leaves("uk", "Вона повернулася додому.");
    }

    private static Rule<DateAtom, Phrase> century() {
        return date("dates.century", CalendarGrammar.century())
                .reads("en", "The fort dates from [the 13th century].", "12")
                .reads("ru", "[XXI век] начался с войн.", "20")
                .reads("uk", "Церкву звели у [XVIII ст.] біля річки.", "17")
                .leaves("en", "A century of matches.")
                .leaves("ru", "Вчера он жил век.")
                .leaves("uk", "Столітній дуб упав.");
    }

    private static Rule<DateAtom, Phrase> decade() {
        return date("dates.decade", either(CalendarGrammar.decade(), RelativeGrammar.namedDecade()))
                .reads("en", "The plane was built in [the 1990s].", "199")
                .reads("ru", "Пленных искали и в [90-х годах].", "199")
                .reads("uk", "Він служив ще у [вісімдесятих].", "198")
                .leaves("en", "She is in a hurry.")
                .leaves("ru", "Пришли пятьдесят человек.")
                .leaves("uk", "Це був п’ятдесятий обмін.");
    }

    private static Rule<DateAtom, Phrase> year() {
        return date(
                        "dates.year",
                        either(CalendarGrammar.markedYear(), CalendarGrammar.spelledYear(), DateGuards.bareYear()))
                .reads("en", "The war began in [2014].", "2014")
                .reads("ru", "С [2022 года] вернулись тысячи.", "2022")
                .reads("uk", "Він у полоні від [2022-го].", "2022")
                .leaves("en", "They freed 1,200 people.")
                .leaves("ru", "По 1200 человек с каждой стороны.")
                .leaves("uk", "Передали 1212 тіл.");
    }

    private static Rule<DateAtom, Phrase> day() {
        return date("dates.day", CalendarGrammar.dayAlone())
                .reads("en", "They have been gone since [the 9th].", "2025-11-09")
                .reads("ru", "Об этом сказали ещё [7-го числа].", "2025-11-07")
                .reads("uk", "Його звільнили [5-го числа].", "2025-11-05")
                .leaves("en", "The 36th Brigade fought on.")
                .leaves("ru", "Бойцы 36-го полка вернулись.")
                .leaves("uk", "Це 71-й обмін.");
    }

    private static Rule<DateAtom, Phrase> weekday() {
        return date("dates.weekday", DateGuards.weekday())
                .reads("en", "He said so on [Friday].", "2025-11-07")
                .reads("en", "The letter is due by [Thursday].", "2025-11-13")
                .reads("ru", "В [среду] прошёл обмен.", "2025-11-05")
                .reads("uk", "У [п’ятницю] їх зустріли.", "2025-11-07")
                .leaves("en", "They sat in the sun.")
                .leaves("ru", "Среда обитания меняется.")
                .leaves("uk", "Хлопці стояли серед поля.");
    }

    private static Rule<DateAtom, Phrase> holiday() {
        return date("dates.holiday", DateGuards.holiday())
                .reads("en", "They hope to be home by [Christmas].", "2025-12-25")
                .reads("ru", "К [Пасхе 2025 года] обещали тишину.", "2025-04-20")
                .reads("uk", "Обмін приурочили до [Дня Незалежності].", "2025-08-24")
                .leaves("en", "He bought a new year planner.")
                .leaves("ru", "В новый дом вошли спокойно.")
                .leaves("uk", "Новий номер зареєстровано.");
    }
}
