package org.factline.model;

/** What became of the people, or remains, that a prisoner count counts. */
public enum PrisonerStatus {
    /** Exchanged, returned, freed, handed over, repatriated. */
    RELEASED,
    /** In captivity at the time told of. */
    HELD,
    /** Taken prisoner, surrendered, abducted, deported. */
    CAPTURED,
    /** Died or were killed in captivity. */
    DEAD,
    /** Missing. */
    MISSING,
    /** Anything else, such as wounded in captivity. */
    OTHER
}
