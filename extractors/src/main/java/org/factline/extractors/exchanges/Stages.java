package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final ExchangeText text;
    private final Draft whole = new Draft(null, ExchangeState.OCCURRED);

    Stages(ExchangeText text) {
        this.text = text;
    }

    /** Returns the whole, empty where the text tells of none; what is its own is no longer its stages'. */
    Optional<Draft> wholeOf(List<Draft> drafts, List<Anchor> totals) {
        drafts.forEach(this::takeFormulas);
        List<Draft> dated = drafts.stream()
                .filter(d -> d.isDated() && d.is(ExchangeState.OCCURRED))
                .limit(MOST)
                .toList();
        List<DayNumbers> numbers = new ArrayList<>(dated.size());
        dated.forEach(day -> numbers.add(DayNumbers.of(day)));
        totals.stream().limit(MOST).filter(total -> isSum(total, numbers)).forEach(whole::add);
        for (int i = 0; i < dated.size(); i++) {
            takeSums(dated.get(i), numbers);
            numbers.set(i, DayNumbers.of(dated.get(i)));
        }
        if (whole.anchors().isEmpty()) {
            return Optional.empty();
        }
        for (int i = 0; i < dated.size(); i++) {
            if (isStage(dated.get(i), numbers.get(i), numbers)) {
                dated.get(i).stageOf(whole);
            }
        }
        return Optional.of(whole);
    }

    private void takeSums(Draft day, List<DayNumbers> numbers) {
        List<Anchor> sums = day.anchors().stream()
                .limit(MOST)
                .filter(anchor -> isSum(anchor, numbers))
                .toList();
        sums.forEach(whole::add);
        day.anchors().removeAll(sums);
    }

    /** A day is a stage where the text says so, or where its number is part of the sum. */
    private boolean isStage(Draft day, DayNumbers own, List<DayNumbers> days) {
        boolean told = day.anchors().stream().anyMatch(a -> text.near(a.first(), REACH, ExchangePart.STAGE));
        return told
                || whole.anchors().stream()
                        .anyMatch(sum -> isSum(sum, days) && sum.count() != null && own.besides(sum.count()) > 0);
    }

    private void takeFormulas(Draft draft) {
        boolean occurred = draft.is(ExchangeState.OCCURRED);
        List<Anchor> formulas = draft.anchors().stream()
                .filter(anchor -> isStaged(anchor) && (occurred || isLastStage(anchor)))
                .toList();
        formulas.forEach(whole::add);
        formulas.forEach(formula -> draft.replace(formula, new Anchor(formula.first(), formula.end(), null)));
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

    private static boolean isSum(Anchor anchor, List<DayNumbers> days) {
        PrisonerCount count = anchor.count();
        if (count == null || !anchor.isExact() || count.quantity().number() < LEAST) {
            return false;
        }
        return isSum(count, days);
    }

    /** Days that follow each other in the text make up a sum; the text may tell of other days before and after. */
    private static boolean isSum(PrisonerCount count, List<DayNumbers> days) {
        long total = count.quantity().number();
        long sum = 0;
        int first = 0;
        for (int i = 0; i < days.size(); i++) {
            sum += days.get(i).besides(count);
            while (sum > total) {
                sum -= days.get(first++).besides(count);
            }
            if (sum == total && parts(count, days.subList(first, i + 1)) > 1) {
                return true;
            }
        }
        return false;
    }

    private static long parts(PrisonerCount count, List<DayNumbers> days) {
        return days.stream().filter(day -> day.besides(count) > 0).count();
    }
}
