package org.factline.lexicon;

/** A data file that cannot be read as what it should be; the message names file and line and what to do. */
public final class DataFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Makes the exception.
     *
     * @param place file and line, such as {@code uk/months.tsv:7}
     * @param problem what is wrong there and what would be right
     */
    public DataFileException(String place, String problem) {
        super(place + ": " + problem);
    }

    /**
     * Makes the exception for a file that could not be read at all.
     *
     * @param place the file
     * @param cause why
     */
    public DataFileException(String place, Throwable cause) {
        super(place + ": cannot be read: " + cause.getMessage(), cause);
    }
}
