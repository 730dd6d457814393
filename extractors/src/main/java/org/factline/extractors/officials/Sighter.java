package org.factline.extractors.officials;

import java.util.Optional;
import org.factline.extractors.officials.NamePart.Kind;

/** Tells of a name whether it is a person's, whose, and which office the words around it state. */
final class Sighter {
    private final Scan scan;
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final PostBefore before;
    private final PostAfter after;

    Sighter(Scan scan, NameWords words, Gazetteer gazetteer) {
        this.scan = scan;
        this.words = words;
        this.gazetteer = gazetteer;
        this.before = new PostBefore(scan);
        this.after = new PostAfter(scan);
    }

    Sighting sight(Name name) {
        Optional<KnownPerson> known = name.isFull() ? gazetteer.byFullName(name, words) : Optional.empty();
        return known.isPresent() || isPersonLike(name) ? person(name, known) : doubtful(name);
    }

    private Sighting person(Name name, Optional<KnownPerson> known) {
        PostAfter.Result following = after.read(name);
        Optional<Stated> stated = before.read(name, known).or(following::stated);
        boolean outsider = stated.isEmpty() && (following.outsider() || before.isOutsider(name));
        return new Sighting(name, known, stated.or(() -> before.rank(name)), outsider, true);
    }

    /** Words that may be no person's name count right after an office, or with an office after them. */
    private Sighting doubtful(Name name) {
        boolean joins = scan.names().startingAt(name.end()) != null && !scan.startsLine(name.end());
        if (joins || scan.isAttribute(name) || scan.isQuoted(name)) {
            return new Sighting(name, Optional.empty(), Optional.empty(), false, false);
        }
        boolean follows = name.words() > 1 || scan.isPredicated(name);
        boolean reads = scan.isDirect(name) || scan.isPredicated(name) || (follows && scan.isSetOff(name));
        Optional<Stated> stated = reads
                ? before.read(name, Optional.empty())
                        .or(() -> follows ? after.read(name).stated() : Optional.empty())
                        .or(() -> before.rank(name))
                : Optional.empty();
        return new Sighting(name, Optional.empty(), stated, false, false);
    }

    /** Tells whether a name has a part that only people's names have. */
    @SuppressWarnings("ReferenceEquality") // a name may have two equal parts
    private boolean isPersonLike(Name name) {
        if (!name.isFull()) {
            return false;
        }
        NamePart last = name.surname();
        return name.parts().stream()
                .anyMatch(part -> part.kind() != Kind.WORD
                        || ((part != last || name.words() == 2) && words.isGiven(part.norm())));
    }
}
