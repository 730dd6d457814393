package org.factline.extractors.exchanges;

import java.util.BitSet;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.model.TimexType;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/** Tells numbers that sum up many exchanges from those of one. */
final class Totals {
    private static final int BEFORE = 14;
    private static final int AFTER = 10;
    private static final int YEAR = 4;
    private static final int QUARTER = 5;
    private final ExchangeText text;
    private final Analysis analysis;
    private final BitSet openings;
    private final BitSet counts;

    Totals(ExchangeText text, ArticleFacts facts) {
        this.text = text;
        this.analysis = text.analysis();
        this.openings = new BitSet(analysis.size());
        this.counts = new BitSet(analysis.size());
        facts.prisonerCounts().forEach(count -> counts.set(first(count)));
        facts.dates().forEach(this::open);
    }

    /** "Since March" and "in the past year" open a total; "from 3 to 5 March" and "a month before" do not. */
    private void open(DateMention date) {
        int first = analysis.tokenAt(date.span().start());
        int end = analysis.tokenAt(date.span().end() - 1) + 1;
        boolean point = date.type() != TimexType.DURATION && date.interval().isEmpty();
        boolean since = point && text.endsAt(first, ExchangePart.SINCE);
        boolean within = isLong(date)
                && text.has(first - 2, first, ExchangePart.WITHIN)
                && !text.has(end, end + 1, ExchangePart.BOUND);
        openings.set(first, since || within);
    }

    /** Tells whether a date is a stretch in which there may have been many exchanges: months, a quarter, a year. */
    private static boolean isLong(DateMention date) {
        String value = date.value();
        return date.type() == TimexType.DURATION
                ? value.endsWith("Y") || (value.endsWith("M") && !value.startsWith("PT"))
                : value.length() == YEAR || value.indexOf('Q') == QUARTER;
    }

    private int first(PrisonerCount count) {
        return analysis.tokenAt(count.span().start());
    }

    private int end(PrisonerCount count) {
        return analysis.tokenAt(count.span().end() - 1) + 1;
    }

    /** A total says so, or tells of a stretch of time: "since March 2022". */
    boolean isTotal(PrisonerCount count) {
        if (count.modality() != Modality.ACTUAL || count.perSide()) {
            return false;
        }
        int token = first(count);
        Sentence sentence = analysis.sentenceOf(token);
        return isOpened(token, sentence)
                || text.has(end(count), Math.min(sentence.end(), end(count) + 1), ExchangePart.TOTAL)
                || isFollowed(end(count), sentence);
    }

    /** "5,800 people have come home since March 2022", but not "two reporters held since March 2022 came home". */
    private boolean isFollowed(int end, Sentence sentence) {
        int to = Math.min(sentence.end(), end + AFTER);
        for (int i = end;
                i < to && !counts.get(i) && !analysis.token(i).is(",") && !text.is(i, ExchangePart.CAPTURE);
                i++) {
            if (openings.get(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpened(int token, Sentence sentence) {
        int from = Math.max(sentence.first(), token - BEFORE);
        for (int i = token - 1; i >= from && !counts.get(i); i--) {
            if (openings.get(i)
                    || text.is(i, ExchangePart.TOTAL)
                    || (text.is(i, ExchangePart.SUM) && !text.is(i, ExchangePart.TOGETHER) && !isSum(i, sentence))) {
                return true;
            }
        }
        return false;
    }

    /** "12 soldiers and 64 civilians, 76 in all": the sum of what the sentence counts before. */
    private boolean isSum(int cue, Sentence sentence) {
        int before = counts.previousSetBit(cue);
        return before >= sentence.first();
    }
}
