package org.factline.test.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.Features;
import org.factline.lexicon.Form;
import org.factline.lexicon.Paradigms;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParadigmsTest {
    private static final Row PLACE = table("forms\nx").rows().get(0);

    private static Table table(String text) {
        return Table.parse("xx/paradigms.tsv", new StringReader(text));
    }

    private final Paradigms paradigms = Paradigms.of(
            table("name\tforms\nm\t0=nm а=gm,am ы=np\nadj\tый=nm ого=gm,am ые=np,ap\nec\tец=nm ца=gm,am\n"));

    private List<String> expand(String phrase) {
        return paradigms.expand(phrase, PLACE).stream().map(Form::text).toList();
    }

    @Test
    void addsEachEndingToTheStem() {
        assertThat(expand("солдат/m")).containsExactly("солдат", "солдата", "солдаты");
        assertThat(expand("бо/ec")).containsExactly("боец", "боца");
    }

    @Test
    void wordsOfAPhraseAgree() {
        assertThat(expand("пленн/adj солдат/m"))
                .containsExactly("пленный солдат", "пленного солдата", "пленные солдаты");
    }

    @Test
    void literalWordsAgreeWithAnything() {
        assertThat(expand("солдат/m ВСУ")).containsExactly("солдат ВСУ", "солдата ВСУ", "солдаты ВСУ");
        assertThat(expand("вчера")).containsExactly("вчера");
        assertThat(paradigms.expand("вчера", PLACE)).containsExactly(new Form("вчера", Features.ANY));
    }

    @Test
    void aFormThatStandsForSeveralCasesHasThemAll() {
        assertThat(paradigms.expand("солдат/m", PLACE).get(1).features())
                .isEqualTo(Features.of("gm").or(Features.of("am")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "солдат/x; paradigm x is unknown",
                "солдат/m  ВСУ; has an empty word",
                "''; has an empty word",
            })
    void namesThePlaceOfAMistakeInAPhrase(String phrase, String message) {
        assertThatThrownBy(() -> expand(phrase))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("xx/paradigms.tsv:2: " + message);
    }

    @Test
    void refusesWordsThatCannotAgree() {
        Paradigms odd = Paradigms.of(table("name\tforms\na\t0=nm\nb\t0=gf\n"));
        assertThatThrownBy(() -> odd.expand("x/a y/b", PLACE))
                .isInstanceOf(DataFileException.class)
                .hasMessage("xx/paradigms.tsv:2: the words of \"x/a y/b\" have no case and number in common");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "m а; form а must be ending=tags",
                "m а=; form tags : tag  must be a case",
                "m а=xm; form tags xm: tag xm must be a case",
                "m а=nmm; form tags nmm: tag nmm must be a case",
                "m =nm; form =nm must be ending=tags",
                "m 0=nm  а=gm; form  must be ending=tags",
            })
    void namesThePlaceOfAMalformedParadigm(String row, String message) {
        assertThatThrownBy(() -> Paradigms.of(table("name\tforms\n" + row.replaceFirst(" ", "\t") + "\n")))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("xx/paradigms.tsv:2: " + message);
    }

    @Test
    void refusesTwoParadigmsOfOneName() {
        assertThatThrownBy(() -> Paradigms.of(table("name\tforms\nm\t0=nm\nm\tа=gm\n")))
                .hasMessage("xx/paradigms.tsv:3: paradigm m stands twice; keep one");
    }
}
