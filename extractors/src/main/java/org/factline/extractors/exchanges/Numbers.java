package org.factline.extractors.exchanges;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.model.Quantity;

/** Takes from the counts of one exchange how many each side got back. */
final class Numbers {
    private static final double GUESTS = 0.03;
    private final ExchangeText text;
    private final Sides sides;

    Numbers(ExchangeText text, Sides sides) {
        this.text = text;
        this.sides = sides;
    }

    /** Fills a draft: what happened before what was planned, terms before other plans, exact numbers before bounds. */
    void fill(Draft draft) {
        if (draft.anchors().isEmpty()) {
            return;
        }
        Wholes wholes = new Wholes(text, draft);
        List<Anchor> deal = new Deals(text.analysis()).first(draft.anchors());
        fill(draft, draft.anchors(), Modality.ACTUAL, wholes);
        fill(draft, deal, Modality.PLANNED, wholes);
        fill(draft, draft.told(), Modality.PLANNED, wholes);
        fill(draft, draft.anchors(), Modality.PLANNED, wholes);
        dropGuests(draft.released(), draft);
        dropGuests(draft.bodies(), draft);
    }

    private void fill(Draft draft, List<Anchor> anchors, Modality modality, Wholes wholes) {
        for (Precision precision : Precision.values()) {
            List<Anchor> counts = anchors.stream()
                    .filter(a -> is(a, modality, precision) && !wholes.hasOthersWhole(a))
                    .toList();
            add(numbers(draft, counts, false), draft.released());
            add(numbers(draft, counts, true), draft.bodies());
        }
    }

    /** A few of another country among the many of the two sides are counted with these. */
    private void dropGuests(SortedMap<Party, Long> numbers, Draft draft) {
        List<Party> pair = sides.at(draft.anchors().get(0).first());
        long most = pair.stream()
                .mapToLong(side -> numbers.getOrDefault(side, 0L))
                .max()
                .orElse(0);
        numbers.entrySet().removeIf(e -> !pair.contains(e.getKey()) && e.getValue() < GUESTS * most);
    }

    private static void add(Map<Party, Long> numbers, Map<Party, Long> known) {
        numbers.forEach(known::putIfAbsent);
    }

    private static boolean is(Anchor anchor, Modality modality, Precision precision) {
        PrisonerCount count = anchor.count();
        return count != null && count.modality() == modality && Precision.of(count) == precision;
    }

    private SortedMap<Party, Long> numbers(Draft draft, List<Anchor> anchors, boolean bodies) {
        Tally tally = new Tally();
        for (Anchor anchor : anchors) {
            PrisonerCount count = anchor.count();
            if (count == null || bodies != (count.category() == PrisonerCategory.BODY)) {
                continue;
            }
            if (count.perSide()) {
                tally.addForEach(count, sides.at(anchor.first()));
            } else {
                tally.add(count, draft.isLoose(anchor));
            }
        }
        return tally.numbers();
    }

    /** How far a number can be trusted to be one exchange's, best first. */
    private enum Precision {
        EXACT,
        ROUGH_FORMULA,
        LOWER_BOUND,
        UPPER_BOUND;

        static Precision of(PrisonerCount count) {
            Quantity quantity = count.quantity();
            if (quantity.low().equals(quantity.high())) {
                return quantity.approximate() && count.perSide() ? ROUGH_FORMULA : EXACT;
            }
            return quantity.low().isPresent() ? LOWER_BOUND : UPPER_BOUND;
        }
    }
}
