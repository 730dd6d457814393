package org.factline.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines before decoding, so that one broken line spoils no other. */
final class ByteLines {
    private final BufferedInputStream in;
    private final int longest;
    private long number;
    private boolean tooLong;

    ByteLines(InputStream in, int longest) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.longest = longest;
    }

    /** The next line without its line feed, empty at the end. */
    Optional<byte[]> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        int read = in.read();
        if (read < 0) {
            return Optional.empty();
        }
        number++;
        for (; read >= 0 && read != '\n'; read = in.read()) {
            keep(read, line);
        }
        return Optional.of(line.toByteArray());
    }

    private void keep(int read, ByteArrayOutputStream line) {
        if (line.size() < longest) {
            line.write(read);
        } else {
            tooLong = true;
        }
    }

    /** The number of the line that came last, from 1. */
    long number() {
        return number;
    }

    /** Whether the line that came last was cut off. */
    boolean isCut() {
        return tooLong;
    }
}
