package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.model.ArticleFacts;
import org.factline.model.ExchangeState;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Groups the anchors of an article by event. Not thread-safe. */
final class Assembler {
    private static final int LEAD = 5;
    private final Analysis analysis;
    private final ExchangeText text;
    private final DateFinder dates;
    private final StateFinder states;
    private final List<Draft> drafts = new ArrayList<>();
    private @Nullable Draft main;
    private @Nullable Draft current;

    Assembler(ExchangeText text, ArticleFacts facts) {
        this.text = text;
        this.analysis = text.analysis();
        this.dates = new DateFinder(text, facts.dates());
        this.states = new StateFinder(text);
    }

    List<Draft> assemble(List<Anchor> anchors) {
        for (Anchor anchor : anchors) {
            When date = dateOf(anchor, anchors);
            ExchangeState state = states.of(anchor, date);
            Draft draft = draft(anchor, date, state);
            if (draft != null) {
                draft.add(anchor);
                current = draft;
            }
        }
        return drafts;
    }

    private @Nullable When dateOf(Anchor anchor, List<Anchor> anchors) {
        Optional<When> date = dates.inSentence(anchor, anchors);
        if (anchor.isCount()) {
            date = date.or(() -> dates.before(anchor)).or(() -> dates.above(anchor));
        }
        return date.orElse(null);
    }

    private @Nullable Draft draft(Anchor anchor, @Nullable When date, ExchangeState state) {
        return switch (state) {
            case OCCURRED -> date == null ? undated(anchor) : dated(date, anchor);
            case PLANNED -> planned(anchor, date);
            case STALLED, DENIED -> anchor.isCount() ? open(date == null ? null : date.value(), state) : open(null, state);
        };
    }

    private @Nullable Draft undated(Anchor anchor) {
        if (!anchor.isCount()) {
            return null;
        }
        if (current != null && current.is(ExchangeState.OCCURRED) && isNear(current, anchor)) {
            return current;
        }
        if (main == null) {
            main = open(null, ExchangeState.OCCURRED);
        }
        return main;
    }

    private boolean isNear(Draft draft, Anchor anchor) {
        Anchor last = draft.anchors().get(draft.anchors().size() - 1);
        return paragraph(last) == paragraph(anchor);
    }

    private int paragraph(Anchor anchor) {
        return analysis.sentenceOf(anchor.first()).paragraph();
    }

    private Draft dated(When date, Anchor anchor) {
        boolean previous = text.near(anchor.first(), 6, ExchangePart.PREVIOUS);
        if (main != null && !main.isDated() && !previous && paragraph(anchor) < LEAD && find(date.value()) == null) {
            main.date(date.value());
            return main;
        }
        Draft draft = open(date.value(), ExchangeState.OCCURRED);
        if (main == null && !previous) {
            main = draft;
        }
        return draft;
    }

    private @Nullable Draft planned(Anchor anchor, @Nullable When date) {
        if (date != null && states.isFuture(date) && date.isDay()) {
            return open(date.value(), ExchangeState.PLANNED);
        }
        if (!anchor.isCount()) {
            return null;
        }
        Draft same = date == null ? null : find(date.value());
        return same == null ? open(null, ExchangeState.PLANNED) : same;
    }

    private @Nullable Draft find(String date) {
        return drafts.stream()
                .filter(d -> date.equals(d.date()) && d.is(ExchangeState.OCCURRED))
                .findFirst()
                .orElse(null);
    }

    private Draft open(@Nullable String date, ExchangeState state) {
        for (Draft draft : drafts) {
            if (draft.is(state) && java.util.Objects.equals(draft.date(), date)) {
                return draft;
            }
        }
        Draft draft = new Draft(date, state);
        drafts.add(draft);
        return draft;
    }
}
