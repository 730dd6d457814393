package org.factline.extractors.exchanges;

import java.util.SortedMap;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;

/** Takes from the counts of one exchange how many each side got back. */
final class Numbers {
    private final Sides sides;

    Numbers(Sides sides) {
        this.sides = sides;
    }

    /** Fills a draft: what happened before what was planned, and of each the whole before its parts. */
    void fill(Draft draft) {
        fill(draft, Modality.ACTUAL);
        Draft planned = new Draft(null, draft.state());
        draft.anchors().forEach(planned::add);
        fill(planned, Modality.PLANNED);
        planned.released().forEach(draft.released()::putIfAbsent);
        planned.bodies().forEach(draft.bodies()::putIfAbsent);
    }

    private void fill(Draft draft, Modality modality) {
        for (Anchor anchor : draft.anchors()) {
            PrisonerCount count = anchor.count();
            if (count != null && count.modality() == modality) {
                add(anchor, count, count.category() == PrisonerCategory.BODY ? draft.bodies() : draft.released());
            }
        }
    }

    private void add(Anchor anchor, PrisonerCount count, SortedMap<Party, Long> numbers) {
        long number = count.quantity().number();
        if (count.perSide() && count.side().isEmpty()) {
            sides.at(anchor.first()).forEach(side -> numbers.merge(side, number, Math::max));
        } else {
            count.side().ifPresent(side -> numbers.merge(side, number, Math::max));
        }
    }
}
