package org.factline.extractors.officials;

import java.util.List;
import org.factline.model.Role;

/** Gives "his Chinese counterpart, NAME" the office of the official named before. */
final class Counterparts {
    private final List<Sighting> sightings;

    Counterparts(List<Sighting> sightings) {
        this.sightings = sightings;
    }

    void settle() {
        Role last = Role.OTHER;
        for (Sighting sighting : sightings) {
            Stated stated = sighting.stated().orElse(null);
            if (stated != null && stated.counterpart()) {
                sighting.share(stated.as(last));
            } else if (stated != null) {
                last = stated.role();
            } else if (sighting.known().isPresent()) {
                last = lastOffice(sighting.known().get(), last);
            }
        }
    }

    private static Role lastOffice(KnownPerson person, Role otherwise) {
        List<KnownOffice> offices = person.offices();
        return offices.isEmpty() ? otherwise : offices.get(offices.size() - 1).role();
    }
}
