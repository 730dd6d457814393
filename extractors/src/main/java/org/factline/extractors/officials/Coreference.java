package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds out which names of an article are one person's. */
final class Coreference {
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final Predicate<KnownPerson> inOffice;
    private final Predicate<Name> standsAlone;
    private final FigureIndex index;
    private final Map<String, Figure> byId = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    /**
     * Makes a resolver of one article.
     *
     * @param words what its words can be as names
     * @param gazetteer the known people
     * @param inOffice tells whether a known person holds an office at the article's time
     * @param standsAlone tells whether a single word can be a surname by what stands around it
     */
    Coreference(NameWords words, Gazetteer gazetteer, Predicate<KnownPerson> inOffice, Predicate<Name> standsAlone) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.inOffice = inOffice;
        this.standsAlone = standsAlone;
        this.index = new FigureIndex(words);
    }

    List<Figure> resolve(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting.name().isFull() && isPerson(sighting)) {
                addFull(sighting);
            }
        }
        for (Sighting sighting : sightings) {
            if (!isPerson(sighting)) {
                addParts(sighting);
            } else if (!sighting.name().isFull()) {
                addSingle(sighting);
            }
        }
        return figures;
    }

    private static boolean isPerson(Sighting sighting) {
        return !sighting.name().isFull()
                || sighting.isLikely()
                || sighting.stated().isPresent();
    }

    /** Capitalised words that are no name of a person may hold a surname: "Yesterday Umerov". */
    private void addParts(Sighting sighting) {
        Name name = sighting.name();
        for (int i = name.parts().size() - 1; i >= 0; i--) {
            NamePart part = name.parts().get(i);
            @Nullable Figure figure = part.isWord() ? best(part.norm(), part.token()) : null;
            if (figure != null && figure.fit(part.norm(), words) == Figure.SURNAME) {
                int from = i;
                while (from > 0 && figure.fit(name.parts().get(from - 1).norm(), words) > 0) {
                    from--;
                }
                figure.add(sighting.of(name.sub(from, i + 1)));
                return;
            }
        }
    }

    private void addFull(Sighting sighting) {
        @Nullable Figure namesake = namesake(sighting);
        if (namesake == null) {
            add(new Figure(sighting), sighting);
        } else {
            namesake.add(sighting);
            register(namesake, sighting);
        }
    }

    private @Nullable Figure namesake(Sighting sighting) {
        @Nullable
        Figure same = sighting.known().map(person -> byId.get(person.id())).orElse(null);
        if (same != null) {
            return same;
        }
        for (Figure figure : index.withWord(sighting.name().surname().norm())) {
            if (figure.admits(sighting, words)) {
                return figure;
            }
        }
        return null;
    }

    private void add(Figure figure, Sighting sighting) {
        figures.add(figure);
        register(figure, sighting);
    }

    private void register(Figure figure, Sighting sighting) {
        index.add(figure, sighting.name());
        figure.known().ifPresent(person -> byId.putIfAbsent(person.id(), figure));
    }

    private void addSingle(Sighting sighting) {
        NamePart part = sighting.name().surname();
        @Nullable Figure best = best(part.norm(), part.token());
        if (best != null && (best.fit(part.norm(), words) == Figure.SURNAME || !words.isGiven(part.norm()))) {
            best.add(sighting);
        } else {
            addUnseen(sighting, part.norm());
        }
    }

    /** Returns the person whose name a word fits best, of several the one named last before it. */
    private @Nullable Figure best(String norm, int token) {
        @Nullable Figure best = null;
        int bestFit = 0;
        for (Figure figure : index.withWord(norm)) {
            int fit = figure.fit(norm, words);
            if (fit > bestFit || (fit > 0 && fit == bestFit && figure.first() < token)) {
                best = figure;
                bestFit = fit;
            }
        }
        return best;
    }

    /** A surname that stands alone throughout the article. */
    private void addUnseen(Sighting sighting, String norm) {
        Optional<KnownPerson> known = standsAlone.test(sighting.name())
                ? gazetteer.bySurname(norm, words).stream()
                        .filter(inOffice)
                        .filter(person -> person.hasLedState() || !words.isGiven(norm))
                        .findFirst()
                : Optional.empty();
        if (known.isPresent() || sighting.stated().isPresent()) {
            Figure figure = new Figure(sighting);
            known.ifPresent(figure::recognise);
            add(figure, sighting);
        }
    }
}
