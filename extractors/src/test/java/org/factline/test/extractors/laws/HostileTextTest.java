package org.factline.test.extractors.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factline.Factline;
import org.factline.model.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text makes Factline throw, break the laws of a fact, or take more than linear time. */
class HostileTextTest {
    private static final Factline FACTLINE = Factline.create();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);
    private static final int LONG = 100_000;

    @Property(tries = 150_000, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void mixturesOfWordsAndNoise(@ForAll("mixtures") String text) {
        assertThat(Laws.brokenBy(FACTLINE.extract(article(text)))).isEmpty();
    }

    @Property(tries = 50_000, edgeCases = EdgeCasesMode.NONE, generation = GenerationMode.RANDOMIZED)
    void arbitraryCodeUnits(@ForAll("noise") String text) {
        assertThat(Laws.brokenBy(FACTLINE.extract(article(text)))).isEmpty();
    }

    @Provide
    Arbitrary<String> mixtures() {
        return Texts.mixtures();
    }

    @Provide
    Arbitrary<String> noise() {
        return Texts.noise();
    }

    @ParameterizedTest(name = "\"{0}\" breaks off within a phrase")
    @ValueSource(
            strings = {
                "100 на -",
                "100-на-",
                "- на 100",
                "146×",
                "×146",
                "100 for",
                "for 100",
                "с гаком RS-",
                "десяті перших"
            })
    void phrasesThatBreakOff(String text) {
        assertThat(Laws.brokenBy(FACTLINE.extract(article(text)))).isEmpty();
    }

    @ParameterizedTest(name = "100 KB of \"{0}\"")
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1,",
                "1.",
                "1 000 ",
                "12:",
                "1/",
                "1-",
                "2025-",
                "25 and ",
                "2 и ",
                "3 на ",
                "one ",
                "twenty-",
                "hundred ",
                "thousand ",
                "two and a half ",
                "тысяча ",
                "двадцать ",
                "сто двадцять ",
                "п'ятьсот",
                "dozens of ",
                "a ",
                "May ",
                "May",
                "Monday ",
                "мая ",
                "май, ",
                "січень ",
                "понеділка ",
                "5 мая и ",
                "of ",
                "the day after ",
                "через ",
                "last ",
                "\"",
                "«",
                "“",
                "(",
                "[",
                "»",
                "“\n",
                "' ",
                "и ",
                "і ",
                "й",
                "and ",
                ", ",
                ".",
                ". ",
                "... ",
                "! ",
                "? — ",
                "- ",
                "—",
                "@",
                "#x ",
                "/",
                "A",
                "A ",
                "A. ",
                "Я. ",
                "А. Б. ",
                "Iван ",
                "Ivan Petrov ",
                "Иван Петров и ",
                "Міністр ",
                "president ",
                "президент Украины ",
                "президент ",
                "Президент Иван ",
                "Ukraine ",
                "Украина и ",
                "Russia's ",
                "deputy ",
                "заместитель ",
                "экс-",
                "former ",
                "\n",
                "A\n",
                "я\n\n",
                "\r\n",
                " ",
                "\u00A0",
                "\u0000",
                "\u0301",
                "e\u0301\u0316",
                "\u200D",
                "\u00AD",
                "\u202E",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00",
                "\uD834\uDD65\uD834\uDD6D",
                "中",
                "soldiers ",
                "100 soldiers ",
                "пленных ",
                "обмен 25 на ",
                "prisoner exchange ",
                "released ",
                "said ",
                "сообщил ",
                "ʼ",
                "п'",
                "O'",
                "'s",
                "s's",
                "25-for-",
                "from 5 to ",
                "between ",
                "з 5 по ",
            })
    void longRuns(String unit) {
        String text = unit.repeat(LONG / unit.length());
        assertTimeout(
                Duration.ofSeconds(10),
                () -> assertThat(Laws.brokenBy(FACTLINE.extract(article(text)))).isEmpty());
    }

    private static Article article(String text) {
        Article article = new Article("", text, Optional.empty(), Optional.empty());
        return text.length() % 3 == 0 ? article : article.publishedOn(DAY);
    }
}
