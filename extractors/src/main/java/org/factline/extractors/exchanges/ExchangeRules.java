package org.factline.extractors.exchanges;

import java.util.List;
import org.factline.model.ExchangeState;
import org.factline.spi.RuleDoc;

/** The rules that find exchanges, with sentences that show what each reads and what it leaves alone. */
final class ExchangeRules {
    private static final String NUMBER = "exchanges.number";
    private static final String WORD = "exchanges.word";
    private static final String STALL = "exchanges.stall";
    private static final String DENIAL = "exchanges.denial";

    static final List<RuleDoc> ALL = List.of(
            RuleDoc.of(NUMBER)
                    .reads(
                            "en",
                            "On 2 October Russia freed [185 Ukrainian prisoners of war].",
                            "2025-10-02 OCCURRED UA 185")
                    .reads(
                            "ru",
                            "Обмен: 2 октября домой из плена вернулись [185 украинских военнопленных].",
                            "2025-10-02 OCCURRED UA 185")
                    .reads(
                            "uk",
                            "Обмін: 2 жовтня додому з полону повернулися [185 українських військовополонених].",
                            "2025-10-02 OCCURRED UA 185")
                    .leaves("en", "Since March 2022 Kyiv has brought home 5,000 Ukrainian soldiers from captivity.")
                    .leaves("ru", "В плену остаются 25 украинских солдат.")
                    .leaves("uk", "У полоні лишаються 25 українських солдатів."),
            RuleDoc.of(WORD)
                    .reads("en", "The previous [prisoner exchange] took place on 2 October.", "2025-10-02 OCCURRED")
                    .reads("ru", "Последний [обмен пленными] состоялся 2 октября.", "2025-10-02 OCCURRED")
                    .reads("uk", "Останній [обмін полоненими] відбувся 2 жовтня.", "2025-10-02 OCCURRED")
                    .leaves("en", "On 2 October the two sides had an exchange of views on prisoners of war.")
                    .leaves("ru", "2 октября стороны обменялись мнениями о судьбе пленных.")
                    .leaves("uk", "2 жовтня сторони обмінялися думками про долю полонених."),
            RuleDoc.of(STALL)
                    .reads("en", "The [prisoner exchanges] have stalled.", "undated STALLED")
                    .reads("ru", "Процесс [обмена пленными] приостановлен.", "undated STALLED")
                    .reads("uk", "Процес [обміну полоненими] призупинено.", "undated STALLED")
                    .leaves("en", "The prisoners say that the talks have stalled.")
                    .leaves("ru", "Пленные говорят, что переговоры приостановлены.")
                    .leaves("uk", "Полонені кажуть, що перемовини призупинено."),
            RuleDoc.of(DENIAL)
                    .reads(
                            "en",
                            "The ministry said that no [exchange] had taken place and all prisoners were still held.",
                            "undated DENIED")
                    .reads(
                            "ru",
                            "Министр заявила, что никаких [обменов] не было и все пленные на месте.",
                            "undated DENIED")
                    .reads(
                            "uk",
                            "Міністерка заявила, що жодних [обмінів] не було й усі полонені на місці.",
                            "undated DENIED")
                    .leaves("en", "The ministry denied that the prisoners were ill."));

    private ExchangeRules() {}

    /** Returns the id of the rule by which a draft was found. */
    static String of(Draft draft) {
        if (draft.is(ExchangeState.DENIED)) {
            return DENIAL;
        }
        if (draft.hasCounts()) {
            return NUMBER;
        }
        return draft.is(ExchangeState.STALLED) ? STALL : WORD;
    }
}
