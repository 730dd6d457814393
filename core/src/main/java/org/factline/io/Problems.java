package org.factline.io;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** The problems that have nothing to do with what a file holds. */
final class Problems {
    private Problems() {}

    static ReadProblem unreadable(String place, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new ReadProblem(place, "is missing", "give the path of a file or folder that is there");
        }
        if (cause instanceof AccessDeniedException) {
            return new ReadProblem(place, "must not be read", "ask for the right to read it");
        }
        return new ReadProblem(place, "cannot be read: " + cause.getMessage(), "check the file and the disk");
    }
}
