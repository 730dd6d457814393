package org.factline.extractors.exchanges;

import org.factline.model.ExchangeState;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells how far the exchange of an anchor has come. */
final class StateFinder {
    private static final int NEAR = 6;
    private static final int FAR = 14;
    private static final int BESIDE = 4;
    private static final int AFTER = 4;
    private final ExchangeText text;
    private final Analysis analysis;
    private final DateFinder dates;
    private final Publication published;

    StateFinder(ExchangeText text, DateFinder dates) {
        this.text = text;
        this.dates = dates;
        this.analysis = text.analysis();
        this.published = Publication.of(analysis.article());
    }

    ExchangeState of(Anchor anchor, @Nullable When date) {
        return anchor.count() == null ? ofWord(anchor.first(), date) : ofCount(anchor.first(), anchor.count(), date);
    }

    private ExchangeState ofCount(int token, PrisonerCount count, @Nullable When date) {
        if (count.modality() != Modality.PLANNED) {
            return ExchangeState.OCCURRED;
        }
        boolean earlier =
                date != null && published.isPast(date) && date.isDay() && text.near(token, NEAR, ExchangePart.PREVIOUS);
        if (earlier && count.perSide()) {
            return ExchangeState.OCCURRED;
        }
        boolean missed = date != null
                && published.isPast(date)
                && text.has(date.first() - BESIDE, date.first(), ExchangePart.PLAN);
        return missed || fails(token) ? ExchangeState.STALLED : ExchangeState.PLANNED;
    }

    /** "agreed to return 1,000": named right before the number, with nothing between that took place. */
    boolean isPromised(int token) {
        int from = Math.max(analysis.sentenceOf(token).first(), token - NEAR);
        return text.has(from, token, ExchangePart.PLAN) || text.has(from, token, ExchangePart.AGREE);
    }

    /** Who is on a list, without a word of agreement, nobody has promised to return. */
    boolean isListed(int token) {
        return text.near(token, FAR, ExchangePart.LIST) && !text.has(analysis.sentenceOf(token), ExchangePart.AGREE);
    }

    /** Its own sentence says so, or one that goes on from there; what failed lately is that day's, not an older plan. */
    private boolean fails(int token) {
        int first = analysis.sentenceIndexOf(token);
        int paragraph = analysis.sentenceOf(token).paragraph();
        for (int i = first; i < Math.min(first + AFTER, analysis.sentences().size()); i++) {
            Sentence sentence = analysis.sentences().get(i);
            boolean goesOn = i == first || (sentence.paragraph() == paragraph && !dates.hasFresh(sentence));
            if (goesOn && text.has(sentence, ExchangePart.FAIL)) {
                return true;
            }
        }
        return false;
    }

    private ExchangeState ofWord(int token, @Nullable When date) {
        if (text.near(token, FAR, ExchangePart.DENY)) {
            return ExchangeState.DENIED;
        }
        if (text.near(token, FAR, ExchangePart.FAIL)) {
            return ExchangeState.STALLED;
        }
        boolean planned = date == null ? text.near(token, NEAR, ExchangePart.PLAN) : isDue(date);
        return planned ? ExchangeState.PLANNED : ExchangeState.OCCURRED;
    }

    /** Tells whether a day is still to come: after the day of publication, or named beside a word such as "due". */
    boolean isDue(When date) {
        boolean plan = text.near(date.first(), BESIDE, ExchangePart.PLAN);
        return published.isFuture(date) || (published.isToday(date) && plan);
    }
}
