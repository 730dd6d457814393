package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.factline.model.Party;
import org.factline.text.Paragraph;

/** Which parties an article speaks of around a place, for an article can tell of several conflicts. */
final class Scenes {
    private static final int BEFORE = 2;
    private static final int AFTER = 1;

    private final CountText text;
    private final BiFunction<Integer, Integer, List<Parties.At>> mentions;
    private final Map<Integer, Map<Party, Integer>> byParagraph = new HashMap<>();

    /** Makes scenes from a function that returns the mentions of parties between two tokens. */
    Scenes(CountText text, BiFunction<Integer, Integer, List<Parties.At>> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Returns how often the paragraphs around a token name each party. */
    Map<Party, Integer> at(int token) {
        return byParagraph.computeIfAbsent(text.sentenceOf(token).paragraph(), this::read);
    }

    private Map<Party, Integer> read(int paragraph) {
        List<Paragraph> all = text.analysis().paragraphs();
        int first = all.get(Math.max(0, paragraph - BEFORE)).first();
        int end = all.get(Math.min(all.size() - 1, paragraph + AFTER)).end();
        Map<Party, Integer> named = new HashMap<>();
        for (Parties.At party : mentions.apply(first, end)) {
            named.merge(party.party(), 1, Integer::sum);
        }
        return named;
    }
}
