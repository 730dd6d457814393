package org.factline.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.factline.Factline;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Reads a megabyte of mixed news (UTF-8) per operation with one thread: operations per second are MB per second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PipelineBenchmark {
    private final List<Article> articles = NewsText.articles(1_000_000);
    private final Factline everything = Factline.create();
    private final Factline dates = Speed.datesAlone();
    private final Analyzer analyzer = Analyzer.of(LanguagePacks.installed());

    /** Makes the benchmark; for JMH. */
    public PipelineBenchmark() {}

    /**
     * Reads every kind of fact.
     *
     * @param sink takes the facts
     */
    @Benchmark
    public void wholePipeline(Blackhole sink) {
        articles.forEach(article -> sink.consume(everything.extract(article)));
    }

    /**
     * Reads dates only.
     *
     * @param sink takes the facts
     */
    @Benchmark
    public void datesAlone(Blackhole sink) {
        articles.forEach(article -> sink.consume(dates.extract(article)));
    }

    /**
     * Takes the articles apart, and reads no facts.
     *
     * @param sink takes the analyses
     */
    @Benchmark
    public void analysisAlone(Blackhole sink) {
        articles.forEach(article -> sink.consume(analyzer.analyze(article)));
    }
}
