package org.factline.extractors.dates;

import static org.factline.extractors.dates.Expression.GAP;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;
import org.factline.extractors.dates.AnchorResolver.Base;
import org.factline.extractors.dates.Expression.AroundNow;
import org.factline.extractors.dates.Expression.Chosen;
import org.factline.extractors.dates.Expression.ClockShift;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Known;
import org.factline.extractors.dates.Expression.Length;
import org.factline.extractors.dates.Expression.Named;
import org.factline.extractors.dates.Expression.Nearby;
import org.factline.extractors.dates.Expression.Nth;
import org.factline.extractors.dates.Expression.Part;
import org.factline.extractors.dates.Expression.Reference;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Repeated;
import org.factline.extractors.dates.Expression.Slashed;
import org.factline.extractors.dates.Expression.Timed;
import org.factline.extractors.dates.Expression.Unsaid;
import org.factline.extractors.dates.Expression.Within;
import org.factline.extractors.dates.Expression.YearBefore;
import org.factline.model.Resolution;
import org.factline.model.TimexType;

/** Gives the expressions of one article their values, from the first to the last. */
final class Resolver {
    private static final int DAY_MINUTES = 24 * 60;
    private static final int NEAR_SENTENCES = 2;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final int MONTHS_IN_HALF = 6;

    private final Story story;
    private final boolean monthFirst;

    Resolver(Story story, boolean monthFirst) {
        this.story = story;
        this.monthFirst = monthFirst;
    }

    /** Returns what an expression means where it stands, empty where it means nothing, and takes note of it. */
    Optional<Resolved> resolve(Expression expression, Place place) {
        Optional<Resolved> resolved = value(expression, place);
        if (!looksBack(expression, place) && !looksAhead(expression, place)) {
            resolved.ifPresent(r -> r.period().ifPresent(period -> story.tell(period, r.resolution(), place)));
        }
        noteYear(expression, place);
        noteClock(expression, resolved, place);
        return resolved;
    }

    /** Tells whether an expression only compares what is told with years before, as reports on business do. */
    private static boolean looksBack(Expression expression, Place place) {
        boolean yearBefore = expression instanceof Relative relative
                && relative.grain() == Grain.YEAR
                && relative.steps() < 0
                && relative.anchor() == Anchor.TOLD;
        return expression instanceof YearBefore || (yearBefore && !place.opens());
    }

    /** Tells whether a history looks ahead, without going there: "to leave by next summer". */
    private boolean looksAhead(Expression expression, Place place) {
        return story.isNarrative()
                && !place.opens()
                && expression instanceof Chosen chosen
                && chosen.anchor() == Anchor.PUBLICATION
                && chosen.steps() > 0;
    }

    /** Returns what an expression means that needs no article to say it. */
    Optional<Resolved> explicit(Expression expression) {
        return value(expression instanceof Timed timed ? timed.day() : expression, Place.NOWHERE);
    }

    private void noteYear(Expression expression, Place place) {
        if (place.since()) {
            return;
        }
        if (expression instanceof Fields fields && fields.year() != GAP) {
            story.nameYear(fields.year(), fields.month() == GAP, place);
        } else if (expression instanceof Part part && part.year() != GAP) {
            story.nameYear(part.year(), false, place);
        } else if (expression instanceof Timed timed) {
            noteYear(timed.day(), place);
        }
    }

    private void noteClock(Expression expression, Optional<Resolved> resolved, Place place) {
        if (expression instanceof Timed timed && timed.time().equals("TEV")) {
            resolved.flatMap(Resolved::period).ifPresent(day -> story.tellEvening(day.first()));
        }
        if (expression instanceof Timed timed && Character.isDigit(timed.time().charAt(1))) {
            story.tellClock(minuteOf(timed.time()), resolved.flatMap(Resolved::period));
            boolean dated = place.lineStart() && !(timed.day() instanceof Unsaid);
            resolved.filter(r -> dated).flatMap(Resolved::period).ifPresent(day -> story.stampOn(day.first()));
        }
    }

    private static int minuteOf(String time) {
        return Integer.parseInt(time.substring(1, 3)) * 60 + Integer.parseInt(time.substring(4, 6));
    }

    private Optional<Resolved> value(Expression expression, Place place) {
        if (expression instanceof Length length) {
            return Optional.of(Resolved.value(TimexType.DURATION, length.value()));
        }
        if (expression instanceof Repeated repeated) {
            return Optional.of(Resolved.value(TimexType.SET, repeated.value()));
        }
        if (expression instanceof Reference reference) {
            boolean told = story.isNarrative()
                    && place.tense() == Tense.PAST
                    && reference.value().equals("FUTURE_REF");
            return told ? Optional.empty() : Optional.of(Resolved.value(TimexType.DATE, reference.value()));
        }
        if (expression instanceof AroundNow) {
            String value = place.tense() == Tense.FUTURE ? "FUTURE_REF" : "PAST_REF";
            return Optional.of(Resolved.value(TimexType.DATE, value));
        }
        if (expression instanceof Timed timed) {
            return timed(timed, place);
        }
        if (expression instanceof ClockShift shift) {
            return clockShift(shift, place);
        }
        return date(expression, place).or(() -> Optional.of(expression).flatMap(Unresolved::value));
    }

