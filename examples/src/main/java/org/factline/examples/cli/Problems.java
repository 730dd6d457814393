package org.factline.examples.cli;

import java.util.function.Consumer;
import org.factline.io.ReadProblem;

/** Prints what could not be read, the first of many, and counts them all. */
final class Problems implements Consumer<ReadProblem> {
    private static final int FAILED = 2;
    private static final int PRINTED = 20;

    private final Console console;
    private int count;

    Problems(Console console) {
        this.console = console;
    }

    @Override
    public void accept(ReadProblem problem) {
        count++;
        if (count <= PRINTED) {
            console.complain(problem.toString());
        }
    }

    /** Prints how many there were where some articles could be read all the same; returns the exit status. */
    int sumUp(long read) {
        if (count > PRINTED || (count > 0 && read > 0)) {
            console.complain(count + " passed over, " + read + (read == 1 ? " article read" : " articles read"));
        }
        return count == 0 ? 0 : FAILED;
    }
}
