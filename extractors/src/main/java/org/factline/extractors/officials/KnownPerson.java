package org.factline.extractors.officials;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.model.Party;
import org.factline.model.Role;

/**
 * A person on the list of known officials.
 *
 * @param id a short id of small ASCII letters, digits and hyphens
 * @param name the usual English press spelling, given name first
 * @param spellings further spellings in any script, in the nominative, given name first
 * @param surnames what newspapers call the person alone, where it is not the last word of the name
 * @param offices the offices held, in order of time
 */
public record KnownPerson(
        String id, String name, List<String> spellings, List<String> surnames, List<KnownOffice> offices)
        implements Serializable {
    /** Copies the lists. */
    public KnownPerson {
        spellings = List.copyOf(spellings);
        surnames = List.copyOf(surnames);
        offices = List.copyOf(offices);
    }

    /**
     * Returns a person known by one name.
     *
     * @param id a short id
     * @param name the usual English press spelling, given name first
     * @return the person, without further spellings and offices
     */
    public static KnownPerson of(String id, String name) {
        return new KnownPerson(id, name, List.of(), List.of(), List.of());
    }

    /**
     * Returns this person with a further spelling.
     *
     * @param spelling the name in any script, in the nominative, given name first
     * @return a copy that has it
     */
    public KnownPerson alsoSpelt(String spelling) {
        return new KnownPerson(id, name, plus(spellings, spelling), surnames, offices);
    }

    /**
     * Returns this person with a further office, the latest so far.
     *
     * @param office the office
     * @return a copy that has it
     */
    public KnownPerson inOffice(KnownOffice office) {
        return new KnownPerson(id, name, spellings, surnames, plus(offices, office));
    }

    /**
     * Returns the office held on a day.
     *
     * @param day the day
     * @return the first that was held, empty where none was
     */
    public Optional<KnownOffice> officeOn(LocalDate day) {
        return offices.stream().filter(office -> office.isHeldOn(day)).findFirst();
    }

    /**
     * Returns the state or party served in the latest office.
     *
     * @return the party, empty where none is known
     */
    public Optional<Party> country() {
        return offices.isEmpty()
                ? Optional.empty()
                : offices.get(offices.size() - 1).country();
    }

    /**
     * Tells whether the person is or was the head of a state.
     *
     * @return true if one of the offices is that
     */
    public boolean hasLedState() {
        return offices.stream().anyMatch(office -> office.role() == Role.HEAD_OF_STATE);
    }

    private static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }
}
