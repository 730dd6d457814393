package org.factline.extractors.counts;

/**
 * A word of fate where it stands.
 *
 * @param first the index of its first token
 * @param end the index after its last token
 * @param fate what it says
 */
record FateAt(int first, int end, Fate fate) {}
