package org.factline.extractors.officials;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factline.extractors.officials.Stated.Relation;
import org.factline.model.Party;
import org.factline.model.Role;

/** Completes "his Chinese counterpart, NAME" and "her spokesman NAME" from the official named before. */
final class Antecedents {
    private final List<Sighting> sightings;
    private final Function<KnownPerson, Optional<KnownOffice>> officeOf;
    private final CountryContext context;
    private Role role = Role.OTHER;
    private Optional<Party> country = Optional.empty();

    /**
     * Makes a resolver of one article.
     *
     * @param sightings the names in text order
     * @param officeOf the office that a known person holds at the article's time
     * @param context which states the article names
     */
    Antecedents(
            List<Sighting> sightings, Function<KnownPerson, Optional<KnownOffice>> officeOf, CountryContext context) {
        this.sightings = sightings;
        this.officeOf = officeOf;
        this.context = context;
    }

    void settle() {
        for (Sighting sighting : sightings) {
            sighting.stated()
                    .filter(stated -> stated.relation() != Relation.NONE)
                    .ifPresent(stated -> sighting.share(completed(stated, isServing(sighting))));
            remember(sighting);
        }
    }

    /** Tells whether it is known which state somebody serves. */
    private boolean isServing(Sighting sighting) {
        return sighting.person().flatMap(officeOf).flatMap(KnownOffice::country).isPresent();
    }

    private Stated completed(Stated stated, boolean serving) {
        if (stated.relation() == Relation.COUNTERPART) {
            return counterpart(stated.as(role), serving);
        }
        boolean known = serving || stated.country().isPresent() || country.isEmpty();
        return known ? stated : international(stated.of(country.get()));
    }

    /** A counterpart serves the other of the states that the article is about. */
    private Stated counterpart(Stated stated, boolean serving) {
        boolean known = serving || stated.country().isPresent() || country.isEmpty();
        return known ? stated : context.otherThan(country.get()).map(stated::of).orElse(stated);
    }

    private static Stated international(Stated stated) {
        return stated.country().equals(Optional.of(Party.INTERNATIONAL)) ? stated.as(Role.INTERNATIONAL) : stated;
    }

    private void remember(Sighting sighting) {
        Optional<KnownOffice> office = sighting.person().flatMap(officeOf);
        Optional<Stated> stated = sighting.stated();
        if (office.isPresent() || stated.isPresent()) {
            role = stated.map(Stated::role)
                    .or(() -> office.map(KnownOffice::role))
                    .orElse(role);
            country = stated.flatMap(Stated::country).or(() -> office.flatMap(KnownOffice::country));
        }
    }
}
