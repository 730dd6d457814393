package org.factline.lexicon;

/**
 * The grammatical features that a word form can have: a set of pairs of case and number, the singular by gender.
 *
 * <p>A pair is written with two letters: case {@code n g d a i l v} (nominative, genitive, dative, accusative,
 * instrumental, locative, vocative), then {@code m f n} (singular by gender) or {@code p} (plural).
 *
 * @param bits a bit for each pair, case by case; all bits where the form agrees with anything
 */
public record Features(int bits) {
    private static final String CASES = "ngdailv";
    private static final String NUMBERS = "mfnp";

    /** Agrees with anything: the features of an uninflected word. */
    public static final Features ANY = new Features((1 << (CASES.length() * NUMBERS.length())) - 1);

    /**
     * Reads one pair.
     *
     * @param tag two letters such as {@code gm}
     * @return the features that hold this pair alone
     * @throws IllegalArgumentException if the letters are no case and number
     */
    public static Features of(String tag) {
        int grammaticalCase = tag.length() == 2 ? CASES.indexOf(tag.charAt(0)) : -1;
        int number = tag.length() == 2 ? NUMBERS.indexOf(tag.charAt(1)) : -1;
        if (grammaticalCase < 0 || number < 0) {
            throw new IllegalArgumentException(
                    "tag " + tag + " must be a case of " + CASES + " and a number or gender of " + NUMBERS);
        }
        return new Features(1 << (grammaticalCase * NUMBERS.length() + number));
    }

    /**
     * Returns the pairs that both sets hold.
     *
     * @param other other features
     * @return the common pairs, maybe none
     */
    public Features and(Features other) {
        return with(bits & other.bits, other);
    }

    /**
     * Returns the pairs that either set holds.
     *
     * @param other other features
     * @return all pairs
     */
    public Features or(Features other) {
        return with(bits | other.bits, other);
    }

    /** Makes nothing new where one of the two will do, as in most words of most tables. */
    private Features with(int both, Features other) {
        return both == bits ? this : both == other.bits ? other : new Features(both);
    }

    /**
     * Returns the pairs of the singular.
     *
     * @return these features without plural pairs, maybe none
     */
    public Features singular() {
        return new Features(bits & 0x7777777);
    }

    /**
     * Tells whether two forms can agree.
     *
     * @param other other features
     * @return true if they have a pair in common
     */
    public boolean agreesWith(Features other) {
        return (bits & other.bits) != 0;
    }

    /**
     * Tells whether there is no pair.
     *
     * @return true if nothing agrees with this
     */
    public boolean isEmpty() {
        return bits == 0;
    }

    /**
     * Tells whether a case is among the pairs.
     *
     * @param letter the letter of the case
     * @return true if some pair has it
     */
    public boolean hasCase(char letter) {
        int at = CASES.indexOf(letter);
        return at >= 0 && (bits >>> (at * NUMBERS.length()) & 0xF) != 0;
    }

    /**
     * Tells whether the plural is among the pairs.
     *
     * @return true if some pair is plural
     */
    public boolean isPlural() {
        return hasNumber('p');
    }

    /**
     * Tells whether a number or gender is among the pairs.
     *
     * @param letter {@code m}, {@code f}, {@code n} or {@code p}
     * @return true if some pair has it
     */
    public boolean hasNumber(char letter) {
        int at = NUMBERS.indexOf(letter);
        return at >= 0 && (bits & (0x1111111 << at)) != 0;
    }

    /** Returns the pairs, separated by commas, or {@code any}. */
    @Override
    public String toString() {
        if (equals(ANY)) {
            return "any";
        }
        StringBuilder out = new StringBuilder();
        for (int bit = 0; bit < CASES.length() * NUMBERS.length(); bit++) {
            if ((bits >>> bit & 1) != 0) {
                out.append(out.isEmpty() ? "" : ",")
                        .append(CASES.charAt(bit / NUMBERS.length()))
                        .append(NUMBERS.charAt(bit % NUMBERS.length()));
            }
        }
        return out.toString();
    }
}
