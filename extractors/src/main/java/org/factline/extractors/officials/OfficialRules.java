package org.factline.extractors.officials;

import java.util.List;
import org.factline.spi.RuleDoc;

/** The rules by which officials are found, with their evidence. */
final class OfficialRules {
    static final List<RuleDoc> ALL = List.of(
            RuleDoc.of(PostBefore.POST)
                    .reads("en", "Kenya's deputy foreign minister [Wanjiru Otieno] left early.", "Wanjiru Otieno")
                    .reads("en", "It was denied by the ministry's spokesman, [Marek Dudek].", "Marek Dudek")
                    .reads("ru", "Об этом рассказал советник министра обороны Польши [Марек Дудек].", "Marek Dudek")
                    .reads("uk", "Зустріч провели з речницею уряду [Оленою Гнатюк].", "Olena Hnatiuk")
                    .leaves("en", "The president of the bank, Marek Dudek, left early.")
                    .leaves("ru", "Министр поблагодарил врача Ивана Дудкина.")
                    .leaves("uk", "Міністр зустрівся з учителькою Оленою Гнатюк."),
            RuleDoc.of(PostAfter.POST)
                    .reads("en", "[Wanjiru Otieno], a spokeswoman for the Kenyan police, left early.", "Wanjiru Otieno")
                    .reads("ru", "[Марек Дудек], посол Польши в Кении, уехал.", "Marek Dudek")
                    .reads("uk", "[Олена Гнатюк] – речниця уряду України.", "Olena Hnatiuk")
                    .leaves("en", "Wanjiru Otieno, a teacher who once met the president, left early.")
                    .leaves("ru", "Марек Дудек, брат посла Польши, уехал.")
                    .leaves("uk", "Олена Гнатюк, лікарка родини президента, поїхала."),
            RuleDoc.of(PostBefore.VERB)
                    .reads("en", "The delegation is led by [Grace Otieno].", "Grace Otieno")
                    .reads("ru", "Миссию ООН возглавляет [Марек Дудек].", "Marek Dudek")
                    .reads("uk", "Делегацію очолює [Олена Гнатюк].", "Olena Hnatiuk")
                    .leaves("en", "The orchestra is led by Grace Otieno.")
                    .leaves("ru", "Миссию ООН хвалит Марек Дудек."),
            RuleDoc.of(PostAfter.VERB)
                    .reads("en", "[Wanjiru Otieno], who heads the Kenyan delegation, left early.", "Wanjiru Otieno")
                    .reads("ru", "[Марек Дудек], который возглавляет польскую делегацию, уехал.", "Marek Dudek")
                    .reads("uk", "[Олена Гнатюк], яка очолює делегацію України, поїхала.", "Olena Hnatiuk")
                    .leaves("en", "Wanjiru Otieno, who heads a choir, left early.")
                    .leaves("uk", "Олена Гнатюк, яка очолює хор, поїхала."),
            RuleDoc.of(PostBefore.RANK)
                    .reads("en", "The order came from Maj. Gen. [Wanjiru Otieno].", "Wanjiru Otieno")
                    .reads("ru", "Приказ отдал генерал-майор [Марек Дудек].", "Marek Dudek")
                    .reads("uk", "Наказ віддав генерал [Петро Гнатюк].", "Petro Hnatiuk")
                    .leaves("en", "The letter came from Mr. Wanjiru Otieno.")
                    .leaves("ru", "Письмо написал господин Марек Дудек."),
            RuleDoc.of(ArticleReader.KNOWN)
                    .reads("en", "Nobody asked [Zelensky] about it.", "Volodymyr Zelenskyy")
                    .reads("ru", "О том же говорили с [Реджепом Эрдоганом].", "Recep Tayyip Erdogan")
                    .reads("uk", "Про це питали в [Умєрова].", "Rustem Umerov")
                    .leaves("en", "Nobody asked the president about it.")
                    .leaves("ru", "О том же говорили с Реджепом Йылмазом."));

    private OfficialRules() {}
}
