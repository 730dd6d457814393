package org.factline.test.extractors.officials;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.test.extractors.SideBySide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same office is the same role and state in every language, for a person who is on no list. */
class OfficesTest {
    private static final Factline FACTLINE =
            Factline.builder().without("counts").without("exchanges").build();
    private static final Map<String, String> ENDS = Map.of(
            "en", " Marek Dudek said that the talks would go on.",
            "ru", " Марек Дудек сказал, что переговоры продолжатся.",
            "uk", " Марек Дудек сказав, що переговори триватимуть.");

    static Stream<Arguments> offices() {
        return SideBySide.phrases(OfficesTest.class, "offices.tsv");
    }

    @ParameterizedTest
    @MethodSource("offices")
    void tellsRoleAndState(String language, String words, String office) {
        Article article = Article.of(words + ENDS.get(language)).in(Language.of(language));

        assertThat(FACTLINE.extract(article).officials().stream().map(OfficesTest::told))
                .containsExactly(office);
    }

    private static String told(Official official) {
        String state = official.office().country().map(Party::code).orElse("-");
        return official.office().role() + " " + state;
    }
}
