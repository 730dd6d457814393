package org.factline.test.core.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.numbers.Numeral;
import org.factline.numbers.NumeralKind;
import org.factline.numbers.NumeralReader;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The grammar of numerals, on a pack of a few words; the extractors test the packs that come with Factline. */
class NumeralReaderTest {
    private static final String WORDS = """
            forms	value	part
            one	1	cardinal
            two	2	cardinal
            five	5	cardinal
            fifteen	15	cardinal
            twenty	20	cardinal
            ninety	90	cardinal
            fifth	5	ordinal
            hundred	100	multiplier
            thousand	1000	multiplier
            million	1000000	multiplier
            a	1	article
            and	0	link
            and a half	0.5	fraction
            dozen	12	noun
            dozens	24	vague
            both	2	collective
            ,|'|’	0	mark
            of	0	partitive
            odd	0	surplus
            """;
    private static final LanguagePacks PACKS = packs(WORDS);
    private static final NumeralReader READER = NumeralReader.of(PACKS);
    private static final Analyzer ANALYZER = Analyzer.of(PACKS);

    private static LanguagePacks packs(String numbers) {
        return LanguagePacks.of(List.of(LanguagePack.of(
                Language.ENGLISH,
                TestPacks.folder(
                        "en",
                        Map.of(
                                "paradigms.tsv", "name\tforms\nn\t0=nm s=np\n",
                                "language.tsv", "feature\tvalue\nword\tthe of\n",
                                "abbreviations.tsv", "form\tnext\ngen\tany\n",
                                "numbers.tsv", numbers)))));
    }

    private static Optional<Numeral> first(String text) {
        return READER.at(ANALYZER.analyze(Article.of(text)), 0);
    }

    private static String surface(String text) {
        Analysis analysis = ANALYZER.analyze(Article.of(text));
        return READER.at(analysis, 0)
                .map(n -> analysis.surface(n.first(), n.end()))
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "185 men|185|185",
                "5,800 men|5,800|5800",
                "1 212 men|1 212|1212",
                "1'000 men|1'000|1000",
                "5.8 thousand men|5.8 thousand|5800",
                "1,200,300 men|1,200,300|1200300",
                "twenty-five men|twenty-five|25",
                "twenty five men|twenty five|25",
                "two hundred and five men|two hundred and five|205",
                "a hundred men|a hundred|100",
                "two thousand five hundred men|two thousand five hundred|2500",
                "one million two thousand men|one million two thousand|1002000",
                "two and a half thousand men|two and a half thousand|2500",
                "two dozen men|two dozen|24",
                "fifteen five|fifteen|15",
                "two five|two|2",
                "12.5.2024|12|12",
                "dozens of thousand men|dozens of thousand|24000",
            })
    void readsTheLongestNumber(String text, String surface, long value) {
        assertThat(surface(text)).isEqualTo(surface);
        assertThat(first(text).orElseThrow().whole()).hasValue(value);
    }

    @ParameterizedTest
    @CsvSource({"two,CARDINAL", "both,COLLECTIVE", "twenty-fifth,ORDINAL", "dozens,VAGUE", "7,CARDINAL"})
    void tellsTheKind(String text, NumeralKind kind) {
        assertThat(first(text).orElseThrow().kind()).isEqualTo(kind);
    }

    @Test
    void tellsWordsFromDigits() {
        assertThat(first("two").orElseThrow().spelled()).isTrue();
        assertThat(first("2").orElseThrow().spelled()).isFalse();
    }

    @Test
    void keepsFractions() {
        assertThat(first("2.5 months").orElseThrow().value()).isEqualByComparingTo("2.5");
        assertThat(first("2.5 months").orElseThrow().whole()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"men", "a man", "and two", "1234567890123456789012"})
    void readsNothingElse(String text) {
        assertThat(first(text)).isEmpty();
    }

    @Test
    void namesTheLineOfAMalformedValue() {
        NumeralReader reader = NumeralReader.of(packs("forms\tvalue\tpart\none\teins\tcardinal\n"));
        assertThatThrownBy(() -> reader.at(ANALYZER.analyze(Article.of("one")), 0))
                .isInstanceOf(DataFileException.class)
                .hasMessageContaining("en/numbers.tsv:2")
                .hasMessageContaining("eins");
    }
}
