package org.factline.test.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.factline.format.TextTable;
import org.factline.model.Article;
import org.factline.model.Span;
import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void exchangesComeFirstAndColumnsLineUp() {
        assertThat(new TextTable().toString(Samples.facts())).isEqualTo("""
                a/1  en  2025-11-11
                  exchanges
                    2025-10-02  OCCURRED  RU 185, UA 185, bodies UA 12  "each side <returned>"  through UAE
                  prisoner counts
                    ~≥185 each  MILITARY  RELEASED  "about 185 soldiers"  says Dmitry Peskov
                  officials
                    Dmitry Peskov  RU  SPOKESPERSON  named once
                  dates
                    2025-10-02  APPROX  DATE  "2 October"
                """);
    }

    @Test
    void aTextWithoutFactsSaysSo() {
        assertThat(new TextTable().toString(Samples.facts(Article.of("x")))).isEqualTo("""
                article  language unknown  undated
                  no facts
                """);
    }

    @Test
    void factTypesOfOnesOwnShowToo() {
        assertThat(new TextTable().toString(Samples.facts(Samples.article(), Samples.weather())))
                .contains("  other facts\n    =1+1  \"left\"  weather\n");
    }

    @Test
    void articlesAreSetApartByABlankLine() throws IOException {
        StringBuilder out = new StringBuilder();
        new TextTable().write(Stream.of(Samples.facts(Article.of("x")), Samples.facts(Article.of("y"))), out);
        assertThat(out.toString().split("\n\n")).hasSize(2);
    }

    @Test
    void nothingInAnArticleSteersTheTerminal() {
        String text = "two\u00A0\n\tdays\u001B[2J\u202E\u0000";
        String table = new TextTable()
                .toString(Samples.facts(
                        Article.of(text).withId("\u001B]0;x"), Samples.timex(Span.of(0, text.length()), text)));
        assertThat(table).contains("\"two days\uFFFD[2J\uFFFD\uFFFD\"");
        assertThat(table.chars().filter(c -> c != '\n')).noneMatch(Character::isISOControl);
    }

    @Test
    void theLocaleChangesNothing() {
        String expected = new TextTable().toString(Samples.facts());
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new TextTable().toString(Samples.facts())).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
