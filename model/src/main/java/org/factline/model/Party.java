package org.factline.model;

/**
 * A party to a conflict or the body an official serves: a state by its ISO 3166-1 alpha-2 code, another party by its
 * short English name in capitals ({@code HAMAS}, {@code HOUTHI}), or {@link #INTERNATIONAL}.
 *
 * @param code capital ASCII letters, digits or hyphens, at least two of them
 */
public record Party(String code) implements Comparable<Party> {
    /** International bodies: the UN, the ICRC, the EU, NATO, the OSCE. */
    public static final Party INTERNATIONAL = new Party("INT");

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException if {@code code} is shorter than two characters or holds anything but capital
     *     ASCII letters, digits and hyphens
     */
    public Party {
        Check.that(isCode(code), "code", code, "must be an ISO 3166-1 alpha-2 code or a short name in capitals");
    }

    /**
     * Returns the party with the given code.
     *
     * @param code for example {@code UA} or {@code HAMAS}
     * @return the party
     * @throws IllegalArgumentException if {@code code} is no party's code
     */
    public static Party of(String code) {
        return new Party(code);
    }

    private static boolean isCode(String code) {
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (!(c >= 'A' && c <= 'Z') && !(c >= '0' && c <= '9') && c != '-') {
                return false;
            }
        }
        return code.length() >= 2;
    }

    /** Orders parties by their codes. */
    @Override
    public int compareTo(Party other) {
        return code.compareTo(other.code);
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return code;
    }
}
