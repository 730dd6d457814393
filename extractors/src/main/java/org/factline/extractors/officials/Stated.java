package org.factline.extractors.officials;

import java.util.List;
import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.Role;

/**
 * An office that the text states of somebody.
 *
 * @param role its kind
 * @param country the state or party served, if the words tell
 * @param first the first token of the words that state it
 * @param end the token after their last
 * @param organization the body in which it is held, if the words tell
 * @param rule the rule that read it
 * @param shared whether the words are plural, and hold for a list of names
 * @param relation how the office depends on the official named before
 * @param countries the states named, in order, to be shared among a list of names
 * @param cases the cases that the office's name stands in, which a name after it shares
 */
record Stated(
        Role role,
        Optional<Party> country,
        int first,
        int end,
        Optional<String> organization,
        String rule,
        boolean shared,
        Relation relation,
        List<Party> countries,
        int cases) {
    /** How an office depends on the official named before. */
    enum Relation {
        NONE,
        COUNTERPART,
        SERVANT
    }

    Stated as(Role another) {
        return new Stated(another, country, first, end, organization, rule, shared, Relation.NONE, countries, cases);
    }

    Stated of(Party party) {
        return new Stated(role, Optional.of(party), first, end, organization, rule, shared, relation, countries, cases);
    }

    /** Returns the same office for each name of a list. */
    Stated ofEach() {
        return new Stated(role, country, first, end, organization, rule, true, relation, countries, cases);
    }

    Stated in(int those) {
        return new Stated(role, country, first, end, organization, rule, shared, relation, countries, those);
    }
}
