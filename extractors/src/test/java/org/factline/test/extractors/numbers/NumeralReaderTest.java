package org.factline.test.extractors.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.numbers.Numeral;
import org.factline.numbers.NumeralKind;
import org.factline.numbers.NumeralReader;
import org.factline.text.Analysis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumeralReaderTest {
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());
    private static final NumeralReader READER = NumeralReader.of(LanguagePacks.installed());

    static Stream<Row> rows() {
        DataFolder folder = DataFolder.ofResources(NumeralReaderTest.class, ".");
        return Table.read(folder, "numerals.tsv").rows().stream();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void readsNumeral(Row row) {
        String marked = row.get("sentence");
        Analysis analysis = analyze(row.get("language"), marked.replace("[", "").replace("]", ""));
        int start = marked.indexOf('[');
        Numeral numeral = READER.at(analysis, analysis.tokenAt(start)).orElseThrow();

        assertThat(analysis.span(numeral.first(), numeral.end()).end()).isEqualTo(marked.indexOf(']') - 1);
        assertThat(numeral.value()).isEqualByComparingTo(new BigDecimal(row.get("value")));
        assertThat(numeral.kind().name().toLowerCase(Locale.ROOT)).isEqualTo(row.get("kind"));
        assertThat(numeral.surplus()).isEqualTo(row.find("more").isPresent());
    }

    @Test
    @DisplayName("a plural after a word of measure is one number")
    void readsPluralAsOneNumber() {
        Analysis analysis = analyze("ru", "Вернули около сотни пленных");

        assertThat(READER.at(analysis, 2)).map(Numeral::kind).contains(NumeralKind.VAGUE);
        assertThat(READER.singleAt(analysis, 2)).map(Numeral::value).contains(new BigDecimal("1E+2"));
    }

    @Test
    @DisplayName("more than 18 digits are no numeral")
    void leavesLongDigits() {
        assertThat(at("en", "9999999999999999999")).isEmpty();
        assertThat(at("en", "999999999999999999"))
                .map(n -> n.whole().getAsLong())
                .contains(999_999_999_999_999_999L);
    }

    @Test
    @DisplayName("dates and addresses are not joined into one number")
    void leavesDottedDigitsApart() {
        assertThat(at("ru", "17.05.2022")).map(Numeral::end).contains(1);
    }

    private static Optional<Numeral> at(String language, String text) {
        return READER.at(analyze(language, text), 0);
    }

    private static Analysis analyze(String language, String text) {
        return ANALYZER.analyze(Article.of(text).in(Language.of(language)));
    }
}
