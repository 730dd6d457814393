package org.factline.io;

/** Says what is wrong with some bytes; whoever knows their place makes a {@link ReadProblem} of it. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    Unreadable(String problem, String remedy) {
        super(problem);
        this.remedy = remedy;
    }

    ReadProblem at(String place) {
        return new ReadProblem(place, String.valueOf(getMessage()), remedy);
    }
}
