package org.factline.test.core.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.factline.pattern.Patterns.after;
import static org.factline.pattern.Patterns.ahead;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.not;
import static org.factline.pattern.Patterns.number;
import static org.factline.pattern.Patterns.repeat;
import static org.factline.pattern.Patterns.sequence;
import static org.factline.pattern.Patterns.token;
import static org.factline.pattern.Patterns.word;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.Lexicon;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.pattern.Atoms;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Rule;
import org.factline.pattern.RuleBook;
import org.factline.pattern.Slot;
import org.factline.test.core.TestPacks;
import org.factline.text.Token;
import org.junit.jupiter.api.Test;

class PatternsTest {
    /** What words of the tests mean. */
    private sealed interface Meaning permits Month, Unit {}

    private record Month(int number) implements Meaning {}

    private record Unit(String code) implements Meaning {}

    private static final Analyzer ANALYZER = Analyzer.of(TestPacks.three());
    private static final Lexicon<Meaning> WORDS = Lexicon.<Meaning>builder()
            .add("may", new Month(5))
            .add("june", new Month(6))
            .add("day", new Unit("D"))
            .add("may day", new Unit("MAY-DAY"))
            .build();
    private static final Slot<Month> MONTH = Slot.named("month");
    private static final Slot<Unit> UNIT = Slot.named("unit");
    private static final Slot<Long> DAY = Slot.named("day");
    private static final Slot<String> NOUN = Slot.named("noun");

    private static Atoms<Meaning> atoms(String text) {
        return Atoms.of(ANALYZER.analyze(Article.of(text).in(Language.ENGLISH)), Map.of(Language.ENGLISH, WORDS));
    }

    private static int match(Pattern<Meaning> pattern, String text) {
        return pattern.match(atoms(text), 0, new Captures());
    }

    private static Captures captures(Pattern<Meaning> pattern, String text) {
        Captures captures = new Captures();
        assertThat(pattern.match(atoms(text), 0, captures)).isNotEqualTo(Pattern.NO_MATCH);
        return captures;
    }

    private static Pattern<Meaning> day() {
        return number(DAY, 1, 31);
    }

    @Test
    void atomsMatchTheLongestPhraseThatHasTheMeaning() {
        assertThat(match(atom(Month.class), "May day")).isEqualTo(1);
        assertThat(match(atom(Unit.class), "May day")).isEqualTo(2);
        assertThat(match(atom(Month.class, MONTH, m -> m.number() == 6), "may")).isEqualTo(Pattern.NO_MATCH);
        assertThat(captures(atom(Month.class, MONTH), "June").get(MONTH)).isEqualTo(new Month(6));
    }

    @Test
    void paragraphsOfOtherLanguagesHaveNoAtoms() {
        Atoms<Meaning> mixed = Atoms.of(
                ANALYZER.analyze(Article.of("May was the end.\n\nМы все были там, may.")),
                Map.of(Language.ENGLISH, WORDS));
        assertThat(mixed.at(0)).hasSize(1);
        assertThat(mixed.at(mixed.analysis().size() - 2)).isEmpty();
    }

    @Test
    void numbersMatchWithinTheirBounds() {
        assertThat(match(day(), "31 days")).isEqualTo(1);
        assertThat(match(day(), "32 days")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(day(), "0")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(day(), "days")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(number(DAY, 0, Long.MAX_VALUE), "99999999999999999999"))
                .isEqualTo(Pattern.NO_MATCH);
    }

    @Test
    void sequencesMatchEachPartInTurn() {
        Pattern<Meaning> date = sequence(day(), word("of"), atom(Month.class, MONTH));
        assertThat(match(date, "5 of May")).isEqualTo(3);
        assertThat(match(date, "5 of")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(sequence(), "5")).isZero();
    }

    @Test
    void choicesPreferTheFirstAndForgetWhatFailed() {
        Pattern<Meaning> choice =
                either(sequence(day(), atom(Month.class, MONTH)), sequence(number(DAY, 0, 9999), word("men")));
        Captures captures = captures(choice, "12 men");
        assertThat(captures.all(DAY)).containsExactly(12L);
        assertThat(match(choice, "12 dogs")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(either(word("a"), word("a", "b")), "b")).isEqualTo(1);
    }

    @Test
    void optionalPartsMatchNothingElse() {
        Pattern<Meaning> date = sequence(maybe(sequence(day(), word("of"))), atom(Month.class));
        assertThat(match(date, "5 of May")).isEqualTo(3);
        assertThat(match(date, "May")).isEqualTo(1);
        Captures captures = captures(maybe(sequence(day(), word("of"))), "5 men");
        assertThat(captures.has(DAY)).isFalse();
    }

