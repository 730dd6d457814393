package org.factline.extractors.dates;

import static org.factline.extractors.dates.DateRules.clock;
import static org.factline.extractors.dates.DateRules.plain;
import static org.factline.pattern.Patterns.either;

import java.util.List;
import org.factline.pattern.Rule;

/** The rules for times of the day alone, with their evidence. */
final class ClockRules {
    static final List<Rule<DateAtom, Phrase>> ALL = List.of(clockTime(), partOfDay());

    private ClockRules() {}

    private static Rule<DateAtom, Phrase> clockTime() {
        return clock("dates.clock", either(MomentGrammar.clockAlone(), MomentGrammar.clockAfterPreposition()))
                .reads("en", "The doors opened at [6.30pm].", "2025-11-11T18:30")
                .reads("ru", "Самолёт сел в [15:40].", "2025-11-11T15:40")
                .reads("ru", "Колонна тронулась в [четверть третьего].", "2025-11-11T14:15")
                .reads("uk", "Автобуси рушили о [восьмій ранку].", "2025-11-11T08:00")
                .leaves("en", "They won 3:2.")
                .leaves("en", "The debt stood at 2.46 billion.")
                .leaves("ru", "Счёт стал 3:2.")
                .leaves("uk", "Рахунок 3:2 не змінився.");
    }

    private static Rule<DateAtom, Phrase> partOfDay() {
        return plain("dates.part-of-day", MomentGrammar.partAlone())
                .reads("en", "The list came in [the morning].", "2025-11-11TMO")
                .reads("ru", "[Утром] пришли автобусы.", "2025-11-11TMO")
                .reads("uk", "[Увечері] всі були вдома.", "2025-11-11TEV")
                .leaves("en", "Good news travels.")
                .leaves("en", "She hosts The Morning Hour.")
                .leaves("ru", "Добрый человек помог.")
                .leaves("uk", "Вечеря чекала.");
    }
}
