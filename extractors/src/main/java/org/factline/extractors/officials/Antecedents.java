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
    private Role role = Role.OTHER;
    private Optional<Party> country = Optional.empty();

    /**
     * Makes a resolver of one article.
     *
     * @param sightings the names in text order
     * @param officeOf the office that a known person holds at the article's time
     */
    Antecedents(List<Sighting> sightings, Function<KnownPerson, Optional<KnownOffice>> officeOf) {
        this.sightings = sightings;
        this.officeOf = officeOf;
    }

    void settle() {
        for (Sighting sighting : sightings) {
            sighting.stated()
                    .filter(stated -> stated.relation() != Relation.NONE)
                    .ifPresent(stated -> sighting.share(completed(stated)));
            remember(sighting);
        }
    }

    private Stated completed(Stated stated) {
        if (stated.relation() == Relation.COUNTERPART) {
            return stated.as(role);
        }
        boolean known = stated.country().isPresent() || country.isEmpty();
        return known ? stated : international(stated.of(country.get()));
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
