package org.factline.analysis;

import java.util.ArrayList;
import java.util.List;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/**
 * Finds where paragraphs start: after a blank line, and after a line break unless the text plainly goes on, as in texts
 * that were wrapped by hand.
 */
final class ParagraphSplitter {
    private ParagraphSplitter() {}

    static List<Integer> starts(List<Token> tokens) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || isStart(tokens.get(i - 1), tokens.get(i))) {
                starts.add(i);
            }
        }
        return starts;
    }

    private static boolean isStart(Token before, Token token) {
        return token.lineBreaks() > 1 || (token.lineBreaks() == 1 && !goesOn(before, token));
    }

    private static boolean goesOn(Token before, Token token) {
        boolean smallLetter = token.letterCase() == LetterCase.LOWER;
        return smallLetter && (before.isWord() || before.isNumber() || before.is(","));
    }
}