    private Optional<Resolved> timed(Timed timed, Place place) {
        if (timed.day() instanceof Unsaid) {
            return Optional.of(nightAfterEvening(timed.time(), place)
                    .or(() -> AnchorResolver.dayOfTime(story, place))
                    .map(base -> Resolved.date(WeekdayResolver.day(base.day()), base.resolution()))
                    .orElse(Resolved.unresolved("XXXX-XX-XX"))
                    .at(timed.time()));
        }
        return value(timed.day(), place)
                .map(day -> day.period()
                                .map(p -> p.grain() == Grain.DAY)
                                .orElse(day.value().startsWith("XXXX"))
                        ? day.at(timed.time())
                        : day);
    }

    /** Returns the day that the night after the evening told of ends in. */
    private Optional<Base> nightAfterEvening(String time, Place place) {
        boolean goesOn = time.equals("TNI") && story.sentencesSinceDay(place.sentence()) <= NEAR_SENTENCES;
        return story.evening()
                .filter(evening -> goesOn
                        && story.day()
                                .filter(day -> day.first().equals(evening))
                                .isPresent())
                .map(evening -> new Base(evening.plusDays(1), Resolution.ANTECEDENT));
    }

    private Optional<Resolved> clockShift(ClockShift shift, Place place) {
        Optional<Base> day = story.clockDay()
                .map(told -> new Base(told.first(), Resolution.ANTECEDENT))
                .or(() -> AnchorResolver.dayOfTime(story, place));
        if (story.clock().isEmpty() || day.isEmpty()) {
            return value(shift.length(), place);
        }
        long minute = story.clock().get() + shift.minutes();
        long ofDay = Math.floorMod(minute, DAY_MINUTES);
        Period date = WeekdayResolver.day(day.get().day().plusDays(Math.floorDiv(minute, DAY_MINUTES)));
        String time = "T" + Period.two((int) (ofDay / 60)) + ":" + Period.two((int) (ofDay % 60));
        return Optional.of(Resolved.date(date, day.get().resolution()).at(time));
    }

    private Optional<Resolved> date(Expression expression, Place place) {
        if (expression instanceof Fields fields) {
            return fields(fields, place);
        }
        if (expression instanceof Slashed slashed) {
            return slashed(slashed);
        }
        if (expression instanceof Part part) {
            return inYear(part.year(), year -> partOf(part, year), place);
        }
        if (expression instanceof Named named) {
            return named(named, place);
        }
        if (expression instanceof Known known) {
            return Optional.of(Resolved.date(known.period(), Resolution.EXPLICIT));
        }
        if (expression instanceof Relative relative) {
            return relative(relative, place);
        }
        if (expression instanceof Nearby nearby) {
            return StretchResolver.resolve(nearby, story, place);
        }
        if (expression instanceof YearBefore before) {
            return StretchResolver.resolve(before, story, place).or(() -> relative(before.otherwise(), place));
        }
        if (expression instanceof Chosen chosen) {
            return chosen(chosen, place);
        }
        return expression instanceof Within within ? within(within, place) : Optional.empty();
    }

    private Optional<Resolved> inYear(int year, IntFunction<Optional<Period>> inYear, Place place) {
        return year == GAP
                ? YearResolver.resolve(inYear, story, place)
                : inYear.apply(year).map(period -> Resolved.date(period, Resolution.EXPLICIT));
    }

    private Optional<Resolved> fields(Fields fields, Place place) {
        if (fields.month() != GAP) {
            return inYear(fields.year(), year -> monthOrDay(fields, year), place);
        }
        if (fields.day() != GAP) {
            return dayOfMonth(fields.day(), place);
        }
        if (fields.weekday() != GAP) {
            return WeekdayResolver.resolve(fields.weekday(), story, place);
        }
        return Optional.of(Resolved.date(Period.ofYear(fields.year()), Resolution.EXPLICIT));
    }

    private static Optional<Period> monthOrDay(Fields fields, int year) {
        return fields.day() == GAP
                ? Optional.of(new Period(Grain.MONTH, LocalDate.of(year, fields.month(), 1)))
                : Period.ofDay(year, fields.month(), fields.day());
    }

    /** Finds the month of a day that names none: the one told of, else the last one up to publication. */
    private Optional<Resolved> dayOfMonth(int day, Place place) {
        Optional<Period> told = story.last().filter(p -> p.grain() == Grain.MONTH || p.grain() == Grain.DAY);
        boolean past = told.isPresent()
                && (story.isNarrative()
                        || story.published()
                                .map(p -> told.get().year() != p.getYear())
                                .orElse(true));
        if (past) {
            return Period.ofDay(told.get().year(), told.get().first().getMonthValue(), day)
                    .map(p -> Resolved.date(p, Resolution.ANTECEDENT));
        }
        return story.published().flatMap(published -> {
            boolean later = day > published.getDayOfMonth() && place.tense() != Tense.FUTURE;
            LocalDate month = later ? published.minusMonths(1) : published;
            return Period.ofDay(month.getYear(), month.getMonthValue(), day)
                    .map(p -> Resolved.date(p, Resolution.PUBLICATION));
        });
    }

