package org.factline.extractors.counts;

import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.jspecify.annotations.Nullable;

/** What a word means to the reader of prisoner counts. */
sealed interface CountWord permits CountWord.Noun, Fate, CountWord.Bound, Cue, CountWord.PartyWord {

    /** A noun that names those counted. */
    record Noun(
            PrisonerCategory category,
            NounKind kind,
            @Nullable Party side) implements CountWord {}

    /** How a noun counts: the column {@code kind} of {@code count-nouns.tsv}. */
    enum NounKind {
        /** Says by itself that they are held. */
        CAPTIVE,
        /** Says that they are held by those who are no state. */
        HOSTAGE,
        /** Says that they are held: prisoners of war in an article that speaks of those. */
        PRISONER,
        /** People of any kind. */
        PEOPLE,
        /** Bodies. */
        REMAINS,
        /** The dead, or a word before the noun that says so. */
        FALLEN,
        /** The wounded, or a word before the noun that says so. */
        WOUNDED,
        /** A participle of capture before the noun. */
        TAKEN,
        /** A body of troops or staff, which tells the kind of its people but is not counted. */
        FORCE,
        /** People of neither side. */
        FOREIGN,
        /** Names on a list. */
        NAME,
        /** Relatives: civilians where they are counted, but who waits for captives tells nothing of those. */
        KIN,
        /** "Lads", "guys": people of the kind that the article tells of. */
        FELLOW,
        /** "Members": people only with what they are members of. */
        MEMBER,
        /** "Others": people of the kind of the group before. */
        OTHER,
        /** Sailors: soldiers in an article about a navy, else civilians. */
        SAILOR
    }

    /** What bounds a number. */
    record Bound(BoundKind kind, Place place) implements CountWord {}

    /** The column {@code bound} of {@code bounds.tsv}. */
    enum BoundKind {
        MORE,
        LEAST,
        LESS,
        MOST,
        ABOUT,
        NEARLY,
        FROM,
        BETWEEN,
        TO,
        AND,
        OR
    }

    /** Where a bound stands: the column {@code place} of {@code bounds.tsv}. */
    enum Place {
        BEFORE,
        AFTER,
        LINK
    }

    /** A word that names a state or party, or whose people someone is. */
    record PartyWord(Party party, PartyForm form, boolean capital) implements CountWord {}

    /** The columns of {@code countries.tsv}, the words of {@code sides.tsv}, the bodies of {@code bodies.tsv}, and flags. */
    enum PartyForm {
        NAME,
        ADJECTIVE,
        DEMONYM,
        METONYM,
        HINT,
        /** A body of a state. */
        BODY,
        /** A body that, where no state is named beside it, is the one of the state that news in the language mean. */
        OFFICE,
        FLAG,
        /** A soldier or policeman, who is a state's where it fights those who are no state. */
        UNIFORM
    }
}
