package org.factline.model;

/** What kind of people, or remains, a prisoner count counts. */
public enum PrisonerCategory {
    /** Soldiers, servicemen, prisoners of war, defenders, fighters. */
    MILITARY,
    /** Civilians, crews, aid workers, journalists. */
    CIVILIAN,
    /** Children. */
    CHILD,
    /** Remains of the dead. */
    BODY,
    /** People whose kind is not said, and groups of several kinds. */
    PERSON
}
