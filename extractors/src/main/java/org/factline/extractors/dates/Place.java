package org.factline.extractors.dates;

/**
 * Where an expression stands.
 *
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 * @param lineStart true if it starts a line
 * @param tense the tense of its clause
 */
record Place(int sentence, int paragraph, boolean lineStart, Tense tense) {
    /** Beside no other text. */
    static final Place NOWHERE = new Place(0, 0, false, Tense.UNKNOWN);
}
