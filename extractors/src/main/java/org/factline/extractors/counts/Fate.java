package org.factline.extractors.counts;

/**
 * A verb, participle or noun that tells what became of people: a row of {@code fate-verbs.tsv}.
 *
 * @param outcome what became of them
 * @param role what the subject does
 * @param strong true if the word speaks of captivity by itself
 * @param future true for infinitives and forms of the future
 */
record Fate(Outcome outcome, Role role, boolean strong, boolean future) implements CountWord {

    /** What "died" and "in captivity" tell together. */
    static final Fate DEAD_IN_CAPTIVITY = new Fate(Outcome.DEAD, Role.GOES, true, false);

    /** Returns the same without a future. */
    Fate past() {
        return new Fate(outcome, role, strong, false);
    }

    /** Tells whether this tells of captivity, which is the past of those set free. */
    boolean isOfCaptivity() {
        return outcome == Outcome.HELD || outcome == Outcome.CAPTURED;
    }

    /** Tells whether what this tells comes after what another word of captivity tells. */
    boolean isAfter(Fate earlier) {
        return switch (outcome) {
            case RELEASED, DEAD, MISSING -> true;
            case HELD -> earlier.outcome == Outcome.CAPTURED;
            case CAPTURED, KILLED, OTHER, UNRELATED -> false;
        };
    }

    /** The column {@code status}. */
    enum Outcome {
        RELEASED,
        HELD,
        CAPTURED,
        DEAD,
        /** Dead, which is a prisoner count only of captives. */
        KILLED,
        MISSING,
        OTHER,
        /** What makes a number no prisoner count. */
        UNRELATED
    }

    /** The column {@code role}: what the subject of the verb does. */
    enum Role {
        /** Parts with the other side's people. */
        GIVES,
        /** Gets its own people back. */
        GAINS,
        /** Gives back, or gets its own people back. */
        RETURNS,
        /** The people themselves come or go. */
        GOES,
        /** Keeps the other side's people. */
        HOLDS,
        /** Captures the other side's people. */
        TAKES,
        /** Takes people away or home, as the account goes. */
        MOVES,
        /** Both sides do. */
        BOTH,
        /** Says nothing about the subject. */
        NONE
    }
}
