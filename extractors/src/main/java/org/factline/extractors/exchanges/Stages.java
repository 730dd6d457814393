package org.factline.extractors.exchanges;

import java.util.List;
import java.util.Optional;
import org.factline.model.ExchangeState;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
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
        totals.stream().limit(MOST).filter(total -> isSum(total, dated)).forEach(whole::add);
        for (Draft draft : dated) {
            List<Anchor> sums = draft.anchors().stream()
                    .limit(MOST)
                    .filter(anchor -> isSum(anchor, dated))
                    .toList();
            sums.forEach(whole::add);
            draft.anchors().removeAll(sums);
        }
        if (whole.anchors().isEmpty()) {
            return Optional.empty();
        }
        dated.stream().filter(day -> isStage(day, dated)).forEach(day -> day.stageOf(whole));
        return Optional.of(whole);
    }

    /** A day is a stage where the text says so, or where its number is part of the sum. */
    private boolean isStage(Draft day, List<Draft> days) {
        boolean told = day.anchors().stream().anyMatch(a -> text.near(a.first(), REACH, ExchangePart.STAGE));
        return told
                || whole.anchors().stream()
                        .anyMatch(sum -> isSum(sum, days) && sum.count() != null && most(day, sum.count()) > 0);
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

    private static boolean isSum(Anchor anchor, List<Draft> days) {
        PrisonerCount count = anchor.count();
        if (count == null || !anchor.isExact() || count.quantity().number() < LEAST) {
            return false;
        }
        List<Long> parts = days.stream()
                .map(day -> most(day, count))
                .filter(part -> part > 0)
                .toList();
        return parts.size() > 1
                && parts.stream().mapToLong(part -> part).sum()
                        == count.quantity().number();
    }

    /** The greatest number of a day that counts what a sum counts. */
    @SuppressWarnings("ReferenceEquality") // the sum itself, not another count of the same words
    private static long most(Draft day, PrisonerCount sum) {
        return day.anchors().stream()
                .map(Anchor::count)
                .filter(c -> c != null && c != sum && isAlike(c, sum))
                .mapToLong(c -> c.quantity().number())
                .max()
                .orElse(0);
    }

    private static boolean isAlike(PrisonerCount a, PrisonerCount b) {
        Optional<Party> side = a.side();
        return side.equals(b.side())
                && a.perSide() == b.perSide()
                && (a.category() == PrisonerCategory.BODY) == (b.category() == PrisonerCategory.BODY);
    }
}
