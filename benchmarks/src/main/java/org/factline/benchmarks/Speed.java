package org.factline.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.factline.Factline;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.spi.FactExtractor;
import org.factline.text.Analysis;

/** Prints how many megabytes of UTF-8 the pipeline reads per CPU second, as a whole and stage by stage. */
public final class Speed {
    private static final int MEGABYTES = 5;
    private static final int RUNS = 8;

    private final List<Article> articles = NewsText.articles(MEGABYTES * 1_000_000);
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Speed() {}

    /**
     * Measures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        new Speed().measure();
    }

    private void measure() {
        Factline factline = Factline.create();
        print("whole pipeline", CpuClock.leastSeconds(2 * RUNS, () -> articles.forEach(factline::extract)));
        Factline dates = datesAlone();
        print("dates alone", CpuClock.leastSeconds(2 * RUNS, () -> articles.forEach(dates::extract)));
        stages(factline).forEach(this::print);
    }

    private void print(String what, double seconds) {
        double each = seconds / MEGABYTES;
        out.printf("%-16s %7.1f MB per CPU second %8.1f ms per MB%n", what, 1 / each, 1000 * each);
    }

    /** Returns a Factline that reads dates only. */
    static Factline datesAlone() {
        Factline.Builder builder = Factline.builder();
        Factline.create().extractors().stream()
                .map(FactExtractor::name)
                .filter(name -> !name.equals("dates"))
                .forEach(builder::without);
        return builder.build();
    }

    private Map<String, Double> stages(Factline factline) {
        Map<String, Double> stages = new LinkedHashMap<>();
        Analyzer analyzer = Analyzer.of(LanguagePacks.installed());
        stages.put("  analysis", CpuClock.leastSeconds(RUNS, () -> articles.forEach(analyzer::analyze)));
        List<Analysis> analyses = articles.stream().map(analyzer::analyze).toList();
        List<ArticleFacts> before = analyses.stream()
                .map(a -> new ArticleFacts(a.article(), List.of()))
                .toList();
        for (FactExtractor extractor : factline.extractors()) {
            List<ArticleFacts> given = before;
            stages.put("  " + extractor.name(), CpuClock.leastSeconds(RUNS, () -> run(extractor, analyses, given)));
            before = run(extractor, analyses, given);
        }
        return stages;
    }

    private static List<ArticleFacts> run(FactExtractor extractor, List<Analysis> analyses, List<ArticleFacts> before) {
        return IntStream.range(0, analyses.size())
                .mapToObj(i -> before.get(i).with(extractor.extract(analyses.get(i), before.get(i))))
                .toList();
    }
}
