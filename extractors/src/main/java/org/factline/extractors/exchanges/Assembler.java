package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.model.ExchangeState;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/** Groups the anchors of an article by event. Not thread-safe. */
final class Assembler {
    private static final int LEAD = 5;
    private static final int HEAD = 3;
    private static final int NEAR = 6;
    private static final int FAR = 2;
    private static final int OPENING = 1;
    private static final int NAMED = 2;
    private static final int NUMBERED = 3;
    private final Analysis analysis;
    private final ExchangeText text;
    private final DateFinder dates;
    private final StateFinder states;
    private final Publication published;
    private final Drafts drafts = new Drafts();
    private final List<Anchor> unplaced = new ArrayList<>();
    private @Nullable Draft main;
    private @Nullable Draft current;

    Assembler(ExchangeText text, DateFinder dates) {
        this.text = text;
        this.analysis = text.analysis();
        this.dates = dates;
        this.states = new StateFinder(text, dates);
        this.published = Publication.of(analysis.article());
    }

    List<Draft> assemble(List<Anchor> anchors) {
        Set<Anchor> stalls = new LinkedHashSet<>(new Stalls(text).read(anchors));
        for (Anchor anchor : anchors) {
            if (stalls.contains(anchor) && !isPrevious(anchor)) {
                continue;
            }
            Optional<When> date = dateOf(anchor);
            List<When> row = date.map(day -> dates.row(day, anchor.isCount() ? NUMBERED : NAMED))
                    .orElse(List.of());
            if (row.isEmpty()) {
                place(anchor, null);
            }
            row.forEach(day -> place(anchor, day));
        }
        stalls.forEach(anchor -> drafts.open(null, ExchangeState.STALLED).add(anchor));
        dateMain();
        mergeDays();
        openLast(anchors);
        fillFailed();
        return drafts.all();
    }

    private void place(Anchor anchor, @Nullable When date) {
        Draft draft = draft(anchor, date, isPromised(anchor, date) ? ExchangeState.PLANNED : states.of(anchor, date));
        if (draft != null) {
            if (date == null ? isLoose(draft, anchor) : draft.is(ExchangeState.OCCURRED) && isInherited(date, anchor)) {
                draft.addLoosely(anchor);
            } else {
                draft.add(anchor);
            }
            current = draft;
        } else {
            unplaced.add(anchor);
        }
    }

    /** Returns what told of no exchange of its own. */
    List<Anchor> unplaced() {
        return unplaced;
    }

    /** The news itself is a promise where nothing has been told to have taken place before. */
    private boolean isPromised(Anchor anchor, @Nullable When date) {
        return date == null && main == null && anchor.isExact() && states.isPromised(anchor.first());
    }

    /** The day of another sentence, that does not head the paragraph, may be another number's. */
    private boolean isInherited(When date, Anchor anchor) {
        return analysis.sentenceIndexOf(date.first()) != analysis.sentenceIndexOf(anchor.first()) && !heads(date);
    }

    /** Tells whether a date opens its paragraph, as in a chronicle. */
    private boolean heads(When date) {
        int paragraph = analysis.sentenceOf(date.first()).paragraph();
        return date.first() - analysis.paragraphs().get(paragraph).first() <= OPENING;
    }

    private boolean isLoose(Draft draft, Anchor anchor) {
        return draft.is(ExchangeState.PLANNED) ? states.isListed(anchor.first()) : isApart(draft, anchor);
    }

    /** Apart is what another paragraph tells, without a word of release, and what goes on from there. */
    private boolean isApart(Draft draft, Anchor anchor) {
        if (draft.anchors().isEmpty()) {
            return false;
        }
        return distance(draft, anchor) > 0 ? paragraph(anchor) >= HEAD : draft.isLoose(draft.last());
    }

    private Optional<When> dateOf(Anchor anchor) {
        Optional<When> date = dates.inSentence(anchor);
        if (date.isPresent()) {
            return date;
        }
        if (anchor.count() == null) {
            return text.is(anchor.first(), ExchangePart.EVENT) ? dates.entry(anchor) : Optional.empty();
        }
        boolean actual = anchor.count().modality() == Modality.ACTUAL;
        return actual ? dates.before(anchor).or(() -> dates.above(anchor)) : dates.above(anchor);
    }

    private @Nullable Draft draft(Anchor anchor, @Nullable When date, ExchangeState state) {
        return switch (state) {
            case OCCURRED -> date == null || published.isFuture(date) ? undated(anchor) : dated(date, anchor);
            case PLANNED -> planned(anchor, date);
            case STALLED -> drafts.open(date != null ? date.value() : null, state);
            case DENIED -> drafts.open(null, state);
        };
    }

    private @Nullable Draft undated(Anchor anchor) {
        PrisonerCount count = anchor.count();
        if (count == null) {
            return null;
        }
        if (current != null && current.is(ExchangeState.OCCURRED) && distance(current, anchor) == 0) {
            return current;
        }
        if (main == null) {
            main = drafts.open(null, ExchangeState.OCCURRED);
            return main;
        }
        return distance(main, anchor) <= FAR || main.lacks(count) ? main : null;
    }

