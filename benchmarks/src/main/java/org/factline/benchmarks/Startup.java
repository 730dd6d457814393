package org.factline.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.factline.Factline;
import org.factline.model.Article;

/**
 * Prints the time from the start of a fresh JVM to its first facts, and the memory that the tables keep after that.
 * Several JVMs are started, one after the other; the median counts.
 */
public final class Startup {
    private static final int RUNS = 9;
    private static final double MEGABYTE = 1_000_000;
    private static final double MILLISECOND = 1_000_000;

    private Startup() {}

    /**
     * Measures; with the argument {@code once} it is the fresh JVM.
     *
     * @param args none, or {@code once}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (args.length > 0) {
            readOnce(out);
        } else {
            List<Run> runs = IntStream.range(0, RUNS).mapToObj(i -> freshJvm()).toList();
            out.printf(
                    "first facts after %.0f ms (median of %d JVMs), tables keep %.1f MB%n",
                    median(runs.stream().mapToDouble(Run::milliseconds).toArray()),
                    RUNS,
                    median(runs.stream().mapToDouble(Run::megabytes).toArray()));
        }
    }

    private record Run(double milliseconds, double megabytes) {}

    private static Run freshJvm() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        long start = System.nanoTime();
        try {
            Process process = new ProcessBuilder(
                            java, "-cp", System.getProperty("java.class.path"), Startup.class.getName(), "once")
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                lines.readLine();
                double milliseconds = (System.nanoTime() - start) / MILLISECOND;
                return new Run(milliseconds, Double.parseDouble(lines.readLine()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readOnce(PrintStream out) {
        Article article = NewsText.articles(1).get(0);
        Factline factline = Factline.create();
        out.println(factline.extract(article).facts().size());
        NewsText.articles((int) MEGABYTE / 10).forEach(factline::extract);
        out.println(usedMemory() / MEGABYTE);
        out.println(factline);
    }

    /** Returns what is reachable now; without Factline a JVM that did the same holds about a megabyte. */
    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static double median(double[] values) {
        return Arrays.stream(values)
                .sorted()
                .skip(values.length / 2)
                .findFirst()
                .orElseThrow();
    }
}
