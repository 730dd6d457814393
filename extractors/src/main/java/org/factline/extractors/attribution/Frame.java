package org.factline.extractors.attribution;

import org.factline.model.Attribution;

/**
 * A place where a source is said to say something, and the tokens that its words cover.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param source who says so
 * @param reachFirst the index of the first token of what is said
 * @param reachEnd the index after the last token of what is said
 * @param anaphoric true if it points to what was told before its sentence
 * @param opensAccount true if the sentences after it go on with the same account: after a label ("Governor Doe: …") or
 *     a sentence that says no more than who speaks
 */
record Frame(
        int first, int end, Attribution source, int reachFirst, int reachEnd, boolean anaphoric, boolean opensAccount) {
    private static final int BESIDE = 3;
    private static final int BEFORE = 5;

    boolean covers(int token) {
        return token >= reachFirst && token < reachEnd;
    }

    /** A date within the frame, or right beside it. */
    boolean times(int firstToken, int lastToken) {
        return firstToken - end < BESIDE && first - lastToken <= BEFORE;
    }

    int distance(int token) {
        return token < first ? first - token : Math.max(0, token - end + 1);
    }
}
