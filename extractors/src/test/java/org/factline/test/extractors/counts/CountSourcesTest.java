package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.Attribution;
import org.factline.model.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A count that goes on with an account has its source")
class CountSourcesTest {
    private static final Factline FACTLINE = Factline.create();

    private static Article article(String language, String text) {
        return Article.of(text).publishedOn(LocalDate.of(2025, 11, 11)).in(Language.of(language));
    }

    private static List<String> sources(String language, String text) {
        return FACTLINE.extract(article(language, text)).prisonerCounts().stream()
                .map(count -> count.attributedTo().map(Attribution::source))
                .map(source -> source.orElse("-"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 33 prisoners of war came home, Dmytro Lubinets said. Eleven are wounded. Four of them were captured in 2022. | Dmytro Lubinets
            ru | Домой вернулись 33 военнопленных, сообщил Дмитрий Песков. Среди них четверо раненых. Одиннадцать освобождены раньше срока. | Дмитрий Песков
            uk | Додому повернулися 33 військовополонених, повідомив Дмитро Лубінець. Серед них четверо поранених. Одинадцятеро в полоні з 2022 року. | Дмитро Лубінець
            """)
    void partsShareTheSourceOfTheSentenceBefore(String language, String text, String source) {
        assertThat(sources(language, text)).containsExactly(source, source, source);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 33 prisoners of war came home, Dmytro Lubinets said. Russia got 40 captured soldiers back.
            ru | Домой вернулись 33 военнопленных, сообщил Дмитрий Песков. Украине отдали 40 пленных солдат.
            uk | Додому повернулися 33 військовополонених, повідомив Дмитро Лубінець. Росія забрала 40 полонених солдатів.
            """)
    void anotherGroupDoesNot(String language, String text) {
        assertThat(sources(language, text)).hasSize(2).last().isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | 185 prisoners of war reportedly came home. | reportedly
            ru | Домой якобы вернулись 185 военнопленных. | якобы
            uk | За чутками, додому повернулися 185 військовополонених. | За чутками
            """)
    void talkIsMarked(String language, String text, String mark) {
        assertThat(FACTLINE.extract(article(language, text)).prisonerCounts())
                .singleElement()
                .satisfies(count -> {
                    assertThat(count.hearsay()).map(span -> span.in(text)).contains(mark);
                    assertThat(count.attributedTo()).isEmpty();
                });
    }

    @Test
    void whatIsToldPlainlyIsNoTalk() {
        String text = "185 prisoners of war came home; 12 soldiers are reportedly still held captive.";
        assertThat(FACTLINE.extract(article("en", text)).prisonerCounts())
                .extracting(count -> count.hearsay().isPresent())
                .containsExactly(false, true);
    }

    @Test
    void whoDeniesANumberIsItsSource() {
        List<Optional<Attribution>> sources = FACTLINE
                .extract(Article.of(
                        "\"200 prisoners of war are still held in Sumy\" is a fake. Nonsense, Dmytro Lubinets says."))
                .prisonerCounts()
                .stream()
                .map(count -> count.attributedTo())
                .toList();
        assertThat(sources)
                .singleElement()
                .satisfies(source -> assertThat(source).map(Attribution::source).contains("Dmytro Lubinets"));
    }
}
