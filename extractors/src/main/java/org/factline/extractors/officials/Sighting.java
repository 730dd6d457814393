package org.factline.extractors.officials;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A name in the text with all that the words around it and the list of known people tell. */
final class Sighting {
    private final Name name;
    private final Optional<KnownPerson> known;
    private Optional<Stated> stated;
    private final boolean outsider;
    private final boolean likely;
    private @Nullable Figure figure;

    Sighting(Name name, Optional<KnownPerson> known, Optional<Stated> stated, boolean outsider, boolean likely) {
        this.name = name;
        this.known = known;
        this.stated = stated;
        this.outsider = outsider;
        this.likely = likely;
    }

    /** Returns a sighting of part of this name. */
    Sighting of(Name part) {
        return new Sighting(part, Optional.empty(), Optional.empty(), false, true);
    }

    Name name() {
        return name;
    }

    Optional<KnownPerson> known() {
        return known;
    }

    Optional<Stated> stated() {
        return stated;
    }

    void share(Stated office) {
        stated = Optional.of(office);
    }

    boolean isOutsider() {
        return outsider;
    }

    /** Tells whether the name has the look of a person's. */
    boolean isLikely() {
        return likely;
    }

    /** Returns who it is, once that is found out. */
    Optional<KnownPerson> person() {
        return figure == null ? known : figure.known();
    }

    void belongTo(Figure person) {
        figure = person;
    }
}
