package org.factline.examples;

import org.factline.examples.cli.FactlineCommand;

/** The command line; without arguments it prints the facts of the seed corpus. */
public final class Main {
    private Main() {}

    /**
     * Runs the command line, and ends the process where that fails.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        int status = FactlineCommand.run(System.in, System.out, System.err, args);
        if (status != 0) {
            System.exit(status);
        }
    }
}
