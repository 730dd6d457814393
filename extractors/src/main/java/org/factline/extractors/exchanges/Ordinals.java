package org.factline.extractors.exchanges;

import java.util.Optional;
import java.util.stream.IntStream;
import org.factline.numbers.Numeral;
import org.factline.numbers.NumeralKind;
import org.factline.numbers.NumeralReader;

/** Reads which one in a series an exchange is: "the 66th exchange". */
final class Ordinals {
    private static final int REACH = 4;
    private static final int MOST = 1000;
    private final ExchangeText text;
    private final NumeralReader numerals;

    Ordinals(ExchangeText text, NumeralReader numerals) {
        this.text = text;
        this.numerals = numerals;
    }

    IntStream of(Anchor anchor) {
        if (anchor.isCount()) {
            return IntStream.empty();
        }
        int from = Math.max(text.analysis().sentenceOf(anchor.first()).first(), anchor.first() - REACH);
        return IntStream.range(from, anchor.first())
                .mapToObj(i -> numerals.at(text.analysis(), i))
                .flatMap(Optional::stream)
                .filter(numeral -> numeral.kind() == NumeralKind.ORDINAL && numeral.end() <= anchor.first())
                .flatMapToInt(Ordinals::number)
                .limit(1);
    }

    private static IntStream number(Numeral numeral) {
        long number = numeral.whole().orElse(0);
        return number > 0 && number < MOST ? IntStream.of((int) number) : IntStream.empty();
    }
}
