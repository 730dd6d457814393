package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.attribution.Attributions;
import org.factline.model.DateMention;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.model.TimexType;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;

/** Finds the date to which an anchor belongs. */
final class DateFinder {
    private static final int FAR = 60;
    private static final int SEASON = 16;
    private static final int NEXT = 12;
    private static final int CLAUSE = 20;
    private static final int COMMA = 2;
    private static final int COARSE = 4;
    private static final int SAYING = 15;
    private static final int CUE = 5;
    private static final int NEAR = 11;
    private static final int HEADER = 9;
    private static final int OPENING = 3;
    private static final int ENTRY = 14;
    private static final int DATELINE = 4;
    private static final int LEAD = 5;
    /** How many tokens on a date is still meant where none is told. */
    private static final int MEMORY = 300;

    private final ExchangeText text;
    private final Analysis analysis;
    private final Attributions speech;
    private final DateFit fit;
    private final Barriers barriers;
    private final List<When> dates = new ArrayList<>();
    private final Optional<When> opening;

    DateFinder(ExchangeText text, List<DateMention> mentions, Attributions speech, List<Anchor> anchors) {
        this.text = text;
        this.analysis = text.analysis();
        this.speech = speech;
        this.barriers = new Barriers(anchors);
        this.fit = new DateFit(text, mentions);
        mentions.forEach(this::add);
        this.opening = opening();
    }

    private void add(DateMention mention) {
        boolean point = mention.type() == TimexType.DATE || mention.type() == TimexType.TIME;
        String value = day(mention.value());
        if (point && !value.isEmpty()) {
            int first = analysis.tokenAt(mention.span().start());
            int end = analysis.tokenAt(mention.span().end() - 1) + 1;
            dates.add(new When(
                    first, end, value, mention.range(), mention.interval(), speech.isTimeOfSaying(mention.span())));
        }
    }

    /** The day, month, season or year of a value; empty where it is none of these. */
    private static String day(String value) {
        boolean dated = value.length() >= 3 && value.charAt(0) >= '0' && value.charAt(0) <= '9';
        if (!dated || value.indexOf('H') == 5 || value.indexOf('Q') == 5 || value.indexOf('X') >= 0) {
            return "";
        }
        int time = value.indexOf('T');
        return time > 0 ? value.substring(0, time) : value;
    }

    /** How little a date tells of an article's news: dates within its lead tell more than its dateline and time stamps. */
    boolean isHeader(When date) {
        Paragraph paragraph =
                analysis.paragraphs().get(analysis.sentenceOf(date.first()).paragraph());
        return paragraph.end() - paragraph.first() <= HEADER || date.first() - paragraph.first() <= DATELINE;
    }

    /** The place and day at the head of a report, "KYIV, 5 May (Agency) —", say when it was written. */
    private boolean isDateline(When date) {
        int paragraph = analysis.sentenceOf(date.first()).paragraph();
        int first = analysis.paragraphs().get(paragraph).first();
        return paragraph < LEAD
                && date.first() - first <= DATELINE
                && date.end() < analysis.size()
                && "(/[—–-".contains(analysis.token(date.end()).norm());
    }

    List<When> all() {
        return dates;
    }

    /** Tells whether a sentence names a day of the article's news. */
    boolean hasFresh(Sentence sentence) {
        return starting(sentence.first(), sentence.end()).stream().anyMatch(fit::isFresh);
    }

    /** Returns the dates that start between two tokens: dates stand in text order. */
    private List<When> starting(int from, int to) {
        int first = indexFrom(from);
        return dates.subList(first, Math.max(first, indexFrom(to)));
    }

    /** Returns the index of the first date that starts at a token or after it. */
    private int indexFrom(int token) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns the date of an anchor in its own sentence, empty where there is none. */
    Optional<When> inSentence(Anchor anchor) {
        Sentence sentence = analysis.sentenceOf(anchor.first());
        When best = null;
        int least = FAR;
        for (When date : starting(sentence.first(), sentence.end())) {
            boolean near = date.first() - anchor.end() < FAR && anchor.first() - date.end() < FAR;
            if (!near || date.end() > sentence.end() || !fit.fits(date, anchor) || isOthers(date, anchor)) {
                continue;
            }
            int cost = cost(date, anchor) + (best != null && opensNext(date, anchor) ? NEXT : 0);
            if (cost < Math.min(least, date.isMonth() ? FAR : SEASON)) {
                least = cost;
                best = date;
            }
        }
        return anchor.isCount() || least <= NEAR ? Optional.ofNullable(best) : Optional.empty();
    }

    /** "In May 185 came home, in June 205": where a day stands before a number, the one behind a comma is the next one's. */
    private boolean opensNext(When date, Anchor anchor) {
        return date.first() > anchor.end() + 1
                && analysis.tokens().subList(anchor.end(), date.first()).stream()
                        .anyMatch(token -> token.is(","));
    }

    /** "146 came home, the other four are to follow on Saturday": the day is that of the number next to it. */
    private boolean isOthers(When date, Anchor anchor) {
        PrisonerCount count = anchor.count();
        return count != null
                && (barriers.differs(anchor.end(), date.first(), count)
                        || (isPastPlan(date, count) && hasOther(anchor)));
    }

    private boolean isPastPlan(When date, PrisonerCount count) {
        return count.modality() == Modality.PLANNED && fit.isPast(date);
    }

