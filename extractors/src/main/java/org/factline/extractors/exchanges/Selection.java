package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factline.model.ExchangeState;
import org.factline.model.Party;
import org.factline.text.Analysis;

/** Chooses from the drafts of an article those that are exchanges of their own. */
final class Selection {
    private static final int MOVING = 4;
    private static final double ALIKE = 0.65;
    private final Analysis analysis;
    private final Publication published;

    Selection(Analysis analysis) {
        this.analysis = analysis;
        published = Publication.of(analysis.article());
    }

    List<Draft> of(List<Draft> drafts) {
        List<Draft> chosen = new ArrayList<>();
        for (Draft draft : drafts) {
            if (!draft.anchors().isEmpty() && tellsEnough(draft) && !isHistory(draft) && !isSuperseded(draft, drafts)) {
                chosen.add(draft);
            }
        }
        return chosen;
    }

    /** An old plan of which no more is told. */
    private boolean isHistory(Draft draft) {
        String date = draft.date();
        return draft.is(ExchangeState.PLANNED) && date != null && draft.isDay() && !published.isLately(date, MOVING);
    }

    private static boolean tellsEnough(Draft draft) {
        return (draft.isDated() && !draft.isSpan())
                || draft.hasNumbers()
                || (draft.is(ExchangeState.OCCURRED) && draft.isWord())
                || draft.is(ExchangeState.STALLED)
                || draft.is(ExchangeState.DENIED);
    }

    private boolean isSuperseded(Draft draft, List<Draft> drafts) {
        return switch (draft.state()) {
            case PLANNED ->
                !draft.isDated()
                        && !draft.isStage()
                        && (draft.isLoose() || drafts.stream().anyMatch(d -> fulfils(d, draft)));
            case STALLED ->
                !draft.isDated() && !draft.hasNumbers() && drafts.stream().anyMatch(this::isMoving);
            case OCCURRED, DENIED -> false;
        };
    }

    /** A plan that the article tells the outcome of is no exchange of its own. */
    private boolean fulfils(Draft occurred, Draft plan) {
        return occurred.is(ExchangeState.OCCURRED)
                && areAlike(plan.released(), occurred.released())
                && areAlike(plan.bodies(), occurred.bodies())
                && (!occurred.isDated() || isFresh(occurred) || occurred.isBeside(plan, analysis));
    }

    private static boolean areAlike(Map<Party, Long> plan, Map<Party, Long> outcome) {
        return plan.entrySet().stream().allMatch(e -> isAlike(e.getValue(), outcome.getOrDefault(e.getKey(), 0L)));
    }

    private static boolean isAlike(long a, long b) {
        return Math.min(a, b) >= ALIKE * Math.max(a, b);
    }

    /** An exchange of prisoners in the last few days shows that the process is not blocked. */
    private boolean isMoving(Draft draft) {
        return isFresh(draft) && !draft.released().isEmpty();
    }

    private boolean isFresh(Draft draft) {
        return draft.date() != null && draft.is(ExchangeState.OCCURRED) && published.isLately(draft.date(), MOVING);
    }
}
