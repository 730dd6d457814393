package org.factline.model;

/** How far an exchange has come. */
public enum ExchangeState {
    /** It took place. */
    OCCURRED,
    /** It is agreed, expected or proposed. */
    PLANNED,
    /** It, or the process, is blocked. */
    STALLED,
    /** It is said not to have taken place. */
    DENIED
}
