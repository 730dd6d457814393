package org.factline.extractors.attribution;

import java.util.List;
import java.util.Optional;
import org.factline.extractors.attribution.Nominal.Kind;
import org.factline.model.Attribution;
import org.factline.model.Official;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Remembers who spoke and who was named, for the pronouns that follow. Not thread-safe. */
final class Speakers {
    private static final int REACH = 120;
    private final Analysis analysis;
    private @Nullable Attribution person;
    private int personAt = -REACH;
    private @Nullable Attribution thing;
    private int thingAt = -REACH;

    Speakers(Analysis analysis) {
        this.analysis = analysis;
    }

    Attribution as(Nominal nominal) {
        return new Attribution(
                analysis.surface(nominal.first(), nominal.end()),
                analysis.span(nominal.first(), nominal.end()),
                Optional.ofNullable(nominal.official()).map(Official::name));
    }

    void spoke(Attribution source, int at) {
        if (source.official().isPresent()) {
            person = source;
            personAt = at;
        } else {
            thing = source;
            thingAt = at;
        }
    }

    /** Takes the first official of a sentence in which nobody spoke since the last speaker. */
    void named(List<Nominal> nominals) {
        for (Nominal nominal : nominals) {
            boolean owner = nominal.end() < analysis.size()
                    && analysis.token(nominal.end()).is("'s");
            if (nominal.is(Kind.OFFICIAL) && !owner) {
                spokeUnlessLater(nominal);
                return;
            }
        }
    }

    private void spokeUnlessLater(Nominal nominal) {
        if (nominal.first() > personAt) {
            person = as(nominal);
            personAt = nominal.first();
        }
    }

    Optional<Attribution> person(int at) {
        return at - personAt < REACH ? Optional.ofNullable(person) : Optional.empty();
    }

    Optional<Attribution> thing(int at) {
        return at - thingAt < REACH ? Optional.ofNullable(thing) : person(at);
    }
}
