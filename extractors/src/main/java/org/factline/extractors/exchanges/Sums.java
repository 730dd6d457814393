package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.model.Party;

/** The numbers that an article gives of each side in one exchange. */
final class Sums {
    private static final int MOST = 40;
    private final Map<Party, List<Long>> numbers = new HashMap<>();

    void add(Party side, long number) {
        List<Long> known = numbers.computeIfAbsent(side, party -> new ArrayList<>());
        if (known.size() < MOST) {
            known.add(number);
        }
    }

    /** Tells whether a number is the sum of two others of its side, or as great as a number of another side. */
    boolean isWhole(Party side, long number) {
        return isSum(numbers.getOrDefault(side, List.of()), number)
                || numbers.entrySet().stream()
                        .anyMatch(other ->
                                !other.getKey().equals(side) && other.getValue().contains(number));
    }

    private static boolean isSum(List<Long> parts, long number) {
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                if (parts.get(i) + parts.get(j) == number) {
                    return true;
                }
            }
        }
        return false;
    }
}