    private boolean isPrevious(Anchor anchor) {
        return text.near(anchor.first(), NEAR, ExchangePart.PREVIOUS);
    }

    private int distance(Draft draft, Anchor anchor) {
        return paragraph(anchor) - paragraph(draft.last());
    }

    private int paragraph(Anchor anchor) {
        return analysis.sentenceOf(anchor.first()).paragraph();
    }

    private Draft dated(When date, Anchor anchor) {
        boolean previous = isPrevious(anchor);
        boolean datesMain =
                main != null && !main.isDated() && !previous && paragraph(anchor) < LEAD && published.isFresh(date);
        if (main != null && datesMain && drafts.find(date.value()) == null) {
            drafts.date(main, date.value());
            return main;
        }
        Draft draft = drafts.open(date.value(), ExchangeState.OCCURRED);
        if (main == null && !previous) {
            main = draft;
        }
        return draft;
    }

    private @Nullable Draft planned(Anchor anchor, @Nullable When date) {
        if (date != null && date.isMonth() && (states.isDue(date) || isAfterCurrent(date))) {
            return drafts.open(date.value(), ExchangeState.PLANNED);
        }
        if (!anchor.isCount()) {
            return null;
        }
        if (date != null && published.isHistory(date) && heads(date)) {
            return drafts.open(date.value(), ExchangeState.PLANNED);
        }
        Draft same = date == null ? null : drafts.find(date.value());
        return same == null ? drafts.open(null, ExchangeState.PLANNED) : same;
    }

    private boolean isAfterCurrent(When date) {
        return current != null
                && current.is(ExchangeState.OCCURRED)
                && current.date() != null
                && date.value().compareTo(current.date()) > 0
                && text.near(date.first(), NEAR, ExchangePart.PLAN);
    }

    /** An exchange that the lead tells of without a date is the freshest one that the article dates, or the lead's day's. */
    private void dateMain() {
        if (main == null || main.isDated() || paragraph(main.anchors().get(0)) >= 2 * LEAD) {
            return;
        }
        Draft news = main;
        int end = analysis.paragraphs()
                .get(Math.min(LEAD, analysis.paragraphs().size()) - 1)
                .end();
        dates.all().stream()
                .filter(published::isFresh)
                .filter(d -> drafts.find(d.value()) != null || d.first() < end)
                .min(Comparator.comparingInt(this::rank))
                .ifPresent(d -> drafts.date(news, d.value()));
    }

    private int rank(When date) {
        Draft dated = drafts.find(date.value());
        if (dated == null) {
            return dates.isHeader(date) ? 2 : 1;
        }
        return paragraph(dated.anchors().get(0)) < LEAD ? 0 : 3;
    }

    /** What was planned or failed on a day on which an exchange occurred is that exchange. */
    private void mergeDays() {
        for (Draft draft : List.copyOf(drafts.all())) {
            Draft occurred = draft.date() == null ? null : drafts.find(draft.date());
            if (occurred != null && occurred != draft) {
                merge(draft, occurred);
            }
        }
    }

    private void merge(Draft draft, Draft occurred) {
        boolean failed =
                draft.is(ExchangeState.STALLED) && occurred.anchors().stream().noneMatch(this::isFreed);
        Draft kept = failed ? draft : occurred;
        Draft dropped = failed ? occurred : draft;
        dropped.anchors().forEach(kept::add);
        drafts.remove(dropped);
    }

    /** Tells whether an anchor is a number told as real in a sentence that says that people were let free. */
    private boolean isFreed(Anchor anchor) {
        return anchor.count() != null
                && anchor.count().modality() == Modality.ACTUAL
                && text.has(analysis.sentenceOf(anchor.first()), ExchangePart.FREED);
    }

    /** "More than a month after the last exchange" tells of one, even where nothing tells of its day or numbers. */
    private void openLast(List<Anchor> anchors) {
        if (drafts.all().stream().anyMatch(d -> d.is(ExchangeState.OCCURRED) && (d.hasCounts() || d.isDay()))) {
            return;
        }
        anchors.stream().filter(this::isLast).findFirst().ifPresent(anchor -> {
            Draft last = new Draft(null, ExchangeState.OCCURRED);
            last.add(anchor);
            drafts.add(last);
        });
    }

    private boolean isLast(Anchor anchor) {
        return anchor.end() - anchor.first() > 1
                && text.is(anchor.first(), ExchangePart.EVENT)
                && text.endsAt(anchor.first(), ExchangePart.PREVIOUS);
    }

    /** Numbers that were to be exchanged on a day on which nothing came of it belong to that day. */
    private void fillFailed() {
        Optional<Draft> failed = drafts.all().stream()
                .filter(d -> d.is(ExchangeState.STALLED) && d.isDated() && !d.hasCounts())
                .findFirst();
        Optional<Draft> planned = drafts.all().stream()
                .filter(d -> d.is(ExchangeState.PLANNED) && !d.isDated())
                .findFirst();
        if (failed.isPresent() && planned.isPresent()) {
            List<Anchor> exact =
                    planned.get().anchors().stream().filter(Anchor::isExact).toList();
            exact.forEach(failed.get()::add);
            planned.get().anchors().removeIf(Anchor::isExact);
        }
    }
}
