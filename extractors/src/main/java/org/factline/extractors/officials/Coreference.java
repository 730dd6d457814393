package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out which names of an article are one person's. */
final class Coreference {
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Predicate<KnownPerson> inOffice;
    private final Predicate<Name> standsAlone;
    private final List<Figure> figures = new ArrayList<>();

    /**
     * Makes a resolver of one article.
     *
     * @param words what its words can be as names
     * @param gazetteer the known people
     * @param inOffice tells whether a known person holds an office at the article's time
     * @param standsAlone tells whether a single word can be a surname by what stands around it
     */
    Coreference(
            NameWords words,
            Gazetteer gazetteer,
            Predicate<KnownPerson> inOffice,
            Predicate<Name> standsAlone) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.inOffice = inOffice;
        this.standsAlone = standsAlone;
    }

    List<Figure> resolve(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting.name().isFull()) {
                addFull(sighting);
            }
        }
        for (Sighting sighting : sightings) {
            if (!sighting.name().isFull()) {
                addSingle(sighting);
            }
        }
        return figures;
    }

    private void addFull(Sighting sighting) {
        for (Figure figure : figures) {
            if (figure.admits(sighting, words)) {
                figure.add(sighting);
                return;
            }
        }
        figures.add(new Figure(sighting));
    }

    private void addSingle(Sighting sighting) {
        @Nullable Figure best = null;
        int bestFit = 0;
        String norm = sighting.name().surname().norm();
        for (Figure figure : figures) {
            int fit = figure.fit(norm, words);
            boolean before = best == null || figure.first() < sighting.name().first();
            if (fit > bestFit || (fit == bestFit && fit > 0 && before)) {
                best = figure;
                bestFit = fit;
            }
        }
        if (best != null && (bestFit == 2 || !words.isGiven(norm))) {
            best.add(sighting);
        } else {
            addUnseen(sighting, norm);
        }
    }

    /** A surname that stands alone throughout the article. */
    private void addUnseen(Sighting sighting, String norm) {
        Optional<KnownPerson> known = standsAlone.test(sighting.name())
                ? gazetteer.bySurname(norm, words).stream().filter(inOffice).findFirst()
                : Optional.empty();
        if (known.isPresent() || sighting.stated().isPresent()) {
            Figure figure = new Figure(sighting);
            known.ifPresent(figure::recognise);
            figures.add(figure);
        }
    }
}
