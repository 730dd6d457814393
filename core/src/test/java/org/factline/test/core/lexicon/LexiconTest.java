package org.factline.test.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.Features;
import org.factline.lexicon.Form;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Row;
import org.factline.lexicon.Sense;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Analyzer ANALYZER = Analyzer.of(TestPacks.three());
    private final Lexicon<String> lexicon = Lexicon.<String>builder()
            .add("prime minister", "PM")
            .add("prime", "FIRST")
            .add("prime minister of state", "STATE")
            .add("minister", "MINISTER")
            .add("Minister", "CLERGY")
            .add("п'ять", "5")
            .build();

    private List<String> at(String text, int token) {
        return lexicon.at(analyze(text), token).stream().map(Sense::value).toList();
    }

    private static Analysis analyze(String text) {
        return ANALYZER.analyze(Article.of(text));
    }

    @Test
    void findsTheLongestPhraseFirst() {
        assertThat(at("the prime minister of state", 1)).containsExactly("STATE", "PM", "FIRST");
        assertThat(at("the prime minister of them", 1)).containsExactly("PM", "FIRST");
        assertThat(at("a prime number", 1)).containsExactly("FIRST");
        assertThat(at("a prime number", 0)).isEmpty();
    }

    @Test
    void readsAWholeTextAsItReadsItsTokens() {
        Analysis text =
                analyze("Prime minister, prime; the MINISTER of state п\u2019ять Prime Minister of state prime");
        Lexicon.Reader<String> reader = lexicon.in(text);
        for (int i = 0; i < text.size(); i++) {
            assertThat(reader.at(i)).isEqualTo(lexicon.at(text, i));
        }
        assertThat(reader.at(0)).extracting(Sense::value).containsExactly("PM", "FIRST");
    }

    @Test
    void readsATextOfVeryManyWords() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            many.append('w').append(i).append(i % 100 == 0 ? " minister " : " ");
        }
        Analysis text = analyze(many.toString());
        Lexicon.Reader<String> reader = lexicon.in(text);
        int ministers = 0;
        for (int i = 0; i < text.size(); i++) {
            ministers += reader.at(i).isEmpty() ? 0 : 1;
        }
        assertThat(ministers).isEqualTo(400);
    }

    @Test
    void keepsAllMeaningsOfAWordInTheOrderOfTheirEntry() {
        assertThat(at("ministers: minister", 2)).containsExactly("MINISTER", "CLERGY");
    }

    @Test
    void respectsCapitalsWhereAsked() {
        Lexicon<String> names = Lexicon.<String>builder()
                .respectCapitals()
                .add("US", "us")
                .add("Turkey", "tr")
                .add("prime", "first")
                .build();

        assertThat(names.at(analyze("US"), 0)).hasSize(1);
        assertThat(names.at(analyze("us"), 0)).isEmpty();
        assertThat(names.at(analyze("Us"), 0)).isEmpty();
        assertThat(names.at(analyze("Turkey"), 0)).hasSize(1);
        assertThat(names.at(analyze("TURKEY"), 0)).hasSize(1);
        assertThat(names.at(analyze("turkey"), 0)).isEmpty();
        assertThat(names.at(analyze("Prime"), 0)).hasSize(1);
    }

    @Test
    void looksThroughCapitalsSpacesAndApostrophes() {
        assertThat(at("PRIME\u00A0 Minister", 0)).containsExactly("PM", "FIRST");
        assertThat(at("П’ЯТЬ", 0)).containsExactly("5");
    }

    @Test
    void doesNotReadOverTheEndOfASentence() {
        assertThat(at("It was prime. Minister it was", 2)).containsExactly("FIRST");
    }

    @Test
    void tellsLengthAndFeatures() {
        Lexicon<String> inflected = Lexicon.<String>builder()
                .addAll(List.of(new Form("солдата ВСУ", Features.of("gm"))), "SOLDIER")
                .build();
        assertThat(inflected.at(analyze("солдата ВСУ"), 0))
                .containsExactly(new Sense<>("SOLDIER", Features.of("gm"), 2));
    }

    @Test
    void refusesAPhraseWithoutTokens() {
        Lexicon.Builder<String> builder = Lexicon.builder();
        assertThatThrownBy(() -> builder.add(" \u00AD ", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("must hold a word, number or mark");
    }

    @Test
    void aPackInflectsEveryAlternativeOfACell() {
        LanguagePack pack = TestPacks.three().find(Language.RUSSIAN).orElseThrow();
        Row row = row("forms\nпленн/adj|солдат/m|боец\n");
        assertThat(pack.forms(row, "forms"))
                .extracting(Form::text)
                .contains("пленного", "солдатов", "боец")
                .hasSize(5 + 5 + 1);
        assertThatThrownBy(() -> pack.forms(row("forms\nпленн/adj||солдат/m\n"), "forms"))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("words.tsv:2: has an empty word");
    }

    private static Row row(String table) {
        return Table.parse("words.tsv", new StringReader(table)).rows().get(0);
    }

    @Test
    void aPackNeedsItsParadigms() {
        assertThatThrownBy(() -> LanguagePack.of(Language.of("pl"), TestPacks.folder("pl", Map.of())))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("pl/paradigms.tsv: is missing");
    }

    @Test
    void furtherPacksGoBeforeThoseOfTheirLanguage() {
        LanguagePacks three = TestPacks.three();
        LanguagePack own =
                LanguagePack.of(Language.RUSSIAN, TestPacks.folder("own", Map.of("paradigms.tsv", "name\tforms\n")));
        assertThat(three.with(List.of(own)).find(Language.RUSSIAN)).containsSame(own);
        assertThat(three.with(List.of(own)).all()).hasSize(3);
        assertThat(three.find(Language.of("pl"))).isEmpty();
        assertThat(own).hasToString("ru (own)");
        assertThat(own.tableIfPresent("extra.tsv")).isEmpty();
    }
}
