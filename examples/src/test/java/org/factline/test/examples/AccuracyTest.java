package org.factline.test.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.factline.examples.cli.FactlineCommand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the figures on the evaluation articles: none may fall below what was reached, in any language. */
class AccuracyTest {
    private static final Map<String, List<String>> FIGURES = new LinkedHashMap<>();

    @BeforeAll
    static void score() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] command =
                Stream.of("score", file("en"), file("ru"), file("uk")).toArray(String[]::new);
        FactlineCommand.run(new ByteArrayInputStream(new byte[0]), out, err, command);
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .filter(cells -> cells.size() > 5)
                .forEach(cells -> FIGURES.put(cells.get(1), cells.subList(2, 5)));
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static String file(String language) {
        return "../seeds/evaluation/articles-" + language + ".jsonl";
    }

    @ParameterizedTest(name = "{0} of at least {1}")
    @CsvSource({
        "dates span, 98",
        "dates exact, 96",
        "dates value, 93",
        "dates full, 92",
        "counts value, 87",
        "counts full, 51",
        "counts source, 86",
        "officials person, 97",
        "officials mention, 96",
        "officials full, 91",
        "exchanges dated, 68",
        "exchanges full, 41",
    })
    void noFigureFalls(String figure, double floor) {
        assertThat(FIGURES.get(figure))
                .as(figure)
                .hasSize(3)
                .allSatisfy(value -> assertThat(Double.parseDouble(value)).isGreaterThanOrEqualTo(floor));
    }

    @Test
    void everyFigureIsHeld() {
        assertThat(FIGURES.keySet().stream().filter(name -> name.contains(" "))).hasSize(12);
    }
}
