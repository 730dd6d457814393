package org.factline.test.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
    private static final Analyzer ANALYZER = Analyzer.of(TestPacks.three());

    /** What nobody writes as one sentence is cut, so that looking through a sentence takes a bounded time. */
    @ParameterizedTest
    @CsvSource({"'ten men, ', 150", "'ten men ', 200", "'10,', 600", "'x-', 600"})
    void cutsEndlessSentences(String unit, int times) {
        String text = unit.repeat(times);
        Analysis analysis = ANALYZER.analyze(Article.of(text).in(Language.of("en")));

        assertThat(sentences(analysis)).hasSizeGreaterThan(1);
        assertThat(String.join("", sentences(analysis)).replace(" ", "")).isEqualTo(text.replace(" ", ""));
        assertThat(analysis.sentences())
                .allSatisfy(s -> assertThat(s.end() - s.first()).isBetween(1, 300));
    }

    /** A bar stands where a sentence ends within the text. */
    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "en; They came home.| The rest stayed.",
                "ru; Они вернулись домой.| Остальные в плену.",
                "uk; Вони вдома.| Решта в полоні.",
                "en; Really?!| Yes.| And then…| Nothing.",
                "en; He said: \"We wait.\"| She left.",
                "ru; «Все вернутся».| Он ушел.",
                "en; It ended on Nov. 11 at noon.",
                "en; It ended in Nov.| The rest waited.",
                "en; At 5 p.m. they left.| At 6 p.m. EET it ended.| At 7 p.m.| The end.",
                "en; Gen. Smith met Mr. Jones and Lt. Gen. Brown.",
                "en; The U.S. President met J. D. Vance.",
                "ru; В 2022 г. началась война.| В 2023 г.| Россия молчала.",
                "ru; Больница им. Иванова и ген. Петров, С. В. Лавров, Дж. Байден.",
                "ru; Вернули 5 тыс. 300 человек и т. д.| Затем все.",
                "uk; У 2022 р. почалася війна.| Ген. Петренко прибув.",
                "uk; Він надіслав лист.| Потім приїхав 5 лист. 2025 року.",
                "en; Version 2.5 cost 1.500 euros.",
                "en; See factline.org/a.b?c=d for more.",
                "ru; «Когда обмен?» — спросил он.| — Скоро.",
                "uk; «Чекаємо!» – сказала вона.",
                "en; One.| 2 men came.| (Three left.)| Four.",
                "en; Wait... he said.| Wait...| He left.",
            })
    void endsSentencesWhereReadersDo(String language, String marked) {
        String text = marked.replace("|", "");
        Analysis analysis = ANALYZER.analyze(Article.of(text).in(Language.of(language)));
        assertThat(sentences(analysis))
                .isEqualTo(Arrays.stream(marked.split("\\|")).map(String::strip).toList());
    }

    @Test
    void endsParagraphsAtLineBreaksUnlessTheTextPlainlyGoesOn() {
        String text = "A headline\n\nThe text was wrapped\nby hand, of 25\nmen and\nin 2025\n- one item\nThe next";
        Analysis analysis = ANALYZER.analyze(Article.of(text));
        assertThat(analysis.paragraphs())
                .extracting(p -> analysis.surface(p.first(), p.end()))
                .containsExactly(
                        "A headline",
                        "The text was wrapped\nby hand, of 25\nmen and\nin 2025",
                        "- one item",
                        "The next");
    }

    @Property
    void sentencesAndParagraphsHoldEveryTokenOnce(@ForAll @StringLength(max = 60) String noise) {
        Analysis analysis = ANALYZER.analyze(Article.of(noise + ". A\n\n" + noise + "\nЯ! " + noise));
        int next = 0;
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.first()).isEqualTo(next);
            Paragraph paragraph = analysis.paragraphs().get(sentence.paragraph());
            assertThat(sentence.first()).isGreaterThanOrEqualTo(paragraph.first());
            assertThat(sentence.end()).isBetween(sentence.first() + 1, paragraph.end());
            assertThat(sentence.language()).isEqualTo(paragraph.language());
            next = sentence.end();
        }
        assertThat(next).isEqualTo(analysis.size());
    }

    @Test
    void refusesAbbreviationsThatDoNotSayWhatFollows() {
        LanguagePack bad = LanguagePack.of(
                Language.ENGLISH,
                TestPacks.folder(
                        "xx",
                        Map.of(
                                "paradigms.tsv", "name\tforms",
                                "language.tsv", "feature\tvalue\nword\tthe",
                                "abbreviations.tsv", "form\tnext\ngen\tnever")));
        assertThatThrownBy(() -> Analyzer.of(LanguagePacks.of(List.of(bad))))
                .isInstanceOf(DataFileException.class)
                .hasMessage("xx/abbreviations.tsv:2: column next must be any or lower");
    }

    private static List<String> sentences(Analysis analysis) {
        return analysis.sentences().stream()
                .map(s -> analysis.surface(s.first(), s.end()))
                .toList();
    }
}
