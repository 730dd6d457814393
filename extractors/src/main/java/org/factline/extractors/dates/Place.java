package org.factline.extractors.dates;

/**
 * Where an expression stands.
 *
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 * @param lineStart true if it starts a line
 * @param heads true if it starts a line and a mark sets it apart from the rest, as in chronicles
 * @param opens true if it starts its sentence, but for a preposition
 * @param since true if it tells since when something goes on
 * @param tense the tense of its clause
 */
record Place(int sentence, int paragraph, boolean lineStart, boolean heads, boolean opens, boolean since, Tense tense) {
    /** Beside no other text. */
    static final Place NOWHERE = new Place(0, 0, false, false, false, false, Tense.UNKNOWN);
}
