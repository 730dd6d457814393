package org.factline.extractors.officials;

import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.Role;

/** What a word or phrase means where offices and names are told. */
sealed interface OfficeWord {
    /** How a word must be capitalised to have this meaning: "US" is a state, "us" is none. */
    default Capitals capitals() {
        return Capitals.ANY;
    }

    /** What is asked of the first letters of a word. */
    enum Capitals {
        ANY,
        INITIAL,
        ALL
    }

    /** What has to be told with an office's name before it counts. */
    enum Needs {
        NOTHING,
        ANY,
        BODY,
        DEPUTY,
        MEMBER,
        SECRETARY,
        REPRESENTATIVE,
        SPEAKER,
        COUNTERPART
    }

    /**
     * An office: "minister", "head".
     *
     * @param role its kind; where a body decides, the kind that it has of a state alone
     * @param needs what has to be told with it
     */
    record Post(Role role, Needs needs) implements OfficeWord {}

    /**
     * A state body, an organisation, or what an office is about.
     *
     * @param head the office of whoever heads it, if the word tells
     * @param country whose it is, if the word tells
     * @param name its English name; empty for a field such as foreign affairs
     * @param capitals how it is written
     */
    record Body(Optional<Role> head, Optional<Party> country, Optional<String> name, Capitals capitals)
            implements OfficeWord {}

    /**
     * A word for a state or a party: its name, adjective or capital.
     *
     * @param party which
     * @param kind what kind of word it is
     * @param capitals how it is written
     */
    record State(Party party, StateKind kind, Capitals capitals) implements OfficeWord {}

    /** The kinds of word for a state. */
    enum StateKind {
        NAME,
        ADJECTIVE,
        DEMONYM,
        METONYM
    }

    /**
     * A word that says how an office is held.
     *
     * @param kind what it says
     */
    record Qualifier(QualifierKind kind) implements OfficeWord {}

    /** What a qualifier says. */
    enum QualifierKind {
        FORMER,
        THEN,
        ACTING,
        DEPUTY,
        PLAIN
    }

    /**
     * A title or rank before a name.
     *
     * @param role the office that it amounts to, if any
     */
    record Title(Optional<Role> role) implements OfficeWord {}

    /** A body that is no public one: "company". Whoever heads it holds no office. */
    record Private() implements OfficeWord {}

    /** A word for people who hold no office: "journalist". */
    record Outsider() implements OfficeWord {}

    /**
     * A verb that tells of an office: "heads".
     *
     * @param kind how
     * @param role the office that it amounts to, if the verb tells
     */
    record Verb(VerbKind kind, Optional<Role> role) implements OfficeWord {}

    /** How a verb tells of an office. */
    enum VerbKind {
        HEADS,
        SERVES,
        IS,
        HOLDS,
        BY
    }

    /**
     * A small word within or around phrases that state an office.
     *
     * @param kind its part
     */
    record Link(LinkKind kind) implements OfficeWord {}

    /** The parts that small words have. */
    enum LinkKind {
        OF,
        FOR,
        IN,
        ARTICLE,
        POSSESSIVE,
        AND,
        RELATIVE,
        COUNT,
        STOP,
        STARTER
    }
}
