package org.factline.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factline.Factline;
import org.factline.format.JsonLines;
import org.factline.io.JsonLinesReader;

/** Prints the facts of the articles in a JSON Lines file. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line.
     *
     * @param args {@code extract --format jsonl FILE}
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        Factline factline = Factline.create();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[args.length - 1]))) {
            out.println(JsonLines.line(factline.extract(JsonLinesReader.article(line))));
        }
        out.flush();
    }
}
