package org.factline.extractors.exchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;

/** Tells between whom an article's exchanges are. */
final class Sides {
    private final Parties parties;
    private final Atoms<Party> atoms;
    private final Map<Party, Integer> weights;
    private final int year;

    Sides(Parties parties, Atoms<Party> atoms, List<PrisonerCount> counts) {
        this.parties = parties;
        this.atoms = atoms;
        this.weights = parties.named(atoms, 0, atoms.analysis().size());
        parties.addCounted(counts, weights);
        this.year =
                atoms.analysis().article().published().map(LocalDate::getYear).orElse(Integer.MAX_VALUE);
    }

    Atoms<Party> atoms() {
        return atoms;
    }

    /** Returns the two sides of an exchange told of at a token, or fewer where the text does not tell. */
    List<Party> at(int token) {
        Optional<Party> first = Parties.heaviest(weights, fighting());
        if (first.isEmpty()) {
            return List.of();
        }
        List<Party> opponents = parties.heldBy(first.get(), year);
        Optional<Party> second = near(token, opponents)
                .or(() -> Parties.heaviest(weights, opponents))
                .or(() -> opponents.stream().findFirst());
        List<Party> sides = new ArrayList<>(first.stream().toList());
        second.ifPresent(sides::add);
        return sides;
    }

    /** The opponent that the sentence names, or else the paragraph. */
    private Optional<Party> near(int token, List<Party> opponents) {
        Analysis analysis = atoms.analysis();
        Sentence sentence = analysis.sentenceOf(token);
        Paragraph paragraph = analysis.paragraphs().get(sentence.paragraph());
        return Parties.heaviest(parties.named(atoms, sentence.first(), sentence.end()), opponents)
                .or(() -> Parties.heaviest(parties.named(atoms, paragraph.first(), paragraph.end()), opponents));
    }

    private List<Party> fighting() {
        return weights.keySet().stream()
                .filter(p -> !parties.heldBy(p, year).isEmpty())
                .sorted()
                .toList();
    }
}
