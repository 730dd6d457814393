package org.factline.format;

/** Text of an article made fit for a line on a screen. */
final class OneLine {
    private OneLine() {}

    /** The text with white space runs as one space, and a mark for each character that steers a terminal. */
    static String of(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean isSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isNextSpace = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!isNextSpace) {
                line.append(isSpace ? " " : "").append(isSteering(c) ? '\uFFFD' : c);
            }
            isSpace = isNextSpace;
        }
        return line.toString().strip();
    }

    private static boolean isSteering(char c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
    }
}
