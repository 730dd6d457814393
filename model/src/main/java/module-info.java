/** The facts: immutable records, their enumerations and their laws. */
module org.factline.model {
    requires static transitive org.jspecify;

    exports org.factline.model;
}
