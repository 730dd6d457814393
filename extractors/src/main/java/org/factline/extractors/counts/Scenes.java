package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.factline.model.Party;
import org.factline.text.Paragraph;

/** Which parties an article speaks of around a place, for an article can tell of several conflicts. */
final class Scenes {
    private static final int BEFORE = 2;
    private static final int AFTER = 1;
    private static final int LONGEST_HEADING = 12;

    private final CountText text;
    private final BiFunction<Integer, Integer, List<Parties.At>> mentions;
    private final Map<Integer, Map<Party, Integer>> byParagraph = new HashMap<>();
    /** The index of the heading above each paragraph, or of the paragraph itself; -1 above the first heading. */
    private final int[] headings;

    /** Makes scenes from a function that returns the mentions of parties between two tokens. */
    Scenes(CountText text, BiFunction<Integer, Integer, List<Parties.At>> mentions) {
        this.text = text;
        this.mentions = mentions;
        this.headings = new int[paragraphs().size()];
        int last = -1;
        for (int i = 0; i < headings.length; i++) {
            last = isHeading(i) ? i : last;
            headings[i] = last;
        }
    }

    /** Returns how often the paragraphs around a token, under the same heading, name each party. */
    Map<Party, Integer> at(int token) {
        return byParagraph.computeIfAbsent(text.sentenceOf(token).paragraph(), this::read);
    }

    /** Returns the one party that the heading above a token names. */
    Optional<Party> heading(int token) {
        int heading = headings[text.sentenceOf(token).paragraph()];
        if (heading <= 0) {
            return Optional.empty();
        }
        List<Party> named = named(heading, heading).stream()
                .map(Parties.At::party)
                .distinct()
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Map<Party, Integer> read(int paragraph) {
        int first = Math.max(Math.max(0, headings[paragraph]), paragraph - BEFORE);
        int last = paragraph;
        while (last - paragraph < AFTER && last + 1 < headings.length && headings[last + 1] == headings[paragraph]) {
            last++;
        }
        Map<Party, Integer> counts = new HashMap<>();
        named(first, last).forEach(party -> counts.merge(party.party(), 1, Integer::sum));
        return counts;
    }

    private List<Parties.At> named(int firstParagraph, int lastParagraph) {
        return mentions.apply(
                paragraphs().get(firstParagraph).first(),
                paragraphs().get(lastParagraph).end());
    }

    /** A short line that no stop ends. */
    private boolean isHeading(int paragraph) {
        Paragraph line = paragraphs().get(paragraph);
        return line.end() - line.first() <= LONGEST_HEADING && !text.isMark(line.end() - 1, ".,;:!»”\")");
    }

    private List<Paragraph> paragraphs() {
        return text.analysis().paragraphs();
    }
}