    @Test
    void repetitionsAreGreedyWithinTheirBounds() {
        assertThat(match(repeat(word("very"), 0, 9), "very very old")).isEqualTo(2);
        assertThat(match(repeat(word("very"), 0, 1), "very very old")).isEqualTo(1);
        assertThat(match(repeat(word("very"), 3, 9), "very very old")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(repeat(word("very"), 0, 9), "old")).isZero();
        assertThat(match(repeat(ahead(word("old")), 1, 9), "old")).isZero();
    }

    @Test
    void looksAheadAndBehindWithoutTakingTokens() {
        Pattern<Meaning> date = sequence(atom(Month.class), not(word("be")), ahead(day()));
        assertThat(match(date, "May 5")).isEqualTo(1);
        assertThat(match(date, "May be 5")).isEqualTo(Pattern.NO_MATCH);
        assertThat(match(date, "May")).isEqualTo(Pattern.NO_MATCH);
        Pattern<Meaning> afterIn = sequence(after(t -> t.is("in")), atom(Month.class));
        assertThat(afterIn.match(atoms("in May"), 1, new Captures())).isEqualTo(2);
        assertThat(afterIn.match(atoms("May in"), 0, new Captures())).isEqualTo(Pattern.NO_MATCH);
    }

    @Test
    void noPatternReadsPastTheEnd() {
        Atoms<Meaning> atoms = atoms("may");
        List<Pattern<Meaning>> all = List.of(
                token(Token::isWord), word("may"), day(), atom(Month.class), sequence(word("may"), word("may")));
        assertThat(all)
                .allSatisfy(p -> assertThat(p.match(atoms, 1, new Captures())).isEqualTo(Pattern.NO_MATCH));
    }

    @Test
    void capturesTellWhatStoodWhere() {
        Pattern<Meaning> two = repeat(sequence(day(), maybe(word("and"))), 1, 5);
        Pattern<Meaning> noun = repeat(token(Token::isWord), 1, 2);
        Captures captures = captures(sequence(two, noun.as(NOUN)), "5 and 6 long days");
        assertThat(captures.all(DAY)).containsExactly(5L, 6L);
        assertThat(captures.get(DAY)).isEqualTo(6L);
        assertThat(captures.get(NOUN)).isEqualTo("long days");
        assertThat(captures.first(NOUN)).isEqualTo(3);
        assertThat(captures.end(NOUN)).isEqualTo(5);
        assertThat(captures.find(MONTH)).isEmpty();
        assertThatThrownBy(() -> captures.get(MONTH))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("slot month was not captured");
        assertThatThrownBy(() -> captures.first(MONTH)).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aBookTakesTheLongestMatchAndOfEqualOnesTheFirst() {
        Rule<Meaning, String> month = rule("t.month", atom(Month.class, MONTH));
        Rule<Meaning, String> other = rule("t.other", atom(Month.class));
        Rule<Meaning, String> full = rule("t.full", sequence(atom(Month.class), day()));
        RuleBook<Meaning, String> book = RuleBook.of(List.of(month, other, full));
        assertThat(book.read(atoms("May 5"), 0)).contains(new RuleBook.Reading<>("t.full", 0, 2, "t.full"));
        assertThat(book.read(atoms("May ends"), 0)).map(RuleBook.Reading::rule).contains("t.month");
        assertThat(book.read(atoms("May ends"), 1)).isEmpty();
        assertThat(book.docs()).extracting(doc -> doc.id()).containsExactly("t.month", "t.other", "t.full");
    }

    @Test
    void aMatchThatMeansNothingGivesWayToAShorterOne() {
        Rule<Meaning, String> none =
                Rule.of("t.none", sequence(atom(Month.class), day()), captures -> Optional.<String>empty());
        RuleBook<Meaning, String> book = RuleBook.of(List.of(none, rule("t.month", atom(Month.class))));
        assertThat(book.read(atoms("May 5"), 0)).map(RuleBook.Reading::rule).contains("t.month");
    }

    @Test
    void aRuleCarriesItsEvidence() {
        Rule<Meaning, String> rule = rule("t.unit", atom(Unit.class, UNIT))
                .reads("en", "a [day]", "t.unit")
                .leaves("en", "a daylight");
        assertThat(rule.doc().examples()).singleElement().satisfies(example -> {
            assertThat(example.article().text()).isEqualTo("a day");
            assertThat(example.span().orElseThrow().in("a day")).isEqualTo("day");
            assertThat(example.value()).contains("t.unit");
        });
        assertThat(rule.doc().counterexamples()).singleElement().satisfies(example -> {
            assertThat(example.article().text()).isEqualTo("a daylight");
            assertThat(example.span()).isEmpty();
        });
        assertThatThrownBy(() -> rule.reads("en", "no brackets", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rule.leaves("en", "a [day]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Rule<Meaning, String> rule(String id, Pattern<Meaning> pattern) {
        return Rule.of(id, pattern, captures -> Optional.of(id));
    }
}
