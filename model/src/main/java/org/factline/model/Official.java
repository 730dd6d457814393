package org.factline.model;

import java.util.Comparator;
import java.util.List;

/**
 * A person who holds, or held, a public office, with every place where the article names the person.
 *
 * @param person who
 * @param office the office that the article states first, or that is known of the person
 * @param mentions every place the name stands, in text order, at least one
 * @param rule the id of the rule that found the first of them
 */
public record Official(Person person, Office office, List<Mention> mentions, String rule) implements Fact {
    /**
     * Checks the components and copies the mentions.
     *
     * @throws IllegalArgumentException if there is no mention
     */
    public Official {
        Check.given(person, "person");
        Check.given(office, "office");
        Check.that(!mentions.isEmpty(), "mentions", mentions, "must not be empty");
        mentions = mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        Check.given(rule, "rule");
    }

    /** Returns where the person is named first. */
    @Override
    public Span span() {
        return mentions.get(0).span();
    }

    /** Returns the name as written where it stands first. */
    @Override
    public String text() {
        return mentions.get(0).text();
    }

    /** Returns the canonical name. */
    @Override
    public String value() {
        return person.name();
    }

    /**
     * Returns the canonical name.
     *
     * @return the usual English press spelling
     */
    public String name() {
        return person.name();
    }

    /** Returns name and office, for example {@code Dmitry Peskov, SPOKESPERSON RU}. */
    @Override
    public String toString() {
        return person + ", " + office;
    }
}
