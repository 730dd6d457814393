import org.jspecify.annotations.NullMarked;

/** A small corpus with gold facts. */
@NullMarked
module org.factline.seeds {
    requires transitive org.factline.model;
    requires static transitive org.jspecify;

    exports org.factline.seeds;
}
