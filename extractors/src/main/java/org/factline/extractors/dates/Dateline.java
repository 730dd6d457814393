package org.factline.extractors.dates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.Expression.Timed;
import org.factline.model.Resolution;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Token;

/**
 * Finds the day of publication in the head of a text: in a header ("date 2025-11-11"), on a line of its own ("Published
 * on 24 December 2025"), or before the first sentence ("KYIV, 7 June 2025 —").
 */
final class Dateline {
    /** How many tokens may belong to the head of a text. */
    static final int REACH = 250;

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 24;
    private static final int LONGEST_PLACE = 8;
    private static final String BULLETS = "•·*-–—";
    private static final String AFTER_DATE = "|·•—–";
    private static final String AFTER_DATELINE = "—–-/:";

    private final Atoms<DateAtom> atoms;
    private final Analysis text;

    private Dateline(Atoms<DateAtom> atoms) {
        this.atoms = atoms;
        this.text = atoms.analysis();
    }

    /**
     * Returns the day that the head of a text names as its own.
     *
     * @param atoms the text
     * @param found the expressions of its head
     * @param resolver gives dates that say everything their value
     */
    static Optional<LocalDate> of(Atoms<DateAtom> atoms, List<Found> found, Resolver resolver) {
        Dateline dateline = new Dateline(atoms);
        List<Found> head = found.stream().filter(dateline::isInHead).toList();
        return first(head.stream().filter(dateline::isOwn).toList(), resolver)
                .or(() -> first(
                        head.stream()
                                .filter(f -> dateline.isShortLine(f.first()))
                                .toList(),
                        resolver));
    }

    private static Optional<LocalDate> first(List<Found> found, Resolver resolver) {
        return found.stream().flatMap(date -> day(date, resolver).stream()).findFirst();
    }

    private static Optional<LocalDate> day(Found found, Resolver resolver) {
        return resolver.explicit(found.expression())
                .filter(resolved -> resolved.resolution() == Resolution.EXPLICIT)
                .flatMap(Resolved::period)
                .filter(period -> period.grain() == Grain.DAY)
                .map(Period::first);
    }

    private boolean isInHead(Found found) {
        int lines = 0;
        for (int at = found.first(); at > 0 && lines < MOST_LINES; at--) {
            lines += text.token(at).lineBreaks() > 0 ? 1 : 0;
        }
        return lines < MOST_LINES;
    }

    /** Tells whether a label, a place alone or a clock time beside it makes a date the one of the text. */
    private boolean isOwn(Found found) {
        int start = lineStart(found.first());
        if (isLabelled(found.first(), start)) {
            return true;
        }
        boolean first = DatePatterns.startsLine(text, found.first());
        return first ? isTimed(found) || endsHead(start, found) : isAfterPlace(start, found);
    }

    private static boolean isTimed(Found found) {
        return found.expression() instanceof Timed timed
                && Character.isDigit(timed.time().charAt(1));
    }

    private int lineStart(int at) {
        int start = at;
        while (start > 0 && text.token(start).lineBreaks() == 0) {
            start--;
        }
        return start;
    }

    /** Tells whether only a word such as "published" stands between the start of the line and the date. */
    private boolean isLabelled(int at, int start) {
        for (int i = start; i < at && i < start + LONGEST_PLACE; i++) {
            if (DateContext.is(atoms, i, Particle.PUBLISHED)) {
                return at - i <= LONGEST_PLACE && !endsSentence(i, at);
            }
            if (text.token(i).isWord() && i > start + 2) {
                return false;
            }
        }
        return false;
    }

    private boolean endsSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.token(i).is(".")) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether nothing of a sentence follows a date at the start of a line, which an item of a list has. */
    private boolean endsHead(int start, Found found) {
        return endsLine(found.end())
                || (start == found.first()
                        && AFTER_DATE.contains(text.token(found.end()).norm()));
    }

    private boolean endsLine(int end) {
        return end >= text.size() || text.token(end).lineBreaks() > 0;
    }

    /** Tells whether only names and marks stand before a date and a dash follows it: "KYIV (Agency), 7 June 2025 —". */
    private boolean isAfterPlace(int start, Found found) {
        if (found.first() - start > LONGEST_PLACE) {
            return false;
        }
        for (int i = start; i < found.first(); i++) {
            Token token = text.token(i);
            if (token.isWord() && !token.isCapitalised()) {
                return false;
            }
        }
        return endsLine(found.end())
                || AFTER_DATELINE.contains(text.token(found.end()).norm());
    }

    /** Tells whether the line around a date is too short for a sentence, or ends like none. */
    private boolean isShortLine(int at) {
        int start = lineStart(at);
        if (BULLETS.contains(text.token(start).norm())) {
            return false;
        }
        int end = at + 1;
        while (end - start <= LONGEST_LINE && !endsLine(end)) {
            end++;
        }
        return end - start <= LONGEST_LINE && !(text.token(end - 1).is(".") && end - start > LONGEST_PLACE);
    }
}
