package org.factline.test.core.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.Factline;
import org.factline.lexicon.LanguagePack;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.spi.DatelineReader;
import org.factline.spi.FactExtractor;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.junit.jupiter.api.Test;

class FactlineTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private static Factline with(FactExtractor... extractors) {
        Factline.Builder builder = Factline.builder();
        for (LanguagePack pack : TestPacks.three().all()) {
            builder.with(pack);
        }
        for (FactExtractor extractor : extractors) {
            builder.with(extractor);
        }
        return builder.build();
    }

    private static List<String> found(Factline factline, String text) {
        return factline.extract(Article.of(text)).facts().stream()
                .map(Fact::rule)
                .toList();
    }

    @Test
    void factsOfAllExtractorsComeInTextOrder() {
        Factline factline = with(new Words("late", "swap"), new Words("early", "prisoners"));
        assertThat(found(factline, "The prisoners of the swap")).containsExactly("early", "late");
    }

    @Test
    void anExtractorOfTheSameNameIsReplaced() {
        Factline factline = with(new Words("words", "swap"), new Words("words", "the"));
        assertThat(factline.extractors()).containsExactly(new Words("words", "the"));
        assertThat(factline).hasToString("Factline[words]");
    }

    @Test
    void anExtractorIsLeftOutByName() {
        Factline.Builder builder = Factline.builder().with(new Words("a", "x")).with(new Words("b", "x"));
        TestPacks.three().all().forEach(builder::with);
        assertThat(builder.without("a").without("no such").build().extractors()).containsExactly(new Words("b", "x"));
    }

    @Test
    void languageIsReadFromTheTextUnlessItIsGiven() {
        Factline factline = with();
        assertThat(factline.extract(Article.of("В Киеве был обмен, на что указал Песков"))
                        .article()
                        .language())
                .contains(Language.RUSSIAN);
        assertThat(factline.extract(Article.of("the swap").in(Language.UKRAINIAN))
                        .article()
                        .language())
                .contains(Language.UKRAINIAN);
        assertThat(factline.languages())
                .containsExactlyInAnyOrder(Language.ENGLISH, Language.RUSSIAN, Language.UKRAINIAN);
    }

    @Test
    void theDayOfPublicationIsReadFromTheTextUnlessItIsGiven() {
        Factline factline = with(new Header());
        assertThat(factline.extract(Article.of("published")).article().published())
                .contains(DAY);
        assertThat(factline.extract(Article.of("none")).article().published()).isEmpty();
        LocalDate given = DAY.plusDays(1);
        assertThat(factline.extract(Article.of("published").publishedOn(given))
                        .article()
                        .published())
                .contains(given);
    }

    @Test
    void withoutALanguagePackThereIsNoFactline() {
        assertThatIllegalArgumentException()
                .isThrownBy(Factline::create)
                .withMessageContaining("must hold a language")
                .withMessageContaining("factline-extractors");
    }

    @Test
    void rulesAreThoseOfItsExtractors() {
        assertThat(with(new Words("a", "x")).rules()).isEmpty();
    }

    @Test
    void whatAnExtractorThrowsReachesTheCaller() {
        Factline factline = with(new Header());
        assertThatThrownBy(() -> factline.extract(Article.of("fail"))).hasMessage("as told");
    }

    @Test
    void anyTextIsTaken() {
        Factline factline = with(new Words("a", "x"));
        for (String text :
                List.of("", "\uD83D", "\u0000", "\u202E", "x".repeat(100_000), "\n\n\n", "«".repeat(10_000))) {
            ArticleFacts facts = factline.extract(Article.of(text));
            assertThat(facts.article().text()).isEqualTo(text);
        }
    }

    /** Knows the day of publication of any text that says that it has one. */
    private static final class Header implements FactExtractor, DatelineReader {
        @Override
        public String name() {
            return "header";
        }

        @Override
        public Set<Class<? extends Fact>> produces() {
            return Set.of(Words.Word.class);
        }

        @Override
        public List<? extends Fact> extract(Analysis analysis, ArticleFacts before) {
            if (analysis.text().equals("fail")) {
                throw new IllegalStateException("as told");
            }
            return List.of();
        }

        @Override
        public Optional<LocalDate> published(Analysis analysis) {
            return analysis.text().equals("published") ? Optional.of(DAY) : Optional.empty();
        }
    }
}
