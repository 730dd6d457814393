package org.factline.examples.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.factline.model.ArticleFacts;
import org.factline.model.Attribution;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.model.Quantity;
import org.factline.model.Span;

/**
 * The facts of an article, reduced to what is compared.
 *
 * @param language the article's language
 * @param dates value: the TIMEX3 value; full: with type and modifier
 * @param counts value: the bounds; full: with category, status, modality, side and whether it is each side's
 * @param sources who says so, count by count
 * @param officials the people
 * @param exchanges value: date and state; full: with the numbers by side
 */
record Answers(
        String language,
        List<Item> dates,
        List<Item> counts,
        List<Optional<String>> sources,
        List<Who> officials,
        List<Item> exchanges) {
    /**
     * A fact with a coarse and a fine value.
     *
     * @param span where it stands; for exchanges, which are compared without their places, any span
     * @param value what has to be right
     * @param full what should be right
     */
    record Item(Span span, String value, String full) {}

    /**
     * An official.
     *
     * @param name the canonical name
     * @param office country and role
     * @param mentions where the name stands
     */
    record Who(String name, String office, List<Span> mentions) {}

    static Answers of(ArticleFacts facts) {
        return new Answers(
                facts.article().language().orElseThrow().tag(),
                facts.dates().stream().map(Answers::date).toList(),
                facts.prisonerCounts().stream().map(Answers::count).toList(),
                facts.prisonerCounts().stream()
                        .map(count -> count.attributedTo().map(Attribution::source))
                        .toList(),
                facts.officials().stream().map(Answers::official).toList(),
                facts.exchanges().stream().map(Answers::exchange).toList());
    }

    static String number(OptionalLong bound) {
        return bound.isPresent() ? Long.toString(bound.getAsLong()) : "";
    }

    private static Item date(DateMention date) {
        String full = date.value() + " " + date.type() + " "
                + date.mod().map(Enum::name).orElse("-");
        return new Item(date.span(), date.value(), full);
    }

    private static Item count(PrisonerCount count) {
        Quantity quantity = count.quantity();
        String bounds = number(quantity.low()) + ".." + number(quantity.high());
        String side = count.side().map(Party::code).orElse("-");
        return new Item(
                count.span(),
                bounds,
                String.join(
                        " ",
                        bounds,
                        count.category().name(),
                        count.status().name(),
                        count.modality().name(),
                        side,
                        Boolean.toString(count.perSide())));
    }

    private static Who official(Official official) {
        return new Who(
                official.name(),
                official.office().country().map(Party::code).orElse("-") + " "
                        + official.office().role(),
                official.mentions().stream().map(mention -> mention.span()).toList());
    }

    private static Item exchange(Exchange exchange) {
        String value = exchange.date().orElse("-") + " " + exchange.state();
        return new Item(exchange.span(), value, value + numbers(exchange.released()) + numbers(exchange.bodies()));
    }

    private static String numbers(Map<Party, Long> numbers) {
        return " " + numbers;
    }
}
