package org.factline.examples.score;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factline.examples.score.Answers.Item;
import org.factline.examples.score.Answers.Who;
import org.factline.model.Span;

/**
 * Reads gold facts from a JSON line: {@code dates}, {@code counts}, {@code officials} and {@code exchanges} beside the
 * article's own fields. Offsets count Unicode code points.
 */
final class GoldFile {
    private final Json line;
    private final int[] offsets;

    private GoldFile(Json line, String text) {
        this.line = line;
        this.offsets = IntStream.concat(
                        IntStream.range(0, text.length()).filter(i -> !isSecondHalf(text, i)),
                        IntStream.of(text.length()))
                .toArray();
    }

    private static boolean isSecondHalf(String text, int index) {
        return index > 0
                && Character.isLowSurrogate(text.charAt(index))
                && Character.isHighSurrogate(text.charAt(index - 1));
    }

    static Answers answers(Json line) {
        return new GoldFile(line, line.get("text")).read();
    }

    private Answers read() {
        return new Answers(
                line.get("lang"),
                items("dates", GoldFile::dateValue, GoldFile::dateFull),
                items("counts", GoldFile::bounds, GoldFile::countFull),
                line.list("counts").stream()
                        .map(count -> count.find("attributed_to"))
                        .toList(),
                line.list("officials").stream().map(this::official).toList(),
                line.list("exchanges").stream().map(GoldFile::exchange).toList());
    }

    private List<Item> items(String name, Function<Json, String> value, Function<Json, String> full) {
        return line.list(name).stream()
                .map(item -> new Item(span(item), value.apply(item), full.apply(item)))
                .toList();
    }

    private Span span(Json item) {
        return Span.of(offsets[Integer.parseInt(item.get("start"))], offsets[Integer.parseInt(item.get("end"))]);
    }

    private static String dateValue(Json date) {
        return date.find("value").orElse("-");
    }

    private static String dateFull(Json date) {
        return dateValue(date) + " " + date.get("type") + " "
                + date.find("mod").filter(mod -> !mod.isEmpty()).orElse("-");
    }

    private static String bounds(Json count) {
        return count.find("low").orElse("") + ".." + count.find("high").orElse("");
    }

    private static String countFull(Json count) {
        return String.join(
                " ",
                bounds(count),
                count.get("category"),
                count.get("status"),
                count.get("modality"),
                count.find("side").orElse("-"),
                count.get("per_side"));
    }

    private Who official(Json official) {
        return new Who(
                official.get("canonical"),
                official.find("country").orElse("-") + " " + official.get("role"),
                official.list("mentions").stream().map(this::span).toList());
    }

    private static Item exchange(Json exchange) {
        String value = exchange.find("date").orElse("-") + " " + exchange.get("state");
        return new Item(Span.of(0, 1), value, value + numbers(exchange, "released") + numbers(exchange, "bodies"));
    }

    private static String numbers(Json exchange, String name) {
        return exchange.member(name)
                .map(numbers -> numbers.names().stream()
                        .sorted()
                        .map(party -> party + "=" + numbers.get(party))
                        .collect(Collectors.joining(", ", " {", "}")))
                .orElse(" {}");
    }
}
