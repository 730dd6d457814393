package org.factline.extractors.exchanges;

import java.time.LocalDate;
import java.util.Optional;
import org.factline.model.ExchangeState;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.jspecify.annotations.Nullable;

/** Tells how far the exchange of an anchor has come. */
final class StateFinder {
    private static final int NEAR = 6;
    private static final int FAR = 14;
    private static final int BESIDE = 4;
    private final ExchangeText text;
    private final Analysis analysis;
    private final Optional<String> published;

    StateFinder(ExchangeText text) {
        this.text = text;
        this.analysis = text.analysis();
        this.published = analysis.article().published().map(LocalDate::toString);
    }

    ExchangeState of(Anchor anchor, @Nullable When date) {
        return anchor.count() == null ? ofWord(anchor.first(), date) : ofCount(anchor.first(), anchor.count(), date);
    }

    private ExchangeState ofCount(int token, PrisonerCount count, @Nullable When date) {
        if (count.modality() != Modality.PLANNED) {
            return ExchangeState.OCCURRED;
        }
        boolean earlier = date != null && isPast(date) && date.isDay() && text.near(token, NEAR, ExchangePart.PREVIOUS);
        if (earlier && count.perSide()) {
            return ExchangeState.OCCURRED;
        }
        boolean missed =
                date != null && isPast(date) && text.has(date.first() - BESIDE, date.first(), ExchangePart.PLAN);
        return missed || fails(token) ? ExchangeState.STALLED : ExchangeState.PLANNED;
    }

    /** "agreed to return 1,000": named right before the number, with nothing between that took place. */
    boolean isPromised(int token) {
        int from = Math.max(analysis.sentenceOf(token).first(), token - NEAR);
        return text.has(from, token, ExchangePart.PLAN) || text.has(from, token, ExchangePart.AGREE);
    }

    private boolean fails(int token) {
        Paragraph paragraph =
                analysis.paragraphs().get(analysis.sentenceOf(token).paragraph());
        return text.has(paragraph.first(), paragraph.end(), ExchangePart.FAIL);
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
        return isFuture(date) || (isToday(date) && plan);
    }

    boolean isToday(When date) {
        return published.isPresent() && date.value().equals(published.get());
    }

    private boolean isPast(When date) {
        return !isFuture(date) && !isToday(date);
    }

    boolean isFuture(When date) {
        return published.isPresent()
                && date.value().compareTo(published.get()) > 0
                && !published.get().startsWith(date.value());
    }
}
