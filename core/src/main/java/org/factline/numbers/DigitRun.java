package org.factline.numbers;

import java.math.BigDecimal;
import org.factline.text.Analysis;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Digits with thousands marks and decimals: {@code 5,800}, {@code 1 212}, {@code 5,8}, {@code 1'000}.
 *
 * <p>One of the language's marks before exactly three digits parts thousands, and so does a space; any other comma or
 * dot before digits starts decimals.
 */
record DigitRun(int end, BigDecimal value) {
    private static final int GROUP = 3;
    private static final int MOST_DIGITS = 18;

    static @Nullable DigitRun at(Analysis analysis, int at, String marks) {
        Token first = analysis.token(at);
        int sentenceEnd = analysis.sentenceOf(at).end();
        StringBuilder digits = new StringBuilder(first.norm());
        int end = at + 1;
        int groups = first.length() <= GROUP && !first.norm().startsWith("0") ? MOST_DIGITS / GROUP : 0;
        for (; groups > 0; groups--) {
            int group = groupAt(analysis, end, sentenceEnd, marks);
            if (group < 0) {
                break;
            }
            digits.append(analysis.token(group).norm());
            end = group + 1;
        }
        return digits.length() > MOST_DIGITS ? null : decimals(analysis, digits, end, sentenceEnd);
    }

    private static DigitRun decimals(Analysis analysis, StringBuilder digits, int end, int sentenceEnd) {
        boolean fraction = end + 1 < sentenceEnd
                && isMark(analysis.token(end), ".,")
                && isGlued(analysis, end)
                && analysis.token(end + 1).length() <= GROUP
                && !continues(analysis, end + 2, sentenceEnd);
        if (!fraction) {
            return new DigitRun(end, new BigDecimal(digits.toString()));
        }
        return new DigitRun(
                end + 2, new BigDecimal(digits + "." + analysis.token(end + 1).norm()));
    }

    /** Returns the index of a three-digit group that goes on the number, after a mark or a space, or -1. */
    private static int groupAt(Analysis analysis, int at, int end, String marks) {
        if (at >= end) {
            return -1;
        }
        Token next = analysis.token(at);
        if (isGroup(next)
                && !next.glued()
                && next.start() - analysis.token(at - 1).end() == 1) {
            return continues(analysis, at + 1, end) ? -1 : at;
        }
        boolean mark = at + 1 < end && isMark(analysis.token(at), marks) && isGlued(analysis, at);
        return mark && isGroup(analysis.token(at + 1)) ? at + 1 : -1;
    }

    private static boolean isGroup(Token token) {
        return token.isNumber() && token.length() == GROUP;
    }

    private static boolean isMark(Token token, String marks) {
        return marks.contains(token.norm());
    }

    private static boolean isGlued(Analysis analysis, int mark) {
        return analysis.token(mark).glued()
                && analysis.token(mark + 1).glued()
                && analysis.token(mark + 1).isNumber();
    }

    /** Tells whether more digits follow after a dot, as in dates, versions and addresses. */
    private static boolean continues(Analysis analysis, int at, int end) {
        return at + 1 < end && isMark(analysis.token(at), ".") && isGlued(analysis, at);
    }
}
