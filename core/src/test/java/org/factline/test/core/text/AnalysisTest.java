package org.factline.test.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.factline.analysis.Analyzer;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Span;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;
import org.junit.jupiter.api.Test;

class AnalysisTest {
    private static final String TEXT = "The first. The second\nВторой абзац был.";
    private final Analysis analysis = Analyzer.of(TestPacks.three()).analyze(Article.of(TEXT));

    @Test
    void spansCountTheOriginalText() {
        assertThat(analysis.span(0, 2)).isEqualTo(Span.of(0, 9));
        assertThat(analysis.surface(3, 6)).isEqualTo("The second\nВторой");
    }

    @Test
    void tellsSentenceParagraphAndLanguageOfAToken() {
        assertThat(analysis.sentences())
                .containsExactly(
                        new Sentence(0, 3, 0, Language.ENGLISH),
                        new Sentence(3, 5, 0, Language.ENGLISH),
                        new Sentence(5, 9, 1, Language.RUSSIAN));
        assertThat(analysis.paragraphs())
                .containsExactly(new Paragraph(0, 5, Language.ENGLISH), new Paragraph(5, 9, Language.RUSSIAN));
        assertThat(analysis.sentenceIndexOf(4)).isEqualTo(1);
        assertThat(analysis.sentenceOf(5).size()).isEqualTo(4);
        assertThat(analysis.languageOf(8)).isEqualTo(Language.RUSSIAN);
    }

    @Test
    void numbersWordsByTheirFoldedForms() {
        Analysis words = Analyzer.of(TestPacks.three()).analyze(Article.of("Five five, Émile's Émile. Nobody's FIVE"));
        assertThat(words.wordOf(0)).isEqualTo(words.wordOf(1)).isEqualTo(words.wordOf(9));
        assertThat(words.wordOf(3)).isEqualTo(words.wordOf(5)).isNotEqualTo(words.wordOf(0));
        assertThat(words.wordOf(4)).isEqualTo(words.wordOf(8));
        for (int i = 0; i < words.size(); i++) {
            assertThat(words.wordOf(i)).isBetween(0, words.words() - 1);
        }
        assertThatThrownBy(() -> words.wordOf(10)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void findsTheTokenAtAPlaceInTheText() {
        assertThat(analysis.tokenAt(0)).isZero();
        assertThat(analysis.tokenAt(3)).isEqualTo(1);
        assertThat(analysis.tokenAt(TEXT.indexOf("second"))).isEqualTo(4);
        assertThat(analysis.tokenAt(TEXT.length())).isEqualTo(analysis.size());
    }

    @Test
    void takesADateWithoutBeingTakenApartAgain() {
        Analysis dated = analysis.publishedOn(LocalDate.of(2025, 11, 11));
        assertThat(dated.article().published()).contains(LocalDate.of(2025, 11, 11));
        assertThat(dated.tokens()).isSameAs(analysis.tokens());
        assertThat(analysis.article().published()).isEmpty();
    }

    @Test
    void worksAResultOutOnceForEachKeyAndType() {
        assertThat(analysis.once("words", Integer.class, analysis::size)).isEqualTo(9);
        assertThat(analysis.once("words", Integer.class, () -> 0)).isEqualTo(9);
        assertThat(analysis.once("marks", Integer.class, () -> 2)).isEqualTo(2);
        assertThat(analysis.once("words", String.class, analysis::text)).isEqualTo(TEXT);
    }

    @Test
    void keepsResultsApartFromThoseOfAnArticleWithAnotherDate() {
        analysis.once("day", String.class, () -> "none");
        assertThat(analysis.publishedOn(LocalDate.of(2025, 11, 11)).once("day", String.class, () -> "one"))
                .isEqualTo("one");
    }

    @Test
    void refusesTokensThatAreNotThere() {
        assertThatThrownBy(() -> analysis.token(9)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> analysis.sentenceOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void takesAnEmptyTextApart() {
        Analysis nothing = Analyzer.of(TestPacks.three()).analyze(Article.of(" \n\u0000 "));
        assertThat(nothing.size()).isZero();
        assertThat(nothing.sentences()).isEmpty();
        assertThat(nothing.paragraphs()).isEmpty();
        assertThat(nothing.tokenAt(0)).isZero();
    }
}
