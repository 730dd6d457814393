package org.factline.extractors.exchanges;

import java.util.stream.IntStream;
import org.factline.numbers.NumeralKind;
import org.factline.numbers.NumeralReader;
import org.factline.text.Analysis;

/** Reads which one in a series an exchange is: "the 66th exchange", "первый обмен". */
final class Ordinals {
    private static final int REACH = 5;
    private static final int MOST = 1000;
    private static final int LONGEST_ENDING = 3;
    private final ExchangeText text;
    private final Analysis analysis;
    private final NumeralReader numerals;

    Ordinals(ExchangeText text, NumeralReader numerals) {
        this.text = text;
        this.analysis = text.analysis();
        this.numerals = numerals;
    }

    IntStream of(Anchor anchor) {
        if (anchor.isCount()) {
            return IntStream.empty();
        }
        int from = Math.max(analysis.sentenceOf(anchor.first()).first(), anchor.first() - REACH);
        return IntStream.range(from, anchor.first())
                .filter(at -> isOrdinal(at, anchor.first()))
                .map(this::number)
                .filter(number -> number > 0 && number < MOST)
                .limit(1);
    }

    /** The third round of an exchange is not the third exchange. */
    private boolean isOrdinal(int at, int end) {
        boolean ordinal = analysis.token(at).isNumber() ? hasEnding(at, end) : isOrdinalWord(at);
        return ordinal && !text.has(at, end, ExchangePart.STAGE);
    }

    private boolean isOrdinalWord(int at) {
        return numerals.at(analysis, at)
                .filter(numeral -> numeral.kind() == NumeralKind.ORDINAL)
                .isPresent();
    }

    /** Digits with a short ending: 66th, 68-й. */
    private boolean hasEnding(int at, int end) {
        int ending = at + 1 < end
                        && analysis.token(at + 1).is("-")
                        && analysis.token(at + 1).glued()
                ? at + 2
                : at + 1;
        return ending < end
                && analysis.token(ending).isWord()
                && analysis.token(ending).glued()
                && analysis.token(ending).length() <= LONGEST_ENDING;
    }

    private int number(int at) {
        return numerals.at(analysis, at)
                .map(numeral -> (int) Math.min(MOST, numeral.whole().orElse(0)))
                .orElse(0);
    }
}
