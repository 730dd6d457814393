package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factline.model.Party;

/** What speaks for each party being the one whose captives are told of: in the whole article, and more so near by. */
final class Votes {
    /** The least share of the most votes that makes the most unsure. */
    private static final double NEAR = 0.85;
    /** How much more a vote counts in its own paragraph and those beside it. */
    private static final double LOCAL = 0.5;

    private final Map<Party, Double> all = new LinkedHashMap<>();
    private final Map<Integer, Map<Party, Double>> byParagraph = new HashMap<>();

    /** Counts a vote that holds for the whole article. */
    void add(Party party, double weight) {
        all.merge(party, weight, Double::sum);
    }

    /** Counts a vote of a paragraph. */
    void add(Party party, double weight, int paragraph) {
        add(party, weight);
        byParagraph.computeIfAbsent(paragraph, p -> new HashMap<>()).merge(party, weight, Double::sum);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the parties that have any votes. */
    Set<Party> parties() {
        return all.keySet();
    }

    boolean has(Party party) {
        return all.getOrDefault(party, 0.0) > 0;
    }

    /** Returns the party with most votes in a paragraph, if no other comes near. */
    Optional<Party> winner(Set<Party> parties, int paragraph) {
        Party best = null;
        double most = 0;
        double second = 0;
        for (Party party : parties) {
            double votes = at(party, paragraph);
            if (votes > most) {
                second = most;
                most = votes;
                best = party;
            } else {
                second = Math.max(second, votes);
            }
        }
        return best == null || second > NEAR * most ? Optional.empty() : Optional.of(best);
    }

    private double at(Party party, int paragraph) {
        double sum = all.getOrDefault(party, 0.0);
        for (int i = paragraph - 1; i <= paragraph + 1; i++) {
            sum += LOCAL * byParagraph.getOrDefault(i, Map.of()).getOrDefault(party, 0.0);
        }
        return sum;
    }
}
