package org.factline.format;

/** Text as XML 1.0 (and HTML) can carry it. */
final class Xml {
    private Xml() {}

    /**
     * Escapes text for element content and quoted attributes. A code unit that XML cannot hold becomes one U+FFFD, so
     * that offsets into the text stay what they were; carriage returns become references, which parsers keep.
     */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                append(out, c);
            }
        }
        return out.toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '&' -> out.append("&amp;");
            case '"' -> out.append("&quot;");
            case '\r' -> out.append("&#13;");
            default -> out.append(isXml(c) ? c : '\uFFFD');
        }
    }

    private static boolean isXml(char c) {
        return c == '\t' || c == '\n' || (c >= ' ' && !Character.isSurrogate(c) && c < '\uFFFE');
    }
}
