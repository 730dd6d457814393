package org.factline.examples.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Writes to a print stream and fails where that swallows a failure, so that no output is lost in silence. */
final class CheckedOutput extends OutputStream {
    private final PrintStream stream;

    CheckedOutput(PrintStream stream) {
        this.stream = stream;
    }

    @Override
    public void write(int value) throws IOException {
        stream.write(value);
        check();
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        stream.write(bytes, start, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        stream.flush();
        check();
    }

    private void check() throws IOException {
        if (stream.checkError()) {
            throw new IOException("standard output is closed or full");
        }
    }
}
