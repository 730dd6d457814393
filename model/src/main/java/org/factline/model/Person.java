package org.factline.model;

import java.util.Optional;

/**
 * A person, one and the same in every language and spelling.
 *
 * @param name the canonical name: the usual English press spelling, or a transliteration of the nominative
 * @param id the person's id in the gazetteer of known officials, empty for people on no list
 */
public record Person(String name, Optional<String> id) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Person {
        Check.that(!name.isBlank(), "name", '"' + name + '"', "must not be blank");
        Check.given(id, "id");
    }

    /** Returns the canonical name. */
    @Override
    public String toString() {
        return name;
    }
}
