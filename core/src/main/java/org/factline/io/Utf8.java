package org.factline.io;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Decodes UTF-8 strictly, and says what bytes are where they are something else. */
final class Utf8 {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16_LE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16_BE = {(byte) 0xFE, (byte) 0xFF};

    private Utf8() {}

    /** Text without its byte order mark. */
    static String decode(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, UTF_16_LE) || startsWith(bytes, UTF_16_BE)) {
            throw new Unreadable("is UTF-16", "convert it, for example with: iconv -f UTF-16 -t UTF-8");
        }
        int zero = indexOfZero(bytes);
        if (zero >= 0) {
            throw new Unreadable("is binary: byte " + zero + " is zero", "give plain text in UTF-8");
        }
        return text(bytes, startsWith(bytes, MARK) ? MARK.length : 0);
    }

    private static String text(byte[] bytes, int from) throws Unreadable {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw new Unreadable(
                    "is not UTF-8: byte " + in.position() + " starts no character",
                    "convert it, for example with: iconv -f CP1251 -t UTF-8");
        }
        return out.flip().toString();
    }

    private static int indexOfZero(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, byte[] prefix) {
        return bytes.length >= prefix.length && Arrays.equals(bytes, 0, prefix.length, prefix, 0, prefix.length);
    }
}
