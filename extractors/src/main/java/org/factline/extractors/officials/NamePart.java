package org.factline.extractors.officials;

/**
 * One word of a name.
 *
 * @param token its token
 * @param norm its folded form
 * @param kind what it is
 * @param joined whether a hyphen joins it to the part before
 */
record NamePart(int token, String norm, Kind kind, boolean joined) {
    /** What a part of a name is. */
    enum Kind {
        WORD,
        INITIAL,
        PARTICLE,
        NUMERAL
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }
}
