package org.factline.extractors.counts;

/**
 * A word that says something about the number or the sentence around it: the column {@code cue} of
 * {@code modality.tsv} and {@code captivity.tsv}, {@code kind} of {@code count-blockers.tsv} and
 * {@code function-words.tsv}.
 */
enum Cue implements CountWord {
    PLANNED,
    DEMAND,
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
    HOME,
    TOTAL,
    RATE,
    MORE,
    TELL,
    FORMULA,
    SWAP,
    RETURN,
    DISTRIBUTIVE,

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
    AUXILIARY,
    PRONOUN,
    DETERMINER,
    ADVERB,
    INFINITIVE,
    /** A preposition that is none of the above. */
    OTHER
}
