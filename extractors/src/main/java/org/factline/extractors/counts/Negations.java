package org.factline.extractors.counts;

/** Tells whether a verb is denied: "would not go back", "не захотели забрать". */
final class Negations {
    private static final int REACH = 4;

    private final CountText text;

    Negations(CountText text) {
        this.text = text;
    }

    /** Tells whether "not" stands before a verb, with nothing but helping verbs and short words between. */
    boolean holds(int verb) {
        int first = Math.max(text.sentenceOf(verb).first(), verb - REACH);
        for (int i = verb - 1; i >= first; i--) {
            if (text.is(i, Cue.NEGATION)) {
                return true;
            }
            if (!text.isFunctionWord(i) && !text.is(i, Cue.PLANNED) && !text.is(i, Cue.ACTUAL)) {
                return false;
            }
        }
        return false;
    }
}