    private Optional<Resolved> slashed(Slashed slashed) {
        Optional<Period> dayFirst = Period.ofDay(slashed.year(), slashed.second(), slashed.first());
        Optional<Period> monthFirstReading = Period.ofDay(slashed.year(), slashed.first(), slashed.second());
        boolean swap = story.published()
                .filter(day -> dayFirst.map(p -> p.first().equals(day)).orElse(false))
                .isPresent();
        boolean byMonth = monthFirst && !swap;
        Optional<Period> chosen = byMonth ? monthFirstReading : dayFirst;
        Optional<Period> other = byMonth ? dayFirst : monthFirstReading;
        return chosen.map(p ->
                new Resolved(TimexType.DATE, p.value(), Optional.of(p), Resolution.EXPLICIT, other.map(Period::value)));
    }

    private static Optional<Period> partOf(Part part, int year) {
        int month = switch (part.grain()) {
            case SEASON -> part.index() * MONTHS_IN_QUARTER;
            case QUARTER -> (part.index() - 1) * MONTHS_IN_QUARTER + 1;
            default -> (part.index() - 1) * MONTHS_IN_HALF + 1;
        };
        return Optional.of(Period.of(part.grain(), LocalDate.of(year, month, 1)));
    }

    private Optional<Resolved> named(Named named, Place place) {
        IntFunction<Optional<Period>> inYear = year -> named.rule().in(year).map(WeekdayResolver::day);
        if (named.year() != GAP) {
            return inYear(named.year(), inYear, place);
        }
        Optional<Integer> year = story.year(place).or(() -> story.chronicleYear(place, 1));
        if (year.isPresent()) {
            return inYear(year.get(), inYear, place);
        }
        boolean told = story.isNarrative() || story.isHeadedByDay(place);
        Tense tense = told ? Tense.EITHER : place.tense();
        return (told ? story.day().map(Period::first) : story.published())
                .flatMap(day -> HolidayResolver.nearest(named.rule(), day, tense, story.policy()))
                .map(period -> Resolved.date(period, Resolution.PUBLICATION));
    }

    private Optional<Resolved> relative(Relative relative, Place place) {
        boolean sameYear = relative.grain() == Grain.YEAR && relative.steps() == 0 && relative.anchor() == Anchor.TOLD;
        if (sameYear && story.namedYear().isPresent()) {
            return story.namedYear().map(year -> Resolved.date(Period.ofYear(year), Resolution.ANTECEDENT));
        }
        return AnchorResolver.base(relative.anchor(), relative.grain(), relative.steps(), story, place)
                .flatMap(base -> Period.of(relative.grain(), base.day())
                        .plus(relative.steps())
                        .map(period -> Resolved.date(period, base.resolution())));
    }

    private Optional<Resolved> chosen(Chosen chosen, Place place) {
        Grain grain = chosen.which() instanceof Fields f && f.weekday() != GAP ? Grain.DAY : Grain.YEAR;
        return AnchorResolver.base(chosen.anchor(), grain, chosen.steps(), story, place)
                .flatMap(base -> chosen(chosen, base).map(period -> Resolved.date(period, base.resolution())));
    }

    private Optional<Period> chosen(Chosen chosen, Base base) {
        if (chosen.which() instanceof Fields fields && fields.weekday() != GAP) {
            boolean same = chosen.steps() == 0 && chosen.anchor() == Anchor.TOLD;
            return same
                    ? story.weekday(fields.weekday())
                            .or(() -> Optional.of(
                                    WeekdayResolver.day(WeekdayResolver.before(base.day(), fields.weekday()))))
                    : Optional.of(
                            WeekdayResolver.day(WeekdayResolver.chosen(base.day(), fields.weekday(), chosen.steps())));
        }
        return ChosenResolver.period(year -> periodIn(chosen.which(), year), base.day(), chosen.steps());
    }

    private static Optional<Period> periodIn(Expression which, int year) {
        if (which instanceof Part part) {
            return partOf(part, year);
        }
        if (which instanceof Named named) {
            return named.rule().in(year).map(WeekdayResolver::day);
        }
        return which instanceof Fields fields ? monthOrDay(fields, year) : Optional.empty();
    }

    private Optional<Resolved> within(Within within, Place place) {
        return date(within.whole(), place)
                .flatMap(whole -> whole.period()
                        .flatMap(period -> part(within.part(), period))
                        .map(period -> Resolved.date(period, whole.resolution())));
    }

    private static Optional<Period> part(Expression part, Period whole) {
        try {
            if (part instanceof Fields fields && fields.weekday() != GAP && whole.grain() == Grain.WEEK) {
                return Optional.of(WeekdayResolver.day(whole.first().plusDays(fields.weekday() - 1L)));
            }
            return part instanceof Nth nth ? Optional.of(NthResolver.period(nth, whole)) : periodIn(part, whole.year());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
