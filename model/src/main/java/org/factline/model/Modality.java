package org.factline.model;

/** Whether a fact is told as real. */
public enum Modality {
    /** Told as having happened, or as so. */
    ACTUAL,
    /** Agreed, expected, proposed, demanded or offered. */
    PLANNED,
    /** Said not to be so. */
    DENIED
}
