package org.factline.extractors.dates;

import java.math.BigDecimal;
import java.util.Optional;
import org.factline.extractors.dates.Expression.Length;

/** The units of time that data files and durations know. */
enum LengthUnit {
    Y("P", "Y", Grain.YEAR),
    M("P", "M", Grain.MONTH),
    W("P", "W", Grain.WEEK),
    D("P", "D", Grain.DAY),
    H("PT", "H", Grain.DAY),
    MIN("PT", "M", Grain.DAY),
    S("PT", "S", Grain.DAY),
    Q("P", "Q", Grain.QUARTER),
    HY("P", "HY", Grain.HALF),
    WE("P", "WE", Grain.WEEKEND);

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    private final String prefix;
    private final String letter;
    private final Grain grain;

    LengthUnit(String prefix, String letter, Grain grain) {
        this.prefix = prefix;
        this.letter = letter;
        this.grain = grain;
    }

    Grain grain() {
        return grain;
    }

    boolean isOfClock() {
        return prefix.equals("PT");
    }

    /** Returns a length of an unknown number of this unit. */
    Length some() {
        return new Length(this, BigDecimal.ZERO, prefix + "X" + letter);
    }

    /** Returns a length of a number of this unit; fractions go over to a smaller unit as the guideline has it. */
    Optional<Length> times(BigDecimal amount) {
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        boolean fraction = amount.stripTrailingZeros().scale() > 0;
        if (fraction && this == Y) {
            return whole(M, amount.multiply(BigDecimal.valueOf(12))).or(() -> Optional.of(plain(amount)));
        }
        if (fraction && this == H) {
            return whole(MIN, amount.multiply(BigDecimal.valueOf(60))).or(() -> Optional.of(plain(amount)));
        }
        return Optional.of(plain(amount));
    }

    private static Optional<Length> whole(LengthUnit unit, BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0 ? Optional.of(unit.plain(amount)) : Optional.empty();
    }

    private Length plain(BigDecimal amount) {
        BigDecimal shortest = amount.stripTrailingZeros();
        return new Length(this, shortest, prefix + shortest.toPlainString() + letter);
    }
}
