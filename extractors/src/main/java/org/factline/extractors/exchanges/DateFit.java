package org.factline.extractors.exchanges;

import java.util.BitSet;
import java.util.List;
import org.factline.model.DateMention;
import org.factline.model.Modality;
import org.factline.model.TimexType;
import org.factline.text.Analysis;
import org.factline.text.Sentence;

/** Tells whether a date can be that of an exchange, and is not that of a capture, of an agreement or of its end. */
final class DateFit {
    private static final int NEAR = 4;
    private static final int CUE = 5;
    private static final int ARTICLE = 3;
    private static final int CLAUSE = 12;
    private final ExchangeText text;
    private final Analysis analysis;
    private final Publication published;
    private final BitSet offsets;
    private final BitSet dates = new BitSet();

    DateFit(ExchangeText text, List<DateMention> mentions) {
        this.text = text;
        this.analysis = text.analysis();
        this.published = Publication.of(analysis.article());
        this.offsets = offsets(mentions);
        mentions.forEach(mention -> dates.set(analysis.tokenAt(mention.span().start())));
    }

    /** Returns where a length of time is told from something else on: "a day after". */
    private BitSet offsets(List<DateMention> mentions) {
        BitSet found = new BitSet();
        for (DateMention mention : mentions) {
            if (mention.type() == TimexType.DURATION) {
                int first = analysis.tokenAt(mention.span().start());
                int end = analysis.tokenAt(mention.span().end() - 1) + 1;
                found.set(end, isOffset(first, end));
            }
        }
        return found;
    }

    /** "A day after", "за день до", but not "from two years to 16". */
    private boolean isOffset(int first, int end) {
        return text.has(end, end + 1, ExchangePart.OFFSET)
                || (text.has(end, end + 1, ExchangePart.BOUND) && text.endsAt(first, ExchangePart.WITHIN));
    }

    boolean fits(When date, Anchor anchor) {
        if (isCoarse(date, anchor)) {
            return false;
        }
        boolean weak = !text.is(anchor.first(), ExchangePart.EVENT) && distance(date, anchor) > NEAR;
        if (!anchor.isCount() && (weak || date.saying())) {
            return false;
        }
        boolean actual = anchor.count() != null && anchor.count().modality() == Modality.ACTUAL;
        if (actual && text.has(date.first() - NEAR, date.first(), ExchangePart.PLAN)) {
            return false;
        }
        return !(isBound(date) && !isWhen(date))
                && !isOffset(date, anchor)
                && !isTaken(date, anchor)
                && !isAgreed(date, anchor);
    }

    boolean isPast(When date) {
        return published.isPast(date);
    }

    boolean isToday(When date) {
        return published.isToday(date);
    }

    boolean isFresh(When date) {
        return published.isFresh(date);
    }

    /** A year dates formulas and single exchanges: "ten for four in 2010", "a release earlier this year". */
    private boolean isCoarse(When date, Anchor anchor) {
        if (date.isYear()) {
            return anchor.isFormula() ? published.isIn(date) : !isSingle(anchor);
        }
        return isNow(date) || (!anchor.isCount() && !date.isMonth());
    }

    private boolean isSingle(Anchor anchor) {
        return !anchor.isCount() && text.has(anchor.first() - ARTICLE, anchor.first(), ExchangePart.ONE);
    }

    /** The season that is now is not a date: "the first swap this spring". */
    private boolean isNow(When date) {
        return !date.isMonth() && published.isIn(date);
    }

    private static int distance(When date, Anchor anchor) {
        return Math.max(date.first() - anchor.end(), anchor.first() - date.end());
    }

    /** Since, before or after a date is not on it. */
    boolean isBound(When date) {
        return text.endsAt(date.first(), ExchangePart.SINCE) || text.endsAt(date.first(), ExchangePart.BOUND);
    }

    /** "Since 18 October, when 95 were swapped": it was on that day then. */
    private boolean isWhen(When date) {
        return text.has(date.end(), date.end() + 2, ExchangePart.WHEN);
    }

    /** "On Monday, a day after 146 came home": either day is told from the other. */
    private boolean isOffset(When date, Anchor anchor) {
        int to = Math.max(date.first(), anchor.first());
        int offset = offsets.previousSetBit(to - 1);
        return offset >= Math.min(date.end(), anchor.end())
                && analysis.tokens().subList(offset, to).stream().noneMatch(token -> token.is(","));
    }

    private boolean isAgreed(When date, Anchor anchor) {
        return has(ExchangePart.AGREE, start(date, anchor, CUE), end(date, anchor), date)
                || text.has(date.end(), anchor.first(), ExchangePart.AGREE);
    }

    /** The clause of a date tells who was taken then; what tells of a release or of another date before that ends it. */
    private boolean isTaken(When date, Anchor anchor) {
        int from = start(date, anchor, CLAUSE);
        for (int i = date.first() - 1; i >= from; i--) {
            if (text.is(i, ExchangePart.FREED) || text.is(i, ExchangePart.EVENT) || dates.get(i)) {
                from = i + 1;
            }
        }
        return has(ExchangePart.CAPTURE, from, end(date, anchor), date);
    }

    private int start(When date, Anchor anchor, int reach) {
        int from =
                Math.max(date.first() - reach, analysis.sentenceOf(date.first()).first());
        return date.first() >= anchor.end() ? Math.max(anchor.end(), from) : from;
    }

    private int end(When date, Anchor anchor) {
        Sentence sentence = analysis.sentenceOf(date.first());
        int to = Math.min(date.end() + CUE, sentence.end());
        return date.end() <= anchor.first() ? Math.min(anchor.first(), to) : to;
    }

    private boolean has(ExchangePart part, int from, int to, When date) {
        return text.has(from, date.first(), part) || text.has(date.end(), to, part);
    }
}
