package org.factline.extractors.exchanges;

import java.util.BitSet;
import org.factline.model.ArticleFacts;
import org.factline.model.CountScope;
import org.factline.model.DateMention;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.model.TimexType;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/** Tells numbers that sum up many exchanges from those of one. */
final class Totals {
    private static final int BEFORE = 14;
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
        for (DateMention date : facts.dates()) {
            int first = analysis.tokenAt(date.span().start());
            boolean since = text.has(first - 1, first, ExchangePart.SINCE);
            boolean within = isLong(date) && text.has(first - 2, first, ExchangePart.WITHIN);
            openings.set(first, since || within);
        }
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
        return count.scope() == CountScope.CUMULATIVE
                || isOpened(token, sentence)
                || text.has(end(count), Math.min(sentence.end(), end(count) + 1), ExchangePart.TOTAL);
    }

    private boolean isOpened(int token, Sentence sentence) {
        int from = Math.max(sentence.first(), token - BEFORE);
        for (int i = token - 1; i >= from && !counts.get(i); i--) {
            if (openings.get(i)
                    || text.is(i, ExchangePart.TOTAL)
                    || (text.is(i, ExchangePart.SUM) && !isSum(i, sentence))) {
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
