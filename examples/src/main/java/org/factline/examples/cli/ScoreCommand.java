package org.factline.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.factline.Factline;
import org.factline.examples.score.Scorer;
import org.factline.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command that compares what is found with gold facts. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Prints how much of the gold facts of some articles is found: F1 in per cent.")
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(
            arity = "0..*",
            paramLabel = "GOLD.jsonl",
            description = "Articles with gold facts, one JSON object a line; without any, the seed corpus.")
    private List<Path> files = List.of();

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Scorer scorer = new Scorer(Factline.create());
        for (Path file : files) {
            scorer.addFile(file);
        }
        if (files.isEmpty()) {
            scorer.addSeeds(Seeds.all());
        }
        console.out().write(scorer.table());
        console.out().flush();
        return 0;
    }
}
