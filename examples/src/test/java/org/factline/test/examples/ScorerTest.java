package org.factline.test.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.factline.Factline;
import org.factline.examples.score.Scorer;
import org.factline.model.ArticleFacts;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.seeds.Seed;
import org.factline.seeds.Seeds;
import org.factline.spi.FactExtractor;
import org.factline.text.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScorerTest {
    private static final String LINE = """
            {"id": "1", "lang": "en", "published": "2025-11-11", "text": "😀 On 2 October Peskov spoke.", \
            "dates": [{"start": 5, "end": 14, "type": "DATE", "value": "%s", "mod": null}], "counts": [], \
            "officials": [{"canonical": "Dmitri Peskov", "country": "RU", "role": "%s", \
            "mentions": [{"start": 15, "end": 21}]}], "exchanges": []}
            """;

    @TempDir
    private Path folder;

    private String score(String line) throws IOException {
        Scorer scorer = new Scorer(Factline.create());
        scorer.addFile(Files.writeString(folder.resolve("gold.jsonl"), line));
        return scorer.table();
    }

    @Test
    void whatIsRightCountsWhollyHoweverTheNameIsSpelt() throws IOException {
        assertThat(score(String.format(LINE, "2025-10-02", "SPOKESPERSON")))
                .contains("| F1 | en | all | gold facts |")
                .contains("| dates exact | 100.0 | 100.0 | 1 |", "| dates full | 100.0 | 100.0 | 1 |")
                .contains("| officials mention | 100.0 | 100.0 | 1 |", "| officials full | 100.0 | 100.0 | 1 |")
                .contains("| counts value | – | – | 0 |");
    }

    @Test
    void whatIsWrongCountsWhereItIsWrong() throws IOException {
        assertThat(score(String.format(LINE, "2024-10-02", "MINISTER")))
                .contains("| dates exact | 100.0 | 100.0 | 1 |", "| dates value | 0.0 | 0.0 | 1 |")
                .contains("| officials person | 100.0 | 100.0 | 1 |", "| officials full | 0.0 | 0.0 | 1 |");
    }

    @Test
    void goldComparedWithItselfIsAllRight() {
        Scorer scorer = new Scorer(answering(Seeds.all()));
        scorer.addSeeds(Seeds.all());
        assertThat(scorer.table().lines().skip(2))
                .hasSize(12)
                .allMatch(row -> row.matches(".*\\| 100\\.0 \\| \\d+ \\|"));
    }

    /** Knows the answers. */
    private static Factline answering(List<Seed> seeds) {
        return Factline.builder()
                .without("dates")
                .without("counts")
                .without("officials")
                .without("exchanges")
                .with(new FactExtractor() {
                    @Override
                    public String name() {
                        return "gold";
                    }

                    @Override
                    public Set<Class<? extends Fact>> produces() {
                        return Set.of(Exchange.class);
                    }

                    @Override
                    public List<Fact> extract(Analysis analysis, ArticleFacts before) {
                        return seeds.stream()
                                .filter(seed -> seed.article()
                                        .id()
                                        .equals(analysis.article().id()))
                                .flatMap(seed -> seed.gold().facts().stream())
                                .toList();
                    }
                })
                .build();
    }

    @Test
    void aLineThatIsNoGoldArticleIsNamed() {
        assertThatThrownBy(() -> score(String.format(LINE, "2025-10-02", "MINISTER") + "{\"id\": \"2\"}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("gold.jsonl:2: is no gold article: has no field text");
        assertThatThrownBy(() -> score("oops")).hasMessageContaining("gold.jsonl:1: is no gold article: Unrecog");
    }
}
