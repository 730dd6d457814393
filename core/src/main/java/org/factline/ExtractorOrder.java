package org.factline;

import java.util.ArrayList;
import java.util.List;
import org.factline.spi.FactExtractor;

/** Puts extractors in an order in which each runs after those whose facts it needs. */
final class ExtractorOrder {
    private ExtractorOrder() {}

    static List<FactExtractor> sort(List<FactExtractor> extractors) {
        List<FactExtractor> left = new ArrayList<>(extractors);
        List<FactExtractor> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            FactExtractor next = left.stream()
                    .filter(extractor -> isReady(extractor, left))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("extractors "
                            + left.stream().map(FactExtractor::name).toList()
                            + " must not need each other's facts in a circle"));
            left.remove(next);
            sorted.add(next);
        }
        return List.copyOf(sorted);
    }

    private static boolean isReady(FactExtractor extractor, List<FactExtractor> left) {
        return left.stream()
                .filter(other -> other != extractor)
                .flatMap(other -> other.produces().stream())
                .noneMatch(produced -> extractor.needs().stream().anyMatch(need -> need.isAssignableFrom(produced)));
    }
}
