package org.factline.extractors.counts;

import java.util.Optional;
import org.factline.extractors.counts.CountWord.Bound;
import org.factline.extractors.counts.CountWord.BoundKind;
import org.factline.extractors.counts.CountWord.Place;
import org.factline.lexicon.Sense;
import org.factline.model.Quantity;
import org.factline.numbers.Numeral;
import org.factline.numbers.NumeralKind;
import org.factline.numbers.NumeralReader;
import org.jspecify.annotations.Nullable;

/** Reads a numeral with what bounds it: "more than 2,500", "от 60 до 90", "сто с лишним", "forty or so". */
final class AmountReader {
    private static final int LONGEST_BOUND = 6;
    private static final long THOUSAND = 1000;

    private final CountText text;
    private final NumeralReader numerals;

    AmountReader(CountText text, NumeralReader numerals) {
        this.text = text;
        this.numerals = numerals;
    }

    /** Reads the amount whose numeral starts at a token; empty where there is none or it is no whole number. */
    Optional<Amount> at(int token) {
        if (token < 0 || token >= text.size()) {
            return Optional.empty();
        }
        Optional<Numeral> plain = numerals.at(text.analysis(), token);
        if (plain.isEmpty() || plain.get().kind() == NumeralKind.ORDINAL || isClock(plain.get())) {
            return Optional.empty();
        }
        int first = boundStart(token);
        @Nullable BoundKind bound = first < token ? kind(first, token) : null;
        Numeral numeral = bound != null && plain.get().kind() == NumeralKind.VAGUE
                ? numerals.singleAt(text.analysis(), token).orElse(plain.get())
                : plain.get();
        return numeral.whole().isEmpty() ? Optional.empty() : Optional.of(amount(first, numeral, bound));
    }

    private Amount amount(int first, Numeral numeral, @Nullable BoundKind before) {
        boolean distributive = text.is(first - 1, Cue.DISTRIBUTIVE);
        int start = distributive ? first - 1 : first;
        long low = numeral.whole().getAsLong();
        Optional<Numeral> upper = upper(numeral, before);
        if (upper.isPresent()) {
            long high = upper.get().whole().getAsLong();
            low *= sharedUnit(numeral, upper.get());
            return new Amount(start, upper.get().end(), numeral, Quantity.between(low, high), distributive);
        }
        boolean range = before == BoundKind.FROM || before == BoundKind.BETWEEN;
        Sense<CountWord> after = text.bound(numeral.end(), Place.AFTER);
        BoundKind kind = before == null || range ? kindOf(after) : before;
        int end = after == null ? numeral.end() : numeral.end() + after.length();
        return new Amount(range ? numeral.first() : start, end, numeral, quantity(numeral, low, kind), distributive);
    }

    /** "21.00", "8.30": minutes after the hour, or a fraction, which people do not have. */
    private boolean isClock(Numeral numeral) {
        int last = numeral.end() - 1;
        return last > numeral.first()
                && text.isMark(last - 1, ".")
                && text.token(last).isNumber()
                && text.token(last).length() < 3;
    }

    /** "от восьми до десяти тысяч", "5 to 10 thousand": the unit of the upper number holds for the lower one. */
    private static long sharedUnit(Numeral lower, Numeral upper) {
        long high = upper.whole().orElse(0);
        long low = lower.whole().orElse(0);
        boolean shared = upper.spelled() && low > 0 && low < THOUSAND && high % THOUSAND == 0 && low < high / THOUSAND;
        return shared ? THOUSAND : 1;
    }

    private static @Nullable BoundKind kindOf(@Nullable Sense<CountWord> sense) {
        return sense != null && sense.value() instanceof Bound bound ? bound.kind() : null;
    }

    private static Quantity quantity(Numeral numeral, long value, @Nullable BoundKind bound) {
        if (bound == null) {
            return unbounded(numeral, value);
        }
        return switch (bound) {
            case MORE, LEAST -> Quantity.atLeast(value);
            case LESS, MOST -> Quantity.atMost(value);
            case ABOUT, NEARLY ->
                numeral.kind() == NumeralKind.VAGUE
                        ? Quantity.atLeast(value).approximately()
                        : Quantity.exactly(value).approximately();
            default -> unbounded(numeral, value);
        };
    }

    private static Quantity unbounded(Numeral numeral, long value) {
        if (numeral.kind() == NumeralKind.VAGUE) {
            return Quantity.atLeast(value).approximately();
        }
        return numeral.surplus() ? Quantity.atLeast(value) : Quantity.exactly(value);
    }

    /** Returns the numeral that ends a range: "от 60 до 90", "60–90", "11 or 12". */
    private Optional<Numeral> upper(Numeral lower, @Nullable BoundKind before) {
        Sense<CountWord> link = text.bound(lower.end(), Place.LINK);
        BoundKind kind = kindOf(link);
        if (link == null || kind == null || !joins(kind, before, lower.end())) {
            return Optional.empty();
        }
        int next = lower.end() + link.length();
        if (next >= text.sentenceOf(lower.first()).end()) {
            return Optional.empty();
        }
        return numerals.at(text.analysis(), next)
                .filter(n -> n.whole().isPresent() && n.kind() != NumeralKind.ORDINAL)
                .filter(n -> n.whole().getAsLong() > lower.whole().getAsLong());
    }

    private boolean joins(BoundKind link, @Nullable BoundKind before, int at) {
        return switch (link) {
            case OR -> true;
            case AND -> before == BoundKind.BETWEEN;
            case TO ->
                before == BoundKind.FROM
                        || !text.isMark(at, "–-—")
                        || text.token(at).glued();
            default -> false;
        };
    }

    /** Returns where the longest bound that ends before the numeral starts, or the numeral itself. */
    private int boundStart(int numeral) {
        int sentence = text.sentenceOf(numeral).first();
        for (int start = Math.max(sentence, numeral - LONGEST_BOUND); start < numeral; start++) {
            if (kind(start, numeral) != null && !isPartOfVerb(start)) {
                return start;
            }
        }
        return numeral;
    }

    /** "handed over 12": the bound belongs to the verb. */
    private boolean isPartOfVerb(int start) {
        Sense<CountWord> fate = text.fate(start - 1);
        return fate != null && fate.length() > 1;
    }

    private @Nullable BoundKind kind(int start, int end) {
        for (Sense<CountWord> sense : text.sensesAt(start)) {
            if (sense.length() == end - start
                    && sense.value() instanceof Bound bound
                    && bound.place() == Place.BEFORE) {
                return bound.kind();
            }
        }
        return null;
    }
}
