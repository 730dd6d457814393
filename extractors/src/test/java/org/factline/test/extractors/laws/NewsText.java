package org.factline.test.extractors.laws;

import java.time.LocalDate;
import java.util.List;
import org.factline.model.Article;

/** Short news articles, made up, that hold every kind of fact in three languages. */
final class NewsText {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private NewsText() {}

    static List<Article> articles() {
        return samples().stream().map(text -> Article.of(text).publishedOn(DAY)).toList();
    }

    static List<String> samples() {
        return List.of("""
                SWAP AT THE BORDER

                Kyiv, Nov. 11 – Ukraine and Russia exchanged 185 prisoners of war each on Tuesday, Defence Minister Rustem \
                Umerov said. "IT IS A GOOD DAY," Umerov added at 6:08 p.m. Of the 185 soldiers, twenty-five had been held \
                since February 2022. Kremlin spokesman Dmitry Peskov said that between 60 and 90 more would return each week.
                The bodies of 1,212 servicemen were handed over on 11 June, İstanbul officials told I.I. Ivanov.
                """, """
                Обмен состоялся 2 октября

                Министр обороны России Андрей Белоусов сообщил во вторник, что стороны обменялись пленными по формуле \
                «185 на 185». По словам омбудсмена Татьяны Москальковой, домой вернулись двадцать пять военнослужащих и \
                двое гражданских. Ещё 1 212 тел передали в мае. «Мы ждём их», — сказал Песков в 18:08.
                29 декабря прошлого года вернули более 5,8 тыс. человек.
                """, """
                Обмін полоненими 2 жовтня

                Президент України Володимир Зеленський повідомив, що додому повернулися 185 військових та двадцять \
                цивільних. За даними Координаційного штабу, у п’ятницю, 14 листопада, очікують іще сімдесят п’ять оборонців. \
                Речник ГУР Андрій Юсов додав: «Наступного тижня — обмін 1000 на 1000». Минулоріч передали 909 тіл.
                """);
    }
}
