package org.factline.extractors.exchanges;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.factline.model.ExchangeState;
import org.factline.model.PrisonerCount;

/**
 * Tells an exchange as a whole from its stages: by what a text calls a stage of a formula ("the last day of the
 * 1,000-for-1,000 exchange"), and by numbers that are the sum of those of several days.
 */
final class Stages {
    private static final int REACH = 8;
    private static final int MOST = 100;
    private static final int LEAST = 100;
    private static final int BESIDE = 20;
    private final ExchangeText text;
    private final Draft whole = new Draft(null, ExchangeState.OCCURRED);

    Stages(ExchangeText text) {
        this.text = text;
    }

    /** Returns the whole, empty where the text tells of none; what is its own is no longer its stages'. */
    Optional<Draft> wholeOf(List<Draft> drafts, List<Anchor> totals) {
        drafts.forEach(this::takeFormulas);
        List<Draft> days = drafts.stream()
                .filter(d -> d.isDated() && d.is(ExchangeState.OCCURRED))
                .limit(MOST)
                .toList();
        List<Draft> plans = drafts.stream()
                .filter(d -> d.is(ExchangeState.PLANNED) && !d.isDated())
                .toList();
        StageSums sums = new StageSums(days, plans);
        takeTotals(totals, sums, LEAST);
        days.forEach(day -> takeSums(day, sums));
        if (whole.anchors().isEmpty()) {
            return Optional.empty();
        }
        takeTotals(totals, sums, BESIDE);
        Stream.concat(days.stream(), plans.stream()).filter(this::isStage).forEach(stage -> stage.stageOf(whole));
        return Optional.of(whole);
    }

    private void takeTotals(List<Anchor> totals, StageSums sums, int least) {
        totals.stream()
                .limit(MOST)
                .filter(total -> isSum(total, sums, least))
                .filter(total -> !whole.anchors().contains(total))
                .forEach(whole::add);
    }

    private void takeSums(Draft day, StageSums sums) {
        List<Anchor> found = day.anchors().stream()
                .limit(MOST)
                .filter(anchor -> isSum(anchor, sums, LEAST))
                .toList();
        found.forEach(whole::add);
        day.anchors().removeAll(found);
    }

    private static boolean isSum(Anchor anchor, StageSums sums, int least) {
        PrisonerCount count = anchor.count();
        return count != null && anchor.isExact() && count.quantity().number() >= least && sums.isSum(count);
    }

    /** A day is a stage where the text says so, or where it has a number of what the whole sums up. */
    private boolean isStage(Draft day) {
        DayNumbers numbers = DayNumbers.of(day);
        return day.anchors().stream().anyMatch(a -> text.near(a.first(), REACH, ExchangePart.STAGE))
                || whole.anchors().stream().anyMatch(sum -> sum.count() != null && numbers.counts(sum.count()));
    }

    private void takeFormulas(Draft draft) {
        boolean occurred = draft.is(ExchangeState.OCCURRED);
        draft.anchors()
                .replaceAll(anchor -> isStaged(anchor) && (occurred || isLastStage(anchor)) ? taken(anchor) : anchor);
    }

    private Anchor taken(Anchor formula) {
        whole.add(formula);
        return new Anchor(formula.first(), formula.end(), null);
    }

    private boolean isStaged(Anchor anchor) {
        return anchor.count() != null
                && anchor.count().perSide()
                && anchor.isExact()
                && text.near(anchor.first(), REACH, ExchangePart.STAGE);
    }

    /** What has had its last stage took place, however it was announced. */
    private boolean isLastStage(Anchor anchor) {
        return text.near(anchor.first(), REACH, ExchangePart.PREVIOUS);
    }
}
