package org.factline.extractors.exchanges;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.model.Quantity;

/** Takes from the counts of one exchange how many each side got back. */
final class Numbers {
    private static final int INCLUDED = 16;
    private final ExchangeText text;
    private final Sides sides;

    Numbers(ExchangeText text, Sides sides) {
        this.text = text;
        this.sides = sides;
    }

    /** Fills a draft: what happened before what was planned, exact numbers before bounds. */
    void fill(Draft draft) {
        for (Modality modality : List.of(Modality.ACTUAL, Modality.PLANNED)) {
            for (Precision precision : Precision.values()) {
                SortedMap<Party, Long> released = new TreeMap<>();
                SortedMap<Party, Long> bodies = new TreeMap<>();
                for (Anchor anchor : draft.anchors()) {
                    PrisonerCount count = anchor.count();
                    boolean fits = count != null && count.modality() == modality && Precision.of(count.quantity()) == precision;
                    if (count != null && fits && !isWithin(anchor, count, draft)) {
                        add(anchor, count, count.category() == PrisonerCategory.BODY ? bodies : released);
                    }
                }
                released.forEach(draft.released()::putIfAbsent);
                bodies.forEach(draft.bodies()::putIfAbsent);
            }
        }
    }

    /** A part of a number that is already another side's, such as the foreigners among a side's prisoners. */
    private boolean isWithin(Anchor anchor, PrisonerCount part, Draft draft) {
        return draft.anchors().stream()
                .filter(other -> other.count() != null && isWhole(other, other.count(), anchor, part))
                .anyMatch(whole -> whole.count() != null && whole.count().side().isPresent() && !whole.count().side().equals(part.side()));
    }

    private boolean isWhole(Anchor other, PrisonerCount whole, Anchor anchor, PrisonerCount part) {
        boolean told = part.whole().filter(whole.span()::equals).isPresent();
        boolean including = other.end() <= anchor.first()
                && anchor.first() - other.end() <= INCLUDED
                && text.has(other.end(), anchor.first(), ExchangePart.INCLUDING);
        return told || including;
    }

    private void add(Anchor anchor, PrisonerCount count, SortedMap<Party, Long> numbers) {
        long number = count.quantity().number();
        if (count.perSide() && count.side().isEmpty()) {
            sides.at(anchor.first()).forEach(side -> numbers.merge(side, number, Math::max));
        } else {
            count.side().ifPresent(side -> numbers.merge(side, number, Math::max));
        }
    }

    /** How far a number can be trusted to be one exchange's, best first. */
    private enum Precision {
        EXACT,
        ABOUT,
        LOWER_BOUND,
        UPPER_BOUND;

        static Precision of(Quantity quantity) {
            if (quantity.low().equals(quantity.high())) {
                return quantity.approximate() ? ABOUT : EXACT;
            }
            return quantity.low().isPresent() ? LOWER_BOUND : UPPER_BOUND;
        }
    }
}
