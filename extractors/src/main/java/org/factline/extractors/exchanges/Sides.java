package org.factline.extractors.exchanges;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.pattern.Atoms;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;

/** Tells between whom an article's exchanges are. */
final class Sides {
    private static final int SENTENCE = 9;
    private static final int PARAGRAPH = 3;
    private static final int MEDIATORS = 6;
    private final ExchangeText text;
    private final Parties parties;
    private final Atoms<Party> atoms;
    private final Map<Party, Integer> weights;
    private final List<Party> fighting;
    private final int year;

    /** The paragraph asked for last, and whom it names: an article asks for one after the other. */
    private int paragraph = -1;

    private Map<Party, Integer> namedInParagraph = Map.of();

    Sides(ExchangeText text, Parties parties, Atoms<Party> atoms, List<PrisonerCount> counts) {
        this.text = text;
        this.parties = parties;
        this.atoms = atoms;
        this.weights = parties.named(atoms, 0, atoms.analysis().size());
        parties.addCounted(counts, weights);
        this.year =
                atoms.analysis().article().published().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
        this.fighting = weights.keySet().stream().sorted().toList();
    }

    Atoms<Party> atoms() {
        return atoms;
    }

    /** Returns the two sides of an exchange told of at a token, or none where the text does not tell. */
    List<Party> at(int token) {
        Sentence sentence = atoms.analysis().sentenceOf(token);
        Map<Party, Integer> near = new HashMap<>();
        int mediation = text.find(sentence.first(), sentence.end(), ExchangePart.MEDIATE);
        int end = mediation < 0 ? sentence.end() : mediation;
        add(parties.named(atoms, sentence.first(), end), SENTENCE, near);
        add(parties.named(atoms, Math.min(end + MEDIATORS, sentence.end()), sentence.end()), SENTENCE, near);
        add(inParagraph(sentence.paragraph()), PARAGRAPH, near);
        List<Party> best = List.of();
        long most = 0;
        for (Party party : fighting) {
            for (Party opponent : parties.heldBy(party, year)) {
                long weight = weight(party, near) * (2 * weight(opponent, near) + 1);
                if (weight > most) {
                    most = weight;
                    best = List.of(party, opponent);
                }
            }
        }
        return best;
    }

    private Map<Party, Integer> inParagraph(int index) {
        if (index != paragraph) {
            Paragraph asked = atoms.analysis().paragraphs().get(index);
            namedInParagraph = parties.named(atoms, asked.first(), asked.end());
            paragraph = index;
        }
        return namedInParagraph;
    }

    private static void add(Map<Party, Integer> named, int factor, Map<Party, Integer> sum) {
        named.forEach((party, times) -> sum.merge(party, factor * times, Integer::sum));
    }

    private long weight(Party party, Map<Party, Integer> near) {
        return (long) weights.getOrDefault(party, 0) + near.getOrDefault(party, 0);
    }
}
