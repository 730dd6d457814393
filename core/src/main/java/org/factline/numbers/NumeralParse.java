package org.factline.numbers;

import java.math.BigDecimal;
import java.util.Optional;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.factline.text.Analysis;
import org.factline.text.Token;

/**
 * Reads one numeral from left to right. Each word adds to the group in hand if it is smaller than the word before, or
 * multiplies it; a multiplier closes the group.
 */
final class NumeralParse {
    private static final BigDecimal LIMIT = BigDecimal.TEN.pow(18);

    private final NumeralReader reader;
    private final Analysis analysis;
    private final int first;
    private final int sentenceEnd;
    private final boolean single;
    private int end;
    private BigDecimal closed = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal room = LIMIT;
    private BigDecimal lastMultiplier = LIMIT;
    private BigDecimal unit = BigDecimal.ONE;
    private NumeralKind kind = NumeralKind.CARDINAL;
    private Features features = Features.ANY;
    private boolean spelled;
    private boolean surplus;
    private boolean nounFirst;
    private boolean done;

    NumeralParse(NumeralReader reader, Analysis analysis, int first, boolean single) {
        this.reader = reader;
        this.single = single;
        this.analysis = analysis;
        this.first = first;
        this.end = first;
        this.sentenceEnd = analysis.sentenceOf(first).end();
    }

    Optional<Numeral> read() {
        if (analysis.token(first).isNumber() && !readDigits()) {
            return Optional.empty();
        }
        while (!done && end < sentenceEnd && (readWord(end) || readRest(end))) {
            spelled = true;
        }
        BigDecimal value = closed.add(group);
        if (end == first || value.compareTo(LIMIT) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Numeral(first, end, kind, value.stripTrailingZeros(), spelled, surplus, features));
    }

    private boolean readDigits() {
        DigitRun run = DigitRun.at(analysis, first, reader.marks(analysis.languageOf(first)));
        if (run == null) {
            return false;
        }
        end = run.end();
        group = run.value();
        room = BigDecimal.ZERO;
        return true;
    }

    private boolean readWord(int at) {
        if (analysis.token(at).lineBreaks() > 0 && at > first) {
            return false;
        }
        for (Sense<NumberWord> sense : reader.wordsAt(analysis, at)) {
            if (readWord(sense, at)) {
                return true;
            }
        }
        return readHyphenated(at);
    }

    private boolean readWord(Sense<NumberWord> sense, int at) {
        int next = at + sense.length();
        return switch (sense.value().part()) {
            case CARDINAL, COLLECTIVE, ORDINAL -> add(sense, next);
            case MULTIPLIER -> !isVague(at) && multiply(sense, next);
            case NOUN -> !isVague(at) && countBy(sense, next);
            case VAGUE -> isVague(at) && vague(sense, next);
            case FRACTION -> fraction(sense, next);
            case ARTICLE -> at == first && startsMultiple(next) && skip(next);
            case LINK -> isAfterHundred(at) && isSmaller(next) && skip(next);
            case SURPLUS -> surplus(at, next);
            case PARTITIVE, MARK -> false;
        };
    }

    /** Tells whether a word stands alone in the plural: "сотни", but not in "три сотни" or "около сотни". */
    private boolean isVague(int at) {
        return at == first && !single && reader.has(analysis, at, NumberWord.Part.VAGUE);
    }

    private boolean isAfterHundred(int at) {
        return at > first && unit.compareTo(BigDecimal.valueOf(100)) >= 0;
    }

    private boolean surplus(int at, int next) {
        if (at == first) {
            return false;
        }
        surplus = true;
        end = next;
        return true;
    }

    /** Reads the digits after a multiplier: "2 тысячи 439". */
    private boolean readRest(int at) {
        Token token = analysis.token(at);
        boolean rest = token.isNumber() && token.length() <= 3 && !token.glued() && token.lineBreaks() == 0;
        if (!rest || lastMultiplier.compareTo(LIMIT) == 0 || group.signum() > 0 || surplus) {
            return false;
        }
        group = BigDecimal.valueOf(token.number().orElse(0));
        room = BigDecimal.ZERO;
        end = at + 1;
        return true;
    }

    /** Reads the second part of "twenty-five". */
    private boolean readHyphenated(int at) {
        Token hyphen = analysis.token(at);
        boolean joins = at > first && hyphen.is("-") && hyphen.glued() && at + 1 < sentenceEnd && isSmaller(at + 1);
        return joins && analysis.token(at + 1).glued() && readWord(at + 1);
    }

