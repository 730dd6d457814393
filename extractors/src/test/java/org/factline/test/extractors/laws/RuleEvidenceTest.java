package org.factline.test.extractors.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.model.Fact;
import org.factline.spi.Example;
import org.factline.spi.RuleDoc;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Every rule reads its examples and leaves its counter-examples alone")
class RuleEvidenceTest {
    private static final Factline FACTLINE = Factline.create();

    /** What a rule found in a sentence. */
    private record Found(String surface, String value) {}

    @TestFactory
    Stream<DynamicTest> examples() {
        return FACTLINE.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + " reads " + example.marked(), () -> reads(rule, example))));
    }

    private static void reads(RuleDoc rule, Example example) {
        String surface = example.span().orElseThrow().in(example.article().text());
        assertThat(found(rule, example))
                .contains(new Found(surface, example.value().orElseThrow()));
        assertThat(facts(rule, example))
                .extracting(Fact::span)
                .contains(example.span().orElseThrow());
    }

    @TestFactory
    Stream<DynamicTest> counterexamples() {
        return FACTLINE.rules().stream()
                .flatMap(rule -> rule.counterexamples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.id() + " leaves " + example.marked(),
                                () -> assertThat(found(rule, example)).isEmpty())));
    }

    @Test
    void everyRuleHasItsOwnIdAndBothKindsOfEvidence() {
        assertThat(FACTLINE.rules()).isNotEmpty().allSatisfy(rule -> {
            assertThat(rule.examples()).as(rule.id()).isNotEmpty();
            assertThat(rule.counterexamples()).as(rule.id()).isNotEmpty();
        });
        assertThat(FACTLINE.rules()).extracting(RuleDoc::id).doesNotHaveDuplicates();
    }

    @Test
    void factsNameRulesThatHaveEvidence() {
        Set<String> ids = FACTLINE.rules().stream().map(RuleDoc::id).collect(Collectors.toSet());
        assertThat(FACTLINE.rules().stream().flatMap(rule -> rule.examples().stream()))
                .allSatisfy(example -> assertThat(
                                FACTLINE.extract(example.article()).facts())
                        .extracting(Fact::rule)
                        .isSubsetOf(ids));
    }

    private static List<Found> found(RuleDoc rule, Example example) {
        return facts(rule, example).stream()
                .map(fact -> new Found(fact.text(), fact.value()))
                .toList();
    }

    private static List<Fact> facts(RuleDoc rule, Example example) {
        return FACTLINE.extract(example.article()).facts().stream()
                .filter(fact -> fact.rule().equals(rule.id()))
                .toList();
    }
}
