package org.factline.extractors.dates;

import java.util.List;
import java.util.Optional;
import org.factline.model.DateMention;
import org.factline.model.DateRange;

/** Gives both ends of a range the days of the whole: "23–25 мая", "from May to the end of June", "between 5 and 10 October". */
final class Intervals {
    private Intervals() {}

    /**
     * Ties neighbours that are the ends of a range.
     *
     * @param found where the mentions stand
     * @param mentions the mentions, of which the ends of ranges are replaced
     */
    static void join(Joints joints, List<Found> found, List<DateMention> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            DateMention first = mentions.get(i - 1);
            DateMention last = mentions.get(i);
            if (joints.isInterval(found.get(i - 1), found.get(i))) {
                Optional<DateRange> whole = whole(first, last);
                if (whole.isPresent()) {
                    mentions.set(i - 1, first.within(whole.get()));
                    mentions.set(i, last.within(whole.get()));
                }
            }
        }
    }

    private static Optional<DateRange> whole(DateMention first, DateMention last) {
        return first.range()
                .flatMap(start -> last.range()
                        .filter(end ->
                                end.from().isAfter(start.from()) && end.to().isAfter(start.to()))
                        .map(end -> new DateRange(start.from(), end.to())));
    }
}
