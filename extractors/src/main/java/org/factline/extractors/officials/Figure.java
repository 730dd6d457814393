package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.officials.NamePart.Kind;

/** One person of an article: all sightings of the name. */
final class Figure {
    /** A word fits the last part of the name. */
    static final int SURNAME = 2;

    private static final int MOST_SPELLINGS = 16;

    private final List<Sighting> sightings = new ArrayList<>();
    private final List<Name> spellings = new ArrayList<>(2);
    private int first = Integer.MAX_VALUE;
    private Optional<KnownPerson> known = Optional.empty();

    Figure(Sighting first) {
        add(first);
    }

    void add(Sighting sighting) {
        sightings.add(sighting);
        sighting.belongTo(this);
        first = Math.min(first, sighting.name().first());
        if (spellings.size() < MOST_SPELLINGS
                && spellings.stream().noneMatch(name -> name.isSpeltLike(sighting.name()))) {
            spellings.add(sighting.name());
        }
        if (known.isEmpty()) {
            known = sighting.known();
        }
    }

    void recognise(KnownPerson person) {
        known = Optional.of(person);
    }

    List<Sighting> sightings() {
        return sightings.stream()
                .sorted(Comparator.comparingInt((Sighting s) -> s.name().first()))
                .toList();
    }

    Optional<KnownPerson> known() {
        return known;
    }

    Name longest() {
        return spellings.stream()
                .max(Comparator.comparingInt(name -> name.words()))
                .orElseThrow();
    }

    /** Returns the cases that a spelling can stand in, by the office before it. */
    int casesOf(Name spelling) {
        return sightings.stream()
                .filter(sighting -> spelling.isSpeltLike(sighting.name()))
                .flatMap(sighting -> sighting.stated().stream())
                .mapToInt(Stated::cases)
                .findFirst()
                .orElse(Declensions.ALL_CASES);
    }

    /** Returns the office stated first. */
    Optional<Stated> stated() {
        return sightings().stream().flatMap(s -> s.stated().stream()).findFirst();
    }

    boolean isOutsider() {
        return sightings.stream().anyMatch(Sighting::isOutsider);
    }

    int first() {
        return first;
    }

    /** Tells whether a full name can be this person's. */
    boolean admits(Sighting other, NameWords words) {
        if (known.isPresent() && other.known().isPresent()) {
            return known.equals(other.known());
        }
        return spellings.stream().anyMatch(name -> name.isFull() && isSame(name, other.name(), words));
    }

    private static boolean isSame(Name one, Name other, NameWords words) {
        if (!words.isSame(one.surname().norm(), other.surname().norm())) {
            return false;
        }
        NamePart a = one.given();
        NamePart b = other.given();
        if (a.kind() == Kind.INITIAL || b.kind() == Kind.INITIAL) {
            return a.norm().charAt(0) == b.norm().charAt(0);
        }
        return words.isSame(a.norm(), b.norm());
    }

    /** Returns how well a single word fits the name: {@link #SURNAME} as its last part, 1 as another, 0 not at all. */
    @SuppressWarnings("ReferenceEquality") // a name may have two equal parts
    int fit(String norm, NameWords words) {
        int best = 0;
        for (Name name : spellings) {
            for (NamePart part : name.parts()) {
                if (part.isWord() && words.isSame(part.norm(), norm)) {
                    best = Math.max(best, part == name.surname() ? SURNAME : 1);
                }
            }
        }
        return best;
    }
}
