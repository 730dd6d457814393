package org.factline.io;

/** Thrown by a strict reader at the first file or line that gives no article. */
public final class ReadProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ReadProblem problem;

    /**
     * Makes the exception.
     *
     * @param problem what went wrong
     */
    public ReadProblemException(ReadProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /**
     * Returns what went wrong.
     *
     * @return place, problem and remedy
     */
    public ReadProblem problem() {
        return problem;
    }
}
