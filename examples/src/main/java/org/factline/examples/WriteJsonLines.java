package org.factline.examples;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.format.JsonLines;
import org.factline.model.ArticleFacts;
import org.factline.seeds.Seed;
import org.factline.seeds.Seeds;

/** How do I write facts to a file that other programs read? */
public final class WriteJsonLines {
    private WriteJsonLines() {}

    /**
     * Writes the facts of the seed corpus as JSON Lines.
     *
     * @param args the path of the file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Factline factline = Factline.create();
        try (Stream<ArticleFacts> facts =
                        factline.extractAll(Seeds.all().stream().map(Seed::article));
                Writer file = Files.newBufferedWriter(Path.of(args[0]))) {
            new JsonLines().write(facts, file);
        }
    }
}
