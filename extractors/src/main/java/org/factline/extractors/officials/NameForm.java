package org.factline.extractors.officials;

/**
 * What a word of a name can be a form of.
 *
 * @param nominative the folded nominative
 * @param cases the cases that the form can be, a bit each; see {@link Declensions#caseBit}
 * @param gender {@code m}, {@code f}, or {@code -} for either
 * @param rank how readily it is believed; the smaller the more
 */
record NameForm(String nominative, int cases, char gender, int rank) {
    boolean fits(int caseBit, char wanted) {
        return (cases & caseBit) != 0 && (gender == '-' || gender == wanted);
    }
}
