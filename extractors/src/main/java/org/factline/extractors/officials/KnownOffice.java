package org.factline.extractors.officials;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * An office that a known person holds or held.
 *
 * @param role its kind
 * @param country the state or party served, if any
 * @param title its English name, such as {@code Minister of Defence}
 * @param organization the body in which it is held, if any
 * @param from the first day, empty where unknown
 * @param to the last day, empty where unknown or still open
 */
public record KnownOffice(
        Role role,
        Optional<Party> country,
        String title,
        Optional<String> organization,
        Optional<LocalDate> from,
        Optional<LocalDate> to)
        implements Serializable {
    /**
     * Returns an office without known bounds.
     *
     * @param role its kind
     * @param country the state or party served
     * @param title its English name
     * @return the office
     */
    public static KnownOffice of(Role role, Party country, String title) {
        return new KnownOffice(role, Optional.of(country), title, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Returns this office with its first and last day.
     *
     * @param first the first day
     * @param last the last day
     * @return a copy with these bounds
     */
    public KnownOffice held(LocalDate first, LocalDate last) {
        return new KnownOffice(role, country, title, organization, Optional.of(first), Optional.of(last));
    }

    /**
     * Tells whether the office was held on a day.
     *
     * @param day the day
     * @return true if neither bound excludes it
     */
    public boolean isHeldOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true)
                && to.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Writes the office without optional values, which cannot go into a stream.
     *
     * @return its written form
     */
    @Serial
    private Object writeReplace() {
        return new Written(
                role,
                country.map(Party::code).orElse(null),
                title,
                organization.orElse(null),
                from.orElse(null),
                to.orElse(null));
    }

    /**
     * An office in a stream, where an optional value cannot go.
     *
     * @param role its kind
     * @param country the code of the state or party served, or null
     * @param title its English name
     * @param organization the body in which it is held, or null
     * @param from the first day, or null
     * @param to the last day, or null
     */
    private record Written(
            Role role,
            @Nullable String country,
            String title,
            @Nullable String organization,
            @Nullable LocalDate from,
            @Nullable LocalDate to)
            implements Serializable {
        @Serial
        private Object readResolve() {
            return new KnownOffice(
                    role,
                    Optional.ofNullable(country).map(Party::of),
                    title,
                    Optional.ofNullable(organization),
                    Optional.ofNullable(from),
                    Optional.ofNullable(to));
        }
    }
}
