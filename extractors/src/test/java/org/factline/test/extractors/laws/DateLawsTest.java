package org.factline.test.extractors.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factline.Factline;
import org.factline.model.Article;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Resolution;
import org.factline.model.TimexType;

/** What holds of every date that is read from any text. */
class DateLawsTest {
    private static final Factline FACTLINE = Factline.builder()
            .without("officials")
            .without("counts")
            .without("exchanges")
            .build();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private static final String YEAR = "(BC)?[\\dX]{4}";
    private static final String DATE = YEAR + "(-[\\dX]{2}(-[\\dX]{2})?|-W[\\dX]{2}(-[1-7]|-WE)?|-Q[1-4X]|-H[12X])?";
    private static final String SEASON = YEAR + "-(SP|SU|FA|WI)";
    private static final String LONG = "(BC)?[\\dX]{2,3}";
    private static final String CLOCK = "T(MO|MI|AF|EV|NI|\\d{2}:\\d{2}(:\\d{2})?)";
    private static final String AMOUNT = "(\\d+(\\.\\d+)?|X)";
    private static final String LENGTH = "P(" + AMOUNT + "(Y|M|W|D|Q|HY|WE))*(T(" + AMOUNT + "(H|M|S))+)?";

    private static final Pattern DATES =
            Pattern.compile(DATE + "|" + SEASON + "|" + LONG + "|(PRESENT|PAST|FUTURE)_REF");
    private static final Pattern TIMES =
            Pattern.compile(YEAR + "-[\\dX]{2}-[\\dX]{2}" + CLOCK + "|XXXX-WXX-[1-7]" + CLOCK);
    private static final Pattern LENGTHS = Pattern.compile(LENGTH);
    private static final Pattern SETS =
            Pattern.compile(LENGTH + "|XXXX-WXX-([1-7]|WE)|XXXX-(\\d{2}|SP|SU|FA|WI)|XXXX-XX-XX" + CLOCK);

    @Provide
    Arbitrary<String> mixtures() {
        return Texts.mixtures();
    }

    @Property(tries = 300)
    void valuesAreWellFormedTimex3(@ForAll("mixtures") String text) {
        assertThat(dates(text)).allSatisfy(date -> assertThat(date.value()).matches(form(date.type())));
    }

    @Property(tries = 300)
    void rangeHoldsTheDaysThatTheValueNames(@ForAll("mixtures") String text) {
        assertThat(dates(text))
                .allSatisfy(date -> named(date.value())
                        .ifPresent(
                                range -> assertThat(date.range()).as("%s", date).contains(range)));
    }

    @Property(tries = 300)
    void whatIsUnresolvedHasUnknownDigitsAndNoRange(@ForAll("mixtures") String text) {
        assertThat(undated(text))
                .filteredOn(date -> date.resolution() == Resolution.UNRESOLVED)
                .allSatisfy(date -> {
                    assertThat(date.value()).contains("X");
                    assertThat(date.range()).isEmpty();
                });
    }

    @Property(tries = 300)
    void mentionsFollowEachOtherWithoutOverlap(@ForAll("mixtures") String text) {
        List<DateMention> dates = dates(text);
        for (int i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i).span().start())
                    .isGreaterThanOrEqualTo(dates.get(i - 1).span().end());
        }
    }

    private static Pattern form(TimexType type) {
        return switch (type) {
            case DATE -> DATES;
            case TIME -> TIMES;
            case DURATION -> LENGTHS;
            case SET -> SETS;
        };
    }

    /** Returns the days of a year, month or day. */
    private static Optional<DateRange> named(String value) {
        String date = value.contains("T") && !value.startsWith("P") ? value.substring(0, value.indexOf('T')) : value;
        if (date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return Optional.of(DateRange.ofDay(LocalDate.parse(date)));
        }
        if (date.matches("\\d{4}-\\d{2}")) {
            YearMonth month = YearMonth.parse(date);
            return Optional.of(new DateRange(month.atDay(1), month.plusMonths(1).atDay(1)));
        }
        if (date.matches("\\d{4}")) {
            Year year = Year.parse(date);
            return Optional.of(new DateRange(year.atDay(1), year.plusYears(1).atDay(1)));
        }
        return Optional.empty();
    }

    private static List<DateMention> dates(String text) {
        return FACTLINE.extract(Article.of(text).publishedOn(DAY)).dates();
    }

    private static List<DateMention> undated(String text) {
        return FACTLINE.extract(Article.of(text)).dates();
    }
}
