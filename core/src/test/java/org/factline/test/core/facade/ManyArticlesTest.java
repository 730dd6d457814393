package org.factline.test.core.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.spi.FactExtractor;
import org.factline.test.core.TestPacks;
import org.factline.text.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code extractAll}: ordered, parallel, bounded. */
@Timeout(60)
class ManyArticlesTest {
    private static Factline with(FactExtractor extractor) {
        Factline.Builder builder = Factline.builder().with(extractor);
        TestPacks.three().all().forEach(builder::with);
        return builder.build();
    }

    private static Article numbered(int number) {
        return Article.of("the " + number).withId(Integer.toString(number));
    }

    @Test
    void factsComeInTheOrderOfTheArticles() {
        Factline factline = with(new Dawdler());
        List<Article> articles =
                IntStream.range(0, 300).mapToObj(ManyArticlesTest::numbered).toList();
        assertThat(factline.extractAll(articles.stream()).toList())
                .isEqualTo(articles.stream().map(factline::extract).toList());
    }

    @Test
    void anEndlessStreamIsReadOnlyALittleAhead() {
        AtomicInteger read = new AtomicInteger();
        Stream<Article> endless =
                Stream.iterate(0, i -> i + 1).map(ManyArticlesTest::numbered).peek(article -> read.incrementAndGet());
        Iterator<ArticleFacts> facts = with(new Dawdler()).extractAll(endless).iterator();
        for (int i = 0; i < 100; i++) {
            assertThat(facts.next().article().id()).isEqualTo(Integer.toString(i));
            assertThat(read.get() - i).isBetween(1, 4 * Runtime.getRuntime().availableProcessors() + 1);
        }
    }

    @Test
    void severalThreadsWorkAtOnce() {
        Dawdler dawdler = new Dawdler();
        with(dawdler)
                .extractAll(IntStream.range(0, 200).mapToObj(ManyArticlesTest::numbered))
                .forEach(facts -> {});
        assertThat(dawdler.threads).hasSizeGreaterThan(Runtime.getRuntime().availableProcessors() > 1 ? 1 : 0);
        assertThat(dawdler.threads).doesNotContain(Thread.currentThread());
    }

    @Test
    void noArticlesGiveNoFacts() {
        assertThat(with(new Dawdler()).extractAll(Stream.empty())).isEmpty();
    }

    @Test
    void aSourceThatFailsDoesSoAfterTheFactsOfWhatCameBefore() {
        Stream<Article> articles = IntStream.range(0, 10).mapToObj(i -> {
            if (i == 3) {
                throw new IllegalStateException("no more");
            }
            return numbered(i);
        });
        Iterator<ArticleFacts> facts = with(new Dawdler()).extractAll(articles).iterator();
        for (int i = 0; i < 3; i++) {
            assertThat(facts.next().article().id()).isEqualTo(Integer.toString(i));
        }
        assertThatThrownBy(facts::next)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no more");
        assertThat(facts.hasNext()).isFalse();
    }

    @Test
    void whatAnExtractorThrowsReachesTheCallerAsItIs() {
        FactExtractor failing = new Dawdler() {
            @Override
            public List<? extends Fact> extract(Analysis analysis, ArticleFacts before) {
                throw new UnsupportedOperationException("mine");
            }
        };
        assertThatThrownBy(
                        () -> with(failing).extractAll(Stream.of(numbered(1))).toList())
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessage("mine");
    }

    @Test
    void closingTheFactsClosesTheArticles() {
        AtomicBoolean closed = new AtomicBoolean();
        Stream<Article> articles = Stream.of(numbered(1)).onClose(() -> closed.set(true));
        try (Stream<ArticleFacts> facts = with(new Dawdler()).extractAll(articles)) {
            assertThat(facts.count()).isEqualTo(1);
        }
        assertThat(closed).isTrue();
    }

    /** Takes longer for some articles than for others. */
    private static class Dawdler implements FactExtractor {
        private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

        @Override
        public String name() {
            return "dawdler";
        }

        @Override
        public Set<Class<? extends Fact>> produces() {
            return Set.of(Words.Word.class);
        }

        @Override
        public List<? extends Fact> extract(Analysis analysis, ArticleFacts before) {
            threads.add(Thread.currentThread());
            try {
                Thread.sleep(new Random(analysis.article().id().hashCode()).nextInt(3));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return new Words("words", "the").extract(analysis, before);
        }
    }
}
