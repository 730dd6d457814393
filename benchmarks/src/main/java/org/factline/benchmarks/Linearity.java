package org.factline.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.factline.Factline;
import org.factline.model.Article;

/**
 * Shows that time grows with the text and no faster: the CPU time of 10 MB is at most twelve times that of 1 MB, for news
 * and for every hostile family. Run it with {@code -Xmx512m}; its exit status is 1 where the law is broken.
 */
public final class Linearity {
    private static final int MEGABYTE = 1_000_000;
    private static final int TIMES = 10;
    private static final double MOST_GROWTH = 12;

    /** What the clock can tell from nothing, in seconds. */
    private static final double SHORTEST = 0.01 / TIMES;

    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private final Factline factline = Factline.create();
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Linearity() {}

    /**
     * Measures.
     *
     * @param args the names of the families, all if none are given
     */
    public static void main(String[] args) {
        List<TextFamily> families = args.length == 0
                ? List.of(TextFamily.values())
                : Arrays.stream(args).map(TextFamily::valueOf).toList();
        System.exit(new Linearity().measure(families) ? 0 : 1);
    }

    private boolean measure(List<TextFamily> families) {
        readTenTimes(article(TextFamily.NEWS, MEGABYTE));
        out.printf("%-22s %10s %10s %7s %9s%n", "family", "1 MB, s", "10 MB, s", "growth", "MB per s");
        boolean linear = true;
        for (TextFamily family : families) {
            linear &= isLinear(family);
        }
        return linear;
    }

    private boolean isLinear(TextFamily family) {
        Article small = article(family, MEGABYTE);
        double one = CpuClock.leastSeconds(3, () -> readTenTimes(small)) / TIMES;
        Article large = article(family, TIMES * MEGABYTE);
        double ten = CpuClock.leastSeconds(3, () -> factline.extract(large));
        double growth = ten / Math.max(one, SHORTEST);
        String verdict = growth <= MOST_GROWTH ? "" : "  faster than the text";
        out.printf("%-22s %10.3f %10.3f %7.1f %9.1f%s%n", family, one, ten, growth, TIMES / ten, verdict);
        return growth <= MOST_GROWTH;
    }

    private static Article article(TextFamily family, int bytes) {
        return Article.of(family.text(bytes)).publishedOn(DAY);
    }

    private void readTenTimes(Article article) {
        for (int i = 0; i < TIMES; i++) {
            factline.extract(article);
        }
    }
}
