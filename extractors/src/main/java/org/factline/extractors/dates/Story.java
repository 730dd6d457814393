package org.factline.extractors.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.factline.model.Resolution;
import org.jspecify.annotations.Nullable;

/** What a text has told so far, as one article's dates are resolved from first to last. Not thread-safe. */
final class Story {
    private static final int UNTOLD = -1;
    private static final int LEAP = 2;
    private static final int FRAMED_YEARS = 10;

    private final Optional<LocalDate> published;
    private final Mode mode;
    private final Policy policy;
    private @Nullable Period day;
    private int daySentence = UNTOLD;
    private @Nullable Period last;
    private int lastSentence = UNTOLD;
    private int lastParagraph = UNTOLD;
    private @Nullable Period thread;
    private @Nullable Period quarter;
    private int sentenceOfQuarter = UNTOLD;
    private @Nullable Integer frame;
    private int frameParagraph = UNTOLD;
    private @Nullable Integer sentenceYear;
    private int sentenceOfYear = UNTOLD;
    private final @Nullable Period[] weekdays = new Period[7];
    private @Nullable Integer chronicle;
    private int chronicleMonth;
    private int dayLine = UNTOLD;
    private @Nullable LocalDate stamp;
    private @Nullable LocalDate evening;
    private @Nullable Integer clock;
    private @Nullable Period clockDay;

    Story(Optional<LocalDate> published, Mode mode, Policy policy) {
        this.published = published;
        this.mode = mode;
        this.policy = policy;
    }

    Optional<LocalDate> published() {
        return published;
    }

    boolean isNarrative() {
        return mode == Mode.NARRATIVE;
    }

    Policy policy() {
        return policy;
    }

    /** Returns the day told last. */
    Optional<Period> day() {
        return Optional.ofNullable(day);
    }

    /** Returns the stretch of the calendar told last, of whatever length. */
    Optional<Period> last() {
        return Optional.ofNullable(last);
    }

    /** Returns the stretch told last if that was in the same sentence. */
    Optional<Period> toldIn(Place place) {
        return lastSentence == place.sentence() ? last() : Optional.empty();
    }

    /** Returns the stretch of the calendar told last that is no longer than a grain. */
    Optional<Period> lastWithin(Grain longest) {
        return last().filter(period -> period.grain().compareTo(longest) <= 0);
    }

    /** Returns the time that a history was telling of before it named another year in passing. */
    Optional<Period> thread() {
        return Optional.ofNullable(thread);
    }

    /** Returns the day of the week told last. */
    Optional<Period> weekday(int weekday) {
        return Optional.ofNullable(weekdays[weekday - 1]);
    }

    /** Returns the year that the text named last. */
    Optional<Integer> namedYear() {
        return Optional.ofNullable(sentenceYear);
    }

    /** Returns the quarter told last. */
    Optional<Period> quarter() {
        return Optional.ofNullable(quarter);
    }

    /** Returns the sentence that told a quarter last. */
    int sentenceOfQuarter() {
        return sentenceOfQuarter;
    }

    /** Returns how many sentences ago a day was told last; a large number where none was. */
    int sentencesSinceDay(int sentence) {
        return daySentence == UNTOLD ? Integer.MAX_VALUE : sentence - daySentence;
    }

    /** Returns the minute of the day of the clock time told last. */
    Optional<Integer> clock() {
        return Optional.ofNullable(clock);
    }

    /** Returns the day whose evening was told last. */
    Optional<LocalDate> evening() {
        return Optional.ofNullable(evening);
    }

    void tellEvening(LocalDate newDay) {
        evening = newDay;
    }

    /** Returns the day of the clock time told last. */
    Optional<Period> clockDay() {
        return Optional.ofNullable(clockDay);
    }

    void tellClock(int minute, Optional<Period> onDay) {
        clock = minute;
        clockDay = onDay.orElse(null);
    }

    /** Returns the day of the time stamp told last, or of publication. */
    Optional<LocalDate> stamp() {
        return stamp == null ? published : Optional.of(stamp);
    }

    void stampOn(LocalDate newDay) {
        stamp = newDay;
    }

    /** Takes note of a stretch that the text tells of. */
    void tell(Period period, Resolution resolution, Place place) {
        if (isNarrative() && resolution == Resolution.PUBLICATION) {
            return;
        }
        tellLast(period, resolution, place);
        if (place.lineStart() && chronicleYear().isPresent() && period.grain().isWithinYear()) {
            chronicle = period.year();
            chronicleMonth = period.first().getMonthValue();
            frame = period.year();
            frameParagraph = place.paragraph();
        }
        if (period.grain() == Grain.QUARTER) {
            quarter = period;
            sentenceOfQuarter = place.sentence();
        }
        if (period.grain() == Grain.DAY) {
            day = period;
            weekdays[period.first().getDayOfWeek().getValue() - 1] = period;
            daySentence = place.sentence();
            dayLine = place.lineStart() ? place.paragraph() : dayLine;
        }
    }

    private void tellLast(Period period, Resolution resolution, Place place) {
        boolean vaguer = isNarrative()
                && !place.opens()
                && period.grain() == Grain.YEAR
                && lastWithin(Grain.HALF)
                        .filter(told -> told.year() == period.year())
                        .isPresent();
        if (!vaguer) {
            boolean inPassing = last != null && isInPassing(period, resolution, place, last);
            thread = inPassing ? thread().or(() -> lastWithin(Grain.HALF)).orElse(null) : null;
            last = period;
        }
        lastSentence = place.sentence();
        lastParagraph = place.paragraph();
    }

    /** Tells whether a sentence names another year than the one told of, but not for all that it says, or leaps ahead. */
    private boolean isInPassing(Period period, Resolution resolution, Place place, Period told) {
        boolean leap = place.paragraph() == lastParagraph && period.year() - told.year() >= LEAP;
        return (!place.opens() || leap) && resolution == Resolution.EXPLICIT && period.year() != told.year();
    }

    /** Takes note of a year that the text names, which partial dates after it belong to. */
    void nameYear(int year, boolean alone, Place place) {
        sentenceYear = year;
        sentenceOfYear = place.sentence();
        if (alone && !isLongPast(year)) {
            frame = year;
            frameParagraph = place.paragraph();
        }
        if (place.lineStart()) {
            chronicle = year;
            chronicleMonth = 0;
        }
    }

    /** Tells whether news would name a year only in passing: "the boiler house of 1974". */
    private boolean isLongPast(int year) {
        return !isNarrative()
                && published.filter(day -> day.getYear() - year > FRAMED_YEARS).isPresent();
    }

    /** Returns the year that the sentence, or a year alone in the paragraph, puts partial dates in. */
    Optional<Integer> year(Place place) {
        if (sentenceYear != null && sentenceOfYear == place.sentence()) {
            return Optional.of(sentenceYear);
        }
        if (frame != null && frameParagraph == place.paragraph()) {
            return Optional.of(frame);
        }
        return Optional.empty();
    }

    /** Returns the year that a chronicle, whose entries start lines, has come to. */
    Optional<Integer> chronicleYear(Place place, int month) {
        return place.lineStart()
                ? chronicleYear().map(year -> month < chronicleMonth ? year + 1 : year)
                : Optional.empty();
    }

    /** Returns the year of the chronicle whose entries start lines, unless it is the year of publication. */
    private Optional<Integer> chronicleYear() {
        return Optional.ofNullable(chronicle)
                .filter(year -> published.map(day -> day.getYear() > year).orElse(true));
    }

    /** Tells whether the day told last heads the paragraph. */
    boolean isHeadedByDay(Place place) {
        return dayLine == place.paragraph();
    }
}
