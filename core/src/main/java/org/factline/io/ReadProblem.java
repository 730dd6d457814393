package org.factline.io;

/**
 * Why a file, or a line of one, gave no article.
 *
 * @param place the file's name, with the line's number after a colon where one line is at fault: {@code news.jsonl:7}
 * @param problem what is wrong there, such as {@code is empty}
 * @param remedy what to do about it
 */
public record ReadProblem(String place, String problem, String remedy) {
    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if one of them is blank
     */
    public ReadProblem {
        if (place.isBlank() || problem.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException("place \"" + place + "\", problem \"" + problem + "\" and remedy \""
                    + remedy + "\" must not be blank");
        }
    }

    /** Returns one line, for example {@code news.jsonl:7: is no JSON object; write one object a line}. */
    @Override
    public String toString() {
        return place + ": " + problem + "; " + remedy;
    }
}
