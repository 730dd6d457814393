package org.factline.extractors.officials;

import java.util.List;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Gives an office in the plural to every name of a list: "ministers X, Y and Z", "the presidents of A and B, X and Y". */
final class Sharing {
    private final Scan scan;
    private final Phrases phrases;
    private final Analysis analysis;
    private final NameIndex index;
    private final List<Sighting> sightings;

    Sharing(Scan scan, List<Sighting> sightings) {
        this.scan = scan;
        this.phrases = scan.phrases();
        this.analysis = scan.analysis();
        this.index = scan.names();
        this.sightings = sightings;
    }

    void share() {
        for (int i = 0; i < sightings.size(); i++) {
            Stated stated = sightings.get(i).stated().orElse(null);
            if (stated != null && stated.shared()) {
                share(i, stated);
            }
        }
    }

    private void share(int from, Stated stated) {
        boolean forward = stated.end() <= sightings.get(from).name().first();
        int step = forward ? 1 : -1;
        int last = from;
        while (isListed(last, last + step)) {
            last += step;
            sightings.get(last).share(stated);
        }
        distribute(Math.min(from, last), Math.max(from, last), stated);
    }

    private void distribute(int first, int last, Stated stated) {
        if (stated.countries().size() == last - first + 1 && last > first) {
            for (int i = first; i <= last; i++) {
                sightings.get(i).share(stated.of(stated.countries().get(i - first)));
            }
        }
    }

    private boolean isListed(int one, int next) {
        if (next < 0 || next >= sightings.size() || sightings.get(next).stated().isPresent()) {
            return false;
        }
        Name left = sightings.get(Math.min(one, next)).name();
        @Nullable
        Name right = index.startingAt(sightings.get(Math.max(one, next)).name().first());
        int end = right == null ? left.end() : scan.skipBracketAfter(left.end());
        if (right == null || right.first() - end > 2 || right.first() <= end) {
            return false;
        }
        for (int i = end; i < right.first(); i++) {
            if (!analysis.token(i).is(",") && !phrases.isLink(phrases.first(i), LinkKind.AND)) {
                return false;
            }
        }
        return true;
    }
}
