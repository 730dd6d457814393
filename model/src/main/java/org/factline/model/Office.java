package org.factline.model;

import java.util.Optional;

/**
 * A public office, as one article shows it.
 *
 * @param role the kind of office
 * @param country the state or party served, or {@link Party#INTERNATIONAL}; empty where the article does not tell
 * @param text the words that state the office, as written; empty where the article states none
 * @param organization the body in which it is held, in English where known, else as written; empty where not told
 */
public record Office(Role role, Optional<Party> country, Optional<String> text, Optional<String> organization) {
    /** Checks that no component is null. */
    public Office {
        Check.given(role, "role");
        Check.given(country, "country");
        Check.given(text, "text");
        Check.given(organization, "organization");
    }

    /** Returns role and country, for example {@code MINISTER UA}. */
    @Override
    public String toString() {
        return role + country.map(c -> " " + c).orElse("");
    }
}
