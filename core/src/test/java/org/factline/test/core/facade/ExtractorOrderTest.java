package org.factline.test.core.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.spi.FactExtractor;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.junit.jupiter.api.Test;

/** Extractors run after those whose facts they need, in whatever order they were added. */
class ExtractorOrderTest {
    private static final FactExtractor DATES = needing("dates", Set.of(DateMention.class), Set.of());
    private static final FactExtractor OFFICIALS =
            needing("officials", Set.of(Official.class), Set.of(DateMention.class));
    private static final FactExtractor EXCHANGES =
            needing("exchanges", Set.of(Exchange.class), Set.of(Official.class, DateMention.class));

    private static FactExtractor needing(
            String name, Set<Class<? extends Fact>> produces, Set<Class<? extends Fact>> needs) {
        return new Stub(name, produces, needs);
    }

    private static List<String> order(FactExtractor... extractors) {
        Factline.Builder builder = Factline.builder();
        TestPacks.three().all().forEach(builder::with);
        for (FactExtractor extractor : extractors) {
            builder.with(extractor);
        }
        return builder.build().extractors().stream().map(FactExtractor::name).toList();
    }

    @Test
    void theOrderInWhichTheyAreAddedDoesNotMatter() {
        List<String> expected = List.of("dates", "officials", "exchanges");
        assertThat(order(DATES, OFFICIALS, EXCHANGES)).isEqualTo(expected);
        assertThat(order(EXCHANGES, OFFICIALS, DATES)).isEqualTo(expected);
        assertThat(order(OFFICIALS, EXCHANGES, DATES)).isEqualTo(expected);
    }

    @Test
    void oneThatIsLeftOutIsWaitedForByNobody() {
        assertThat(order(EXCHANGES, DATES)).containsExactly("dates", "exchanges");
    }

    @Test
    void neighboursThatNeedNothingKeepTheirOrder() {
        FactExtractor first = needing("first", Set.of(DateMention.class), Set.of());
        FactExtractor second = needing("second", Set.of(Official.class), Set.of());
        assertThat(order(first, second)).containsExactly("first", "second");
        assertThat(order(second, first)).containsExactly("second", "first");
    }

    @Test
    void needingAllFactsMeansRunningLast() {
        FactExtractor all = needing("all", Set.of(Exchange.class), Set.of(Fact.class));
        assertThat(order(all, OFFICIALS, DATES)).containsExactly("dates", "officials", "all");
    }

    @Test
    void aCircleIsRefusedByName() {
        FactExtractor a = needing("a", Set.of(DateMention.class), Set.of(Official.class));
        FactExtractor b = needing("b", Set.of(Official.class), Set.of(DateMention.class));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> order(a, b))
                .withMessageContaining("[a, b]")
                .withMessageContaining("circle");
    }

    @Test
    void eachSeesWhatCameBefore() {
        List<Integer> seen = new ArrayList<>();
        FactExtractor watcher = new Stub("watcher", Set.of(Exchange.class), Set.of(Words.Word.class)) {
            @Override
            public List<? extends Fact> extract(Analysis analysis, ArticleFacts before) {
                seen.add(before.facts().size());
                return List.of();
            }
        };
        Factline.Builder builder = Factline.builder().with(watcher).with(new Words("words", "the"));
        TestPacks.three().all().forEach(builder::with);
        builder.build().extract(Article.of("the end of the war"));
        assertThat(seen).containsExactly(2);
    }

    /** Finds nothing. */
    private static class Stub implements FactExtractor {
        private final String name;
        private final Set<Class<? extends Fact>> produces;
        private final Set<Class<? extends Fact>> needs;

        Stub(String name, Set<Class<? extends Fact>> produces, Set<Class<? extends Fact>> needs) {
            this.name = name;
            this.produces = produces;
            this.needs = needs;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Class<? extends Fact>> produces() {
            return produces;
        }

        @Override
        public Set<Class<? extends Fact>> needs() {
            return needs;
        }

        @Override
        public List<? extends Fact> extract(Analysis analysis, ArticleFacts before) {
            return List.of();
        }
    }
}
