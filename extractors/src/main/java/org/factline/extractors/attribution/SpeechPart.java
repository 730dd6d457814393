package org.factline.extractors.attribution;

import java.util.List;
import org.factline.lexicon.Sense;
import org.factline.pattern.Atoms;

/** What a word does in telling who says something; the parts of {@code speech-verbs.tsv} and {@code source-words.tsv}. */
enum SpeechPart {
    /** A verb of saying. */
    SAY,
    /** A verb of saying that something is not so. */
    DENY,
    /** A verb of demanding, offering or promising. */
    ASK,
    /** Words after which the source stands: "according to". */
    LEAD,
    /** A word that leads to a source only where it is an official's name set apart by commas. */
    LEAD_NAME,
    /** A word after which the source stands as the owner of a count: "by the army's count". */
    LEAD_OWN,
    /** A lead that holds a pronoun for a person: "по его словам". */
    LEAD_PERSON,
    /** A lead that holds a pronoun for a body: "по их данным". */
    LEAD_THING,
    /** A count, estimate or account. */
    COUNT,
    /** The head of a body's name. */
    BODY,
    /** Persons or posts that speak without a name. */
    PEOPLE,
    /** A pronoun for a person. */
    PERSON,
    /** A pronoun for a body or several people. */
    THING,
    /** A word that points to what was told before. */
    ANAPHOR,
    /** A word that joins a verb to the one before, whose subject it shares: "and added". */
    LINK,
    /** A word that opens what is said: "that". */
    THAT,
    /** A word that opens a clause about who or what was just named: "who". */
    RELATIVE,
    /** A word after which no verb stands: "the". */
    ARTICLE,
    /** Another word that is no name for all its capital: "At". */
    SMALL,
    /** A mark that something is told without a source. */
    HEARSAY,
    /** A state's or party's name, or the capital that stands for it. */
    STATE,
    /** The adjective of a state or party. */
    ADJECTIVE;

    /** Tells whether a phrase that does this starts at a token. */
    boolean isAt(Atoms<SpeechPart> atoms, int token) {
        List<Sense<SpeechPart>> senses = atoms.at(token);
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i).value() == this) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a verb of saying starts at a token. */
    static boolean isVerbAt(Atoms<SpeechPart> atoms, int token) {
        List<Sense<SpeechPart>> senses = atoms.at(token);
        for (int i = 0; i < senses.size(); i++) {
            if (senses.get(i).value().isVerb()) {
                return true;
            }
        }
        return false;
    }

    boolean isVerb() {
        return this == SAY || this == DENY || this == ASK;
    }

    boolean isLead() {
        return this == LEAD || this == LEAD_NAME || this == LEAD_OWN || this == LEAD_PERSON || this == LEAD_THING;
    }

    boolean isHead() {
        return this == BODY || this == PEOPLE || this == PERSON || this == THING || this == STATE;
    }

    boolean isPronoun() {
        return this == PERSON || this == THING;
    }
}
