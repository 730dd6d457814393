package org.factline.test.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factline.text.Folding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(before);
    }

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({
        "Kyiv, kyiv",
        "КИЇВ, київ",
        "Королёв, королев",
        "ЁЖ, еж",
        "п\u2019ять, п'ять",
        "п\u02BCять, п'ять",
        "п\u2018ять, п'ять",
        "п\u00B4ять, п'ять",
        "п`ять, п'ять",
        "Türkiye, turkiye",
        "Erdoğan, erdogan",
        "İstanbul, istanbul",
        "Łódź, lodz",
        "Straße, strasse",
        "пле\u0301н, плен",
        "сол\u00ADдат, солдат",
        "сол\u200Bдат, солдат",
        "сол\uFEFFдат, солдат",
        "и\u0306он, йон",
        "І\u0308жак, їжак",
    })
    void makesAlikeWhatReadersTakeForTheSame(String word, String folded) {
        assertThat(Folding.fold(word)).isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "пoлон, полон",
        "Pосія, росія",
        "ceрпень, серпень",
        "Путiн, путін",
        "Zеlеnskyy, zelenskyy",
        "Кyiv, kyiv",
        "USА, usa",
    })
    void readsLookAlikesInTheScriptOfTheWord(String mixed, String folded) {
        assertThat(Folding.fold(mixed)).isEqualTo(folded);
    }

    @Test
    void doesNotAskTheDefaultLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        assertThat(Folding.fold("MILITARY INTELLIGENCE")).isEqualTo("military intelligence");
    }

    @Test
    void takesRunsOfMarksInAnyOrderInLinearTime() {
        String zalgo = "e" + "\u0301\u0316".repeat(500_000) + "t";
        assertThat(Folding.fold(zalgo)).isEqualTo("et");
    }

    @Property
    void foldsComposedAndDecomposedWordsAlike(@ForAll("words") String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        assertThat(Folding.fold(decomposed)).isEqualTo(Folding.fold(word));
    }

    @Property
    void leavesFoldedWordsAsTheyAre(@ForAll("words") String word) {
        String folded = Folding.fold(word);
        assertThat(Folding.fold(folded)).isEqualTo(folded);
    }

    @Property
    void foldsSmallAndCapitalLettersAlike(@ForAll("words") String word) {
        assertThat(Folding.fold(word.toUpperCase(Locale.ROOT))).isEqualTo(Folding.fold(word.toLowerCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('а', 'я')
                .withChars("ҐґЄєІіЇїЁё'’ʼéüğñć")
                .ofMaxLength(12);
    }
}