    private boolean skip(int next) {
        end = next;
        return true;
    }

    private boolean isSmaller(int at) {
        if (at < sentenceEnd) {
            for (Sense<NumberWord> next : reader.wordsAt(analysis, at)) {
                NumberWord.Part part = next.value().part();
                boolean adds = part == NumberWord.Part.CARDINAL || part == NumberWord.Part.ORDINAL;
                if (adds && next.value().value().compareTo(room) < 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean startsMultiple(int at) {
        return at < sentenceEnd
                && (reader.has(analysis, at, NumberWord.Part.MULTIPLIER)
                        || reader.has(analysis, at, NumberWord.Part.NOUN));
    }

    private boolean add(Sense<NumberWord> sense, int next) {
        BigDecimal value = sense.value().value();
        if (isNounAlone() && value.compareTo(BigDecimal.TEN) < 0) {
            group = group.multiply(value);
            done = true;
            return took(sense, next);
        }
        if (value.compareTo(room) >= 0) {
            return false;
        }
        group = group.add(value);
        room = roomAfter(value);
        if (sense.value().part() == NumberWord.Part.COLLECTIVE) {
            kind = NumeralKind.COLLECTIVE;
        }
        if (sense.value().part() == NumberWord.Part.ORDINAL) {
            kind = NumeralKind.ORDINAL;
            done = true;
        }
        return took(sense, next);
    }

    /** "десятка три" is three tens: the noun before its number makes it no more than about so. */
    private boolean isNounAlone() {
        return nounFirst && unit.compareTo(group) == 0 && end == first + 1;
    }

    /** Returns the bound below which a word may follow: 25 may end in 5, but 5 and 15 stand as they are. */
    private static BigDecimal roomAfter(BigDecimal value) {
        int zeros = value.precision() - value.stripTrailingZeros().precision();
        boolean tenOrTeen = value.compareTo(BigDecimal.valueOf(20)) < 0;
        return tenOrTeen ? BigDecimal.ONE : BigDecimal.TEN.pow(Math.max(zeros, 0));
    }

    private boolean multiply(Sense<NumberWord> sense, int next) {
        BigDecimal factor = sense.value().value();
        boolean hundred = factor.compareTo(BigDecimal.valueOf(100)) == 0;
        if (factor.compareTo(lastMultiplier) >= 0 || (hundred && group.compareTo(factor) >= 0)) {
            return false;
        }
        BigDecimal product = (group.signum() == 0 ? BigDecimal.ONE : group).multiply(factor);
        unit = factor;
        if (hundred) {
            group = product;
            room = factor;
        } else {
            closed = closed.add(product);
            group = BigDecimal.ZERO;
            room = factor;
            lastMultiplier = factor;
        }
        return took(sense, next);
    }

    private boolean countBy(Sense<NumberWord> sense, int next) {
        if (closed.signum() > 0 || group.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            return false;
        }
        group = (group.signum() == 0 ? BigDecimal.ONE : group)
                .multiply(sense.value().value());
        unit = sense.value().value();
        room = BigDecimal.ZERO;
        return took(sense, next);
    }

    private boolean vague(Sense<NumberWord> sense, int next) {
        group = sense.value().value();
        kind = NumeralKind.VAGUE;
        done = true;
        took(sense, next);
        multiplyVague(reader.has(analysis, next, NumberWord.Part.PARTITIVE) ? next + 1 : next);
        return true;
    }

    /** Reads what multiplies a vague number: "сотни тысяч", "tens of thousands". */
    private void multiplyVague(int at) {
        if (at < sentenceEnd) {
            for (Sense<NumberWord> sense : reader.wordsAt(analysis, at)) {
                if (sense.value().part() == NumberWord.Part.MULTIPLIER) {
                    group = group.multiply(sense.value().value());
                    took(sense, at + sense.length());
                    return;
                }
            }
        }
    }

    private boolean fraction(Sense<NumberWord> sense, int next) {
        if (end == first) {
            return false;
        }
        BigDecimal part = sense.value().value();
        if (group.signum() == 0) {
            closed = closed.add(part.multiply(unit));
        } else {
            group = group.add(part);
        }
        room = BigDecimal.ZERO;
        return took(sense, next);
    }

    private boolean took(Sense<NumberWord> sense, int next) {
        features = sense.features();
        end = next;
        return true;
    }
}
