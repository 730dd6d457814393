package org.factline.test.extractors.counts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.PrisonerCount;
import org.factline.test.extractors.SideBySide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same quantity is read from its phrase in every language, with the phrase's words and no others. */
class QuantitiesTest {
    private static final Factline FACTLINE =
            Factline.builder().without("exchanges").build();
    private static final Map<String, String> BEGINNINGS = Map.of(
            "en", "The exchange of prisoners of war took place at the border. From captivity there came home ",
            "ru", "Обмен военнопленными прошёл на границе. Из плена домой вернулись ",
            "uk", "Обмін військовополоненими пройшов на кордоні. З полону додому повернулися ");

    static Stream<Arguments> phrases() {
        return SideBySide.phrases(QuantitiesTest.class, "quantities.tsv");
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void readsQuantity(String language, String phrase, String quantity) {
        Article article = Article.of(BEGINNINGS.get(language) + phrase + ".").in(Language.of(language));

        List<PrisonerCount> counts = FACTLINE.extract(article).prisonerCounts();

        assertThat(counts.stream().map(count -> count.quantity() + " " + count.text()))
                .containsExactly(quantity + " " + phrase);
    }
}
