package org.factline.test.core.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Exchange;
import org.factline.model.ExchangeState;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Mention;
import org.factline.model.Office;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.Person;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;
import org.factline.model.Resolution;
import org.factline.model.Role;
import org.factline.model.Span;
import org.factline.model.TimexModifier;
import org.factline.model.TimexType;

/** Facts made by hand, one of each kind, for the tests of formats. */
final class Samples {
    static final String TEXT = "On 2 October each side <returned>\nabout 185 soldiers, Dmitry Peskov said & left.";

    private Samples() {}

    static Article article() {
        return Article.of(TEXT)
                .withId("a/1")
                .publishedOn(LocalDate.of(2025, 11, 11))
                .in(Language.ENGLISH);
    }

    static ArticleFacts facts() {
        return new ArticleFacts(article(), List.of(date(), exchange(), count(), official()));
    }

    static ArticleFacts facts(Article article, Fact... facts) {
        return new ArticleFacts(article, List.of(facts));
    }

    static DateMention date() {
        return date("2 October", "2025-10-02", Optional.of(TimexModifier.APPROX));
    }

    static DateMention date(String words, String value, Optional<TimexModifier> mod) {
        LocalDate day = LocalDate.of(2025, 10, 2);
        return new DateMention(
                span(words),
                words,
                TimexType.DATE,
                value,
                mod,
                Optional.of(DateRange.ofDay(day)),
                Optional.empty(),
                Resolution.PUBLICATION,
                Optional.empty(),
                "dates.day-month");
    }

    static DateMention timex(Span span, String text) {
        return new DateMention(
                span,
                text,
                TimexType.DURATION,
                "P1D",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Resolution.EXPLICIT,
                Optional.empty(),
                "dates.any");
    }

    static PrisonerCount count() {
        return PrisonerCount.builder(
                        span("about 185 soldiers"),
                        "about 185 soldiers",
                        Quantity.atLeast(185).approximately(),
                        "counts.plain")
                .category(PrisonerCategory.MILITARY)
                .status(PrisonerStatus.RELEASED)
                .perSide()
                .attributedTo(new Attribution("Dmitry Peskov", span("Dmitry Peskov"), Optional.of("Dmitry Peskov")))
                .build();
    }

    static Official official() {
        return new Official(
                new Person("Dmitry Peskov", Optional.empty()),
                new Office(Role.SPOKESPERSON, Optional.of(Party.of("RU")), Optional.empty(), Optional.of("Kremlin")),
                List.of(new Mention(span("Dmitry Peskov"), "Dmitry Peskov")),
                "officials.known");
    }

    static Exchange exchange() {
        return Exchange.builder(
                        span("each side <returned>"), "each side <returned>", ExchangeState.OCCURRED, "exchanges.x")
                .date("2025-10-02")
                .released(Party.of("UA"), 185)
                .released(Party.of("RU"), 185)
                .bodies(Party.of("UA"), 12)
                .mediator("UAE")
                .build();
    }

    static Span span(String words) {
        return Span.of(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    /** A fact type of one's own. */
    record Weather(Span span, String text, String value, String rule) implements Fact {}

    static Weather weather() {
        return new Weather(span("left"), "left", "=1+1", "weather");
    }
}
