package org.factline.extractors.counts;

/** Tells who is in whose hands where no verb says so: "У Киева, по его словам, еще 40", "Kyiv has 40 of ours". */
final class Holders {
    private static final int REACH = 9;
    private static final int PARTY_REACH = 2;

    private final CountText text;

    Holders(CountText text) {
        this.text = text;
    }

    /** Returns the word that says so of a number, or -1. */
    int of(Draft draft) {
        int first = Math.max(text.sentenceOf(draft.first).first(), draft.first - REACH);
        for (int i = draft.first - 1; i >= first; i--) {
            if (text.isMark(i, ";:") || text.is(i, Cue.CLAUSE) || text.token(i).isNumber()) {
                return -1;
            }
            if (text.is(i, Cue.HAVING)) {
                return isOfParty(i) ? i : -1;
            }
        }
        return -1;
    }

    /** Beside a party's name, or that of a list: "на списке у нас 300". */
    private boolean isOfParty(int having) {
        int first = Math.max(text.sentenceOf(having).first(), having - PARTY_REACH);
        for (int i = first; i <= having + 1; i++) {
            boolean pronoun = i == having + 1 && text.is(i, Cue.PRONOUN);
            if (pronoun || text.party(i) != null || (i < having && text.is(i, Cue.LIST))) {
                return true;
            }
        }
        return false;
    }
}