    /** "450 came home on Tuesday; the other 550 are to follow": the day is taken. */
    private boolean hasOther(Anchor anchor) {
        int first = analysis.sentenceOf(anchor.first()).first();
        return anchor.count() != null && barriers.differs(first, anchor.first(), anchor.count());
    }

    private int cost(When date, Anchor anchor) {
        int from = Math.min(date.end(), anchor.end());
        int to = Math.max(date.first(), anchor.first());
        int cost = Math.max(0, to - from);
        for (int i = from; i < to; i++) {
            cost += analysis.token(i).is(";") || analysis.token(i).is(".") ? CLAUSE : 0;
            cost += analysis.token(i).is(",") ? COMMA : 0;
        }
        boolean dateline = isDateline(date);
        return cost
                + (anchor.isCount() ? barriers.cost(from, to) : 0)
                + (date.isDay() ? 0 : COARSE)
                + (date.saying() || dateline ? SAYING : 0)
                - (!dateline && isLabel(from, to) ? COARSE : 0);
    }

    /** "28 March: 909", "757 — in February". */
    private boolean isLabel(int from, int to) {
        return to - from <= COARSE
                && analysis.tokens().subList(from, Math.max(from, to)).stream()
                        .anyMatch(t -> ":—–-".contains(t.norm()));
    }

    /** Returns the days that stand in a row with a date, it included: "on 13, 14 and 15 June"; where fewer than some do, it or its span alone. */
    List<When> row(When date, int least) {
        int at = indexFrom(date.first());
        int from = at;
        while (from > 0 && areRow(dates.get(from - 1), dates.get(from))) {
            from--;
        }
        int to = at + 1;
        while (to < dates.size() && areRow(dates.get(to - 1), dates.get(to))) {
            to++;
        }
        return to - from >= least ? List.copyOf(dates.subList(from, to)) : List.of(date.span());
    }

    private boolean areRow(When a, When b) {
        return a.isDay()
                && b.isDay()
                && b.first() - a.end() <= 2
                && analysis.sentenceIndexOf(a.first()) == analysis.sentenceIndexOf(b.first());
    }

    /** Returns the date under which an anchor stands: that of its paragraph's start, or of the short line above. */
    Optional<When> above(Anchor anchor) {
        int paragraph = analysis.sentenceOf(anchor.first()).paragraph();
        int first = analysis.paragraphs().get(paragraph).first();
        Optional<When> heading = within(first, first + CUE).filter(date -> !fit.isBound(date));
        return heading.isPresent() || paragraph == 0
                ? heading
                : line(paragraph - 1).filter(date -> !isStamp(date));
    }

    /** Returns the date of a chronicle's entry that an anchor is at the start of, or of the headline that it is in. */
    Optional<When> entry(Anchor anchor) {
        int paragraph = analysis.sentenceOf(anchor.first()).paragraph();
        int first = analysis.paragraphs().get(paragraph).first();
        return paragraph == 0
                ? opening.filter(date -> remembers(date, anchor) && fit.fits(date, anchor) && isOfNews(date, first))
                : within(first, first + 1)
                        .filter(date -> anchor.first() - date.end() <= ENTRY && fit.fits(date, anchor));
    }

    private Optional<When> opening() {
        return analysis.paragraphs().stream().findFirst().flatMap(lead -> within(lead.first(), lead.end()));
    }

    private static boolean remembers(When date, Anchor anchor) {
        return Math.abs(anchor.first() - date.first()) <= MEMORY;
    }

    /** The day of publication, among the lines that head an article, says when it was written. */
    private boolean isStamp(When date) {
        return analysis.sentenceOf(date.first()).paragraph() < LEAD && fit.isToday(date);
    }

    private Optional<When> line(int paragraph) {
        int first = analysis.paragraphs().get(paragraph).first();
        int end = analysis.paragraphs().get(paragraph).end();
        return end - first <= HEADER ? within(first, end) : Optional.empty();
    }

    private Optional<When> within(int from, int to) {
        return starting(from, to).stream().filter(DateFinder::isHeading).findFirst();
    }

    private static boolean isHeading(When date) {
        return !date.isYear() && !date.saying();
    }

    /** A sentence about another time, that tells of no release, does not date what comes after it. */
    private boolean isOfNews(When date, int paragraph) {
        boolean heads = date.first() - paragraph <= OPENING || isSetOff(date);
        return heads || fit.isFresh(date) || text.tellsOfRelease(date.first());
    }

    /** "At the border, 12 June 2021." */
    private boolean isSetOff(When date) {
        return date.end() + 1 >= analysis.sentenceOf(date.first()).end()
                && date.first() > 0
                && ",:".contains(analysis.token(date.first() - 1).norm());
    }

    /** Returns the last usable date before an anchor in its paragraph. */
    Optional<When> before(Anchor anchor) {
        int paragraph = analysis.sentenceOf(anchor.first()).paragraph();
        int first = analysis.paragraphs().get(paragraph).first();
        List<When> earlier = starting(Math.max(first, anchor.first() - MEMORY), anchor.first());
        for (int i = earlier.size() - 1; i >= 0; i--) {
            When date = earlier.get(i);
            if (date.end() <= anchor.first() && isHeading(date) && fit.fits(date, anchor) && isOfNews(date, first)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }
}
