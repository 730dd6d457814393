package org.factline.extractors.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.Official;
import org.factline.model.Span;
import org.factline.text.Analysis;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;

/** Who says what in one article. Immutable. */
public final class Attributions {
    private static final String BULLETS = "•▪▸*—–-🔹🔸◾▫·";
    private static final int SHORT_LINE = 14;
    private static final int MOST_ITEMS = 60;
    private static final int NEAR = 10;
    private final Analysis analysis;
    private final List<DateMention> dates;
    private final List<Official> officials;
    private final List<List<Frame>> frames;
    /** For each sentence the last one up to it that has a frame; -1 where there is none. */
    private final int[] framed;

    private final NavigableMap<Integer, Integer> marks;

    Attributions(
            Analysis analysis, ArticleFacts known, List<List<Frame>> frames, NavigableMap<Integer, Integer> marks) {
        this.marks = marks;
        this.analysis = analysis;
        this.dates = known.dates();
        this.officials = known.officials();
        this.frames = frames;
        this.framed = framed(frames);
    }

    private static int[] framed(List<List<Frame>> frames) {
        int[] framed = new int[frames.size()];
        int last = -1;
        for (int i = 0; i < framed.length; i++) {
            last = frames.get(i).isEmpty() ? last : i;
            framed[i] = last;
        }
        return framed;
    }

    /** Tells whether these were read with the officials and dates among some facts. */
    boolean isOf(ArticleFacts known) {
        return dates.equals(known.dates()) && officials.equals(known.officials());
    }

    /**
     * Returns the source of what stands at some place.
     *
     * @param span a fact's span
     * @return who says it, empty where the text names no source for it
     */
    public Optional<Attribution> of(Span span) {
        int token = analysis.tokenAt(span.start());
        if (token >= analysis.size()) {
            return Optional.empty();
        }
        int sentence = analysis.sentenceIndexOf(token);
        return own(sentence, token)
                .or(() -> followed(sentence))
                .or(() -> introduced(sentence))
                .or(() -> continued(sentence))
                .map(Frame::source);
    }

    /**
     * Returns the words that mark what stands at some place as talk: "reportedly", "якобы", "нібито".
     *
     * @param span a fact's span
     * @return the span of the nearest such words in its clause, empty where there are none
     */
    public Optional<Span> hearsay(Span span) {
        int token = analysis.tokenAt(span.start());
        if (token >= analysis.size()) {
            return Optional.empty();
        }
        return Stream.of(marks.floorEntry(token), marks.ceilingEntry(token))
                .flatMap(Stream::ofNullable)
                .filter(mark -> isNear(mark.getKey(), token))
                .min(Comparator.comparingInt(mark -> Math.abs(mark.getKey() - token)))
                .map(mark -> analysis.span(mark.getKey(), mark.getValue()));
    }

    private boolean isNear(int mark, int token) {
        return Math.abs(mark - token) <= NEAR
                && analysis.sentenceIndexOf(mark) == analysis.sentenceIndexOf(token)
                && IntStream.range(Math.min(mark, token), Math.max(mark, token))
                        .noneMatch(i -> analysis.token(i).is(";"));
    }

    /**
     * Returns who speaks next after some place, who may deny what stands there: "200 still held? Nonsense, says the staff."
     *
     * @param span a fact's span
     * @return the first source in the rest of its sentence or in the next one of its paragraph, empty where there is none
     */
    public Optional<Attribution> next(Span span) {
        int token = analysis.tokenAt(span.start());
        if (token >= analysis.size()) {
            return Optional.empty();
        }
        int sentence = analysis.sentenceIndexOf(token);
        return frames.get(sentence).stream()
                .filter(frame -> frame.first() > token)
                .findFirst()
                .or(() -> inParagraph(sentence + 1, sentence))
                .map(Frame::source);
    }

    private Optional<Frame> inParagraph(int sentence, int neighbour) {
        List<Sentence> all = analysis.sentences();
        boolean same = sentence < all.size()
                && all.get(sentence).paragraph() == all.get(neighbour).paragraph();
        return same ? frames.get(sentence).stream().findFirst() : Optional.empty();
    }

    /**
     * Tells whether a date is when something was said rather than when it happened.
     *
     * @param date a date's span
     * @return true if it stands with a verb of saying and its subject: "she said on Tuesday"
     */
    public boolean isTimeOfSaying(Span date) {
        int first = analysis.tokenAt(date.start());
        int last = analysis.tokenAt(date.end() - 1);
        return first < analysis.size()
                && frames.get(analysis.sentenceIndexOf(first)).stream().anyMatch(frame -> frame.times(first, last));
    }

    private Optional<Frame> own(int sentence, int token) {
        return frames.get(sentence).stream()
                .filter(frame -> frame.covers(token))
                .min(Comparator.comparingInt(frame -> frame.distance(token)));
    }

    /** The next sentence says who told this one: "This was announced by the ministry." */
    private Optional<Frame> followed(int sentence) {
        int next = sentence + 1;
        if (next >= frames.size()) {
            return Optional.empty();
        }
        return frames.get(next).stream().filter(Frame::anaphoric).findFirst();
    }

    /** An item of a list has the source of the line that introduces the list. */
    private Optional<Frame> introduced(int sentence) {
        int paragraph = analysis.sentences().get(sentence).paragraph();
        int head = paragraph;
        int top = Math.max(-1, paragraph - MOST_ITEMS);
        while (head > top && isItem(head)) {
            head--;
        }
        if (head < paragraph && head > top) {
            return lastFrame(head, false);
        }
        while (head > top && isShort(head) && !endsWith(head, ":")) {
            head--;
        }
        return head < paragraph && head > top ? lastFrame(head, true) : Optional.empty();
    }

    /** A paragraph after a bullet, a letter or a number: "• …", "(a) …", "2) …". */
    private boolean isItem(int paragraph) {
        Paragraph item = analysis.paragraphs().get(paragraph);
        int mark = analysis.token(item.first()).is("(") ? item.first() + 1 : item.first();
        boolean lettered = mark + 1 < item.end()
                && analysis.token(mark).length() <= 2
                && analysis.token(mark + 1).is(")");
        return lettered || BULLETS.contains(analysis.token(item.first()).norm());
    }

    /** A line of a table: "18 May — 959". */
    private boolean isShort(int paragraph) {
        Paragraph line = analysis.paragraphs().get(paragraph);
        return line.end() - line.first() <= SHORT_LINE && !endsWith(paragraph, ".");
    }

    private boolean endsWith(int paragraph, String mark) {
        return analysis.token(analysis.paragraphs().get(paragraph).end() - 1).is(mark);
    }

    /** The speaker of a paragraph that says no more than who speaks before it goes on: "The staff explains. Ten are…" */
    private Optional<Frame> continued(int sentence) {
        int paragraph = analysis.sentences().get(sentence).paragraph();
        int before = sentence == 0 ? -1 : framed[sentence - 1];
        if (before < 0 || analysis.sentences().get(before).paragraph() != paragraph) {
            return Optional.empty();
        }
        List<Frame> found = frames.get(before);
        return Optional.of(found.get(found.size() - 1)).filter(Frame::opensAccount);
    }

    private Optional<Frame> lastFrame(int paragraph, boolean needsColon) {
        List<Frame> found = frames.get(
                analysis.sentenceIndexOf(analysis.paragraphs().get(paragraph).end() - 1));
        boolean open = needsColon ? endsWith(paragraph, ":") : !endsWith(paragraph, ".");
        return open && !found.isEmpty() ? Optional.of(found.get(found.size() - 1)) : Optional.empty();
    }
}
