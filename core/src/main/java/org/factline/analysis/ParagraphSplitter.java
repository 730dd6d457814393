package org.factline.analysis;

import java.util.Arrays;
import java.util.List;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/**
 * Finds where paragraphs start: after a blank line, and after a line break unless the text plainly goes on, as in texts
 * that were wrapped by hand.
 */
final class ParagraphSplitter {
    private ParagraphSplitter() {}

    /** Returns the index of each paragraph's first token, and at last the number of tokens. */
    static int[] bounds(List<Token> tokens) {
        int[] bounds = new int[8];
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || isStart(tokens.get(i - 1), tokens.get(i))) {
                bounds = count + 1 < bounds.length ? bounds : Arrays.copyOf(bounds, 2 * bounds.length);
                bounds[count++] = i;
            }
        }
        bounds[count++] = tokens.size();
        return Arrays.copyOf(bounds, count);
    }

    private static boolean isStart(Token before, Token token) {
        return token.lineBreaks() > 1 || (token.lineBreaks() == 1 && !goesOn(before, token));
    }

    private static boolean goesOn(Token before, Token token) {
        boolean smallLetter = token.letterCase() == LetterCase.LOWER;
        return smallLetter && (before.isWord() || before.isNumber() || before.is(","));
    }
}
