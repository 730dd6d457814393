package org.factline.examples.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads and writes: UTF-8, whatever the locale.
 *
 * @param in standard input
 * @param out standard output; whoever writes to it flushes it
 * @param err standard error
 */
record Console(InputStream in, Writer out, PrintWriter err) {
    static Console of(InputStream in, OutputStream out, OutputStream err) {
        return new Console(
                in,
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
    }

    /** Prints one line on standard error. */
    void complain(String problem) {
        err.println("factline: " + problem.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
