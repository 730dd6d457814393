package org.factline.extractors.counts;

import java.util.List;
import org.factline.spi.RuleDoc;

/** The rules that find counts, with sentences that show what each reads and what it leaves alone. */
final class CountRules {
    static final List<RuleDoc> ALL = List.of(
            RuleDoc.of(Draft.Shape.NOUN.rule)
                    .reads(
                            "en",
                            "Kyiv brought home [more than 2,500 Ukrainian soldiers] from Russian captivity.",
                            "≥2500")
                    .reads("ru", "Из плена вернулись [двадцать пять военнослужащих].", "25")
                    .reads("uk", "З полону повернулися [двадцять п'ять захисників].", "25")
                    .leaves("en", "The prisoner told 25,000 readers about 15 minutes of the exchange.")
                    .leaves("ru", "Об обмене пленными написали 15 газет.")
                    .leaves("uk", "Про обмін полоненими написали 15 газет."),
            RuleDoc.of(Draft.Shape.NOUN_FIRST.rule)
                    .reads("ru", "В плену остаются [человек двести].", "200")
                    .reads("uk", "У полоні лишаються [осіб двадцять].", "20")
                    .leaves("ru", "Для пленных собрали посылок двести."),
            RuleDoc.of(Draft.Shape.BARE.rule)
                    .reads("en", "Of the captives taken that spring, [1,279] have been returned.", "1279")
                    .reads("ru", "Из плена вернули [303].", "303")
                    .reads("uk", "З полону повернули [303].", "303")
                    .leaves("en", "The prisoner exchange was the 66th; bus 12 waited at gate 3."),
            RuleDoc.of(Draft.Shape.EQUAL.rule)
                    .reads("en", "The two countries held a [1,000-for-1,000] exchange of prisoners.", "1000")
                    .reads("ru", "Обмен пленными прошел по формуле «[150 на 150]».", "150")
                    .reads("uk", "Обмін полоненими пройшов за формулою «[150 на 150]».", "150")
                    .leaves("en", "The prisoners were kept in a room of 4 by 4 metres."),
            RuleDoc.of(Draft.Shape.UNEQUAL.rule)
                    .reads("ru", "Обмен пленными провели по схеме «[215] на 55».", "215")
                    .leaves("ru", "Пленных держали в камере три на четыре метра."));

    private CountRules() {}
}
