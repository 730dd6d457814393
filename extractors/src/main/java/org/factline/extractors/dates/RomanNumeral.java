package org.factline.extractors.dates;

import static org.factline.pattern.Patterns.startingWithWord;

import org.factline.pattern.Pattern;
import org.factline.pattern.Slot;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/** Reads Roman numerals up to 39, as centuries and months are written, in Latin letters or their Cyrillic doubles. */
final class RomanNumeral {
    private static final String LETTERS = "ivxіх";
    private static final int[] VALUES = {1, 5, 10, 1, 10};
    private static final int LONGEST = 7;

    private RomanNumeral() {}

    /** Returns the value of a numeral, 0 where the word is none. */
    static int value(String norm) {
        if (norm.length() > LONGEST) {
            return 0;
        }
        int sum = 0;
        int largest = 0;
        for (int i = norm.length() - 1; i >= 0; i--) {
            int letter = LETTERS.indexOf(norm.charAt(i));
            if (letter < 0) {
                return 0;
            }
            sum += VALUES[letter] < largest ? -VALUES[letter] : VALUES[letter];
            largest = Math.max(largest, VALUES[letter]);
        }
        return sum;
    }

    static Pattern<DateAtom> pattern(Slot<Integer> slot) {
        return startingWithWord((atoms, at, captures) -> {
            int value = at < atoms.analysis().size() ? capital(atoms.analysis().token(at)) : 0;
            if (value == 0) {
                return Pattern.NO_MATCH;
            }
            captures.put(slot, value, at, at + 1);
            return at + 1;
        });
    }

    private static int capital(Token token) {
        boolean capitals = token.letterCase() == LetterCase.UPPER || (token.length() == 1 && token.isCapitalised());
        return capitals ? value(token.norm()) : 0;
    }
}
