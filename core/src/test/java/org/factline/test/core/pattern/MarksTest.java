package org.factline.test.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Sense;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.pattern.Atoms;
import org.factline.pattern.Marks;
import org.factline.test.core.TestPacks;
import org.junit.jupiter.api.Test;

class MarksTest {
    private static final long SMALL = 1;
    private static final long LARGE = 2;
    private static final Analyzer ANALYZER = Analyzer.of(TestPacks.three());
    private static final Lexicon<Integer> NUMBERS = Lexicon.<Integer>builder()
            .add("one", 1)
            .add("dozen", 12)
            .add("one dozen", 12)
            .build();

    private static Marks marks(String text) {
        return Atoms.of(ANALYZER.analyze(Article.of(text).in(Language.ENGLISH)), Map.of(Language.ENGLISH, NUMBERS))
                .marks(MarksTest::bits);
    }

    private static long bits(List<Sense<Integer>> senses) {
        return senses.stream()
                .mapToLong(sense -> sense.value() < 10 ? SMALL : LARGE)
                .reduce(0, (a, b) -> a | b);
    }

    @Test
    void sumUpAllPhrasesThatStartAtAToken() {
        Marks marks = marks("Give one dozen of them one");
        assertThat(marks.at(0)).isZero();
        assertThat(marks.at(1)).isEqualTo(SMALL | LARGE);
        assertThat(marks.at(2)).isEqualTo(LARGE);
        assertThat(marks.at(5)).isEqualTo(SMALL);
    }

    @Test
    void findTheFirstTokenOfAStretch() {
        Marks marks = marks("so ".repeat(300) + "a dozen and one");
        assertThat(marks.find(0, 304, LARGE)).isEqualTo(301);
        assertThat(marks.find(302, 304, LARGE)).isEqualTo(-1);
        assertThat(marks.find(0, 304, SMALL)).isEqualTo(303);
        assertThat(marks.find(0, 303, SMALL)).isEqualTo(-1);
    }

    @Test
    void endWithTheText() {
        Marks marks = marks("one");
        assertThatThrownBy(() -> marks.at(1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> marks.at(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
