package org.factline.test.extractors.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.factline.analysis.Analyzer;
import org.factline.extractors.dates.DateExtractor;
import org.factline.extractors.dates.Mode;
import org.factline.extractors.dates.Policy;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Language;
import org.factline.model.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What dates mean that say less than a whole date: years, weekdays, offsets, ranges and lists. */
class ResolutionTest {
    private static final DateExtractor DATES = new DateExtractor(LanguagePacks.installed());
    private static final Analyzer ANALYZER = Analyzer.of(LanguagePacks.installed());
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);

    static Stream<Row> resolutions() {
        return rows("resolutions.tsv");
    }

    static Stream<Row> negatives() {
        return rows("no-dates.tsv");
    }

    private static Stream<Row> rows(String file) {
        return Table.read(DataFolder.ofResources(ResolutionTest.class, "."), file).rows().stream();
    }

    @ParameterizedTest
    @MethodSource("resolutions")
    void readsEveryDateOfText(Row row) {
        assertThat(dates(DATES, row.get("language"), LocalDate.parse(row.get("published")), row.get("text")))
                .extracting(DateMention::value)
                .containsExactlyElementsOf(row.list("values"));
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void findsNoDate(Row row) {
        assertThat(dates(DATES, row.get("language"), JANUARY, row.get("text"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PAST, 2025-05-05", "FUTURE, 2026-05-05", "NEAREST, 2026-05-05"})
    void policyChoosesYearWhereNothingElseTells(Policy policy, String value) {
        assertThat(dates(DATES.withPolicy(policy), "en", LocalDate.of(2026, 4, 20), "The list: 5 May."))
                .extracting(DateMention::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({
        "PAST, 5 May, 2025-05-05",
        "FUTURE, 5 April, 2027-04-05",
        "PAST, Christmas, 2025-12-25",
        "FUTURE, Christmas, 2026-12-25",
        "PAST, Easter, 2026-04-05",
        "FUTURE, Easter, 2027-03-28",
        "PAST, Friday, 2026-04-17",
        "FUTURE, Friday, 2026-04-24",
    })
    void policyIsFollowedStrictly(Policy policy, String date, String value) {
        assertThat(dates(DATES.withPolicy(policy), "en", LocalDate.of(2026, 4, 20), "The list: " + date + "."))
                .extracting(DateMention::value)
                .containsExactly(value);
    }

    @ParameterizedTest
    @CsvSource({"NEWS, 2025-06-02", "NARRATIVE, 1944-06-02"})
    void modeChoosesBetweenPublicationAndStory(Mode mode, String value) {
        String text = "The bridge was blown up on 5 May 1944. New piers were sunk by the end of the war. "
                + "It was opened on 2 June.";

        assertThat(dates(DATES.withMode(mode), "en", JANUARY, text))
                .last()
                .extracting(DateMention::value)
                .isEqualTo(value);
    }

    @Test
    void tellsWhatValueWasResolvedAgainst() {
        assertThat(dates(
                        DATES,
                        "en",
                        JANUARY,
                        "He was taken on 5 May 2022, freed two days later and came home yesterday."))
                .extracting(DateMention::resolution)
                .containsExactly(Resolution.EXPLICIT, Resolution.ANTECEDENT, Resolution.PUBLICATION);
    }

    @Test
    void givesOtherReadingOfSlashedDate() {
        assertThat(dates(DATES, "en", JANUARY, "The form is dated 03/04/2025."))
                .singleElement()
                .satisfies(date -> {
                    assertThat(date.value()).isEqualTo("2025-03-04");
                    assertThat(date.alternative()).contains("2025-04-03");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "in 2024, 2024-01-01, 2025-01-01",
        "in July 2024, 2024-07-01, 2024-08-01",
        "in the third quarter of 2024, 2024-07-01, 2024-10-01",
        "in winter 2024, 2024-12-01, 2025-03-01",
        "in the 1990s, 1990-01-01, 2000-01-01",
        "last week, 2025-12-22, 2025-12-29",
        "at the weekend, 2025-12-27, 2025-12-29",
        "on 5 May 2024, 2024-05-05, 2024-05-06",
        "at 15:40 on 5 May 2024, 2024-05-05, 2024-05-06",
    })
    void rangeHoldsDaysOfValue(String phrase, LocalDate from, LocalDate to) {
        assertThat(dates(DATES, "en", JANUARY, "They were freed " + phrase + "."))
                .singleElement()
                .satisfies(date -> assertThat(date.range()).contains(new DateRange(from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | From 9 to 12 June 2025.                     | 2025-06-09 | 2025-06-13
            en | Between 5 and 10 October 2025.              | 2025-10-05 | 2025-10-11
            en | From March 2024 to the end of May 2025.     | 2024-03-01 | 2025-06-01
            en | They met on May 20–21, 1985.                | 1985-05-20 | 1985-05-22
            ru | Обмены прошли 23–25 мая 2025 года.          | 2025-05-23 | 2025-05-26
            ru | С 30 декабря 2025 года по 2 января.         | 2025-12-30 | 2026-01-03
            ru | Между 5 и 10 октября 2025 года.             | 2025-10-05 | 2025-10-11
            uk | Від 5 до 10 жовтня 2025 року.               | 2025-10-05 | 2025-10-11
            uk | У 2022–2024 роках.                          | 2022-01-01 | 2025-01-01
            """)
    void bothEndsOfRangeHoldWholeInterval(String language, String text, LocalDate from, LocalDate to) {
        assertThat(dates(DATES, language, JANUARY, text))
                .hasSize(2)
                .allSatisfy(date -> assertThat(date.interval()).contains(new DateRange(from, to)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | On 5 and 6 March 2025.
            en | On 5 May 2025; on 6 May 2025.
            ru | 6, 8 и 12 августа 2025 года.
            uk | Він чекав два-три дні.
            uk | 10 травня 2025 року, 5 травня 2025 року.
            """)
    void membersOfListAreNoInterval(String language, String text) {
        assertThat(dates(DATES, language, JANUARY, text))
                .isNotEmpty()
                .allSatisfy(date -> assertThat(date.interval()).isEmpty());
    }

    private static List<DateMention> dates(DateExtractor extractor, String language, LocalDate day, String text) {
        Article article =
                Article.of(text.replace("¶", "\n")).in(Language.of(language)).publishedOn(day);
        return extractor.extract(ANALYZER.analyze(article), new ArticleFacts(article, List.of()));
    }
}
