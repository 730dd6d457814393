package org.factline.extractors.counts;

/**
 * A word that says something about the number or the sentence around it: the column {@code cue} of
 * {@code modality.tsv} and {@code captivity.tsv}, {@code kind} of {@code count-blockers.tsv} and
 * {@code function-words.tsv}.
 */
@SuppressWarnings("EnumOrdinal") // a cue is a bit of a set, which never leaves memory
enum Cue implements CountWord {
    PLANNED,
    DEMAND,
    DEAL,
    ACCORD,
    LIST,
    DENIED,
    NEGATION,
    ACTUAL,

    TOPIC,
    PLACE,
    EACH,
    SIDES,
    PART,
    WHOLE,
    OWN,
    /** The people of who speaks: "our", "compatriots". */
    OURS,
    HOME,
    /** What acts for a state or party after its adjective: "side", "army". */
    ACTOR,
    MEDIATION,
    /** What says for whom someone fights: "fought for", "members of". */
    LOYAL,
    HAVING,
    PAST,
    EVENT,
    TOTAL,
    RATE,
    MORE,
    TELL,
    FORMULA,
    SWAP,
    RETURN,
    DISTRIBUTIVE,
    FOUGHT,
    NAVAL,

    NOUN,
    LABEL,
    SIGN,

    FROM,
    TO,
    BY,
    IN,
    OF,
    AND,
    CLAUSE,
    RELATIVE,
    COMPARISON,
    AUXILIARY,
    PRONOUN,
    DETERMINER,
    ADVERB,
    INFINITIVE,
    AS,
    /** A preposition that is none of the above. */
    OTHER;

    /** The bits of all cues. */
    static final long ALL = 2 * OTHER.bit() - 1;

    /** Returns the bit that stands for this cue in a set of cues. */
    long bit() {
        return 1L << ordinal();
    }

    /** Tells whether a set of cues holds a short word that holds sentences together: {@link #FROM} and what follows. */
    static boolean hasFunctionWord(long cues) {
        return cues >>> FROM.ordinal() != 0;
    }
}
