package org.factline.extractors.dates;

import static org.factline.extractors.dates.Expression.GAP;

import java.util.Optional;
import org.factline.extractors.dates.Expression.Chosen;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Nearby;
import org.factline.extractors.dates.Expression.Part;
import org.factline.extractors.dates.Expression.Relative;
import org.factline.extractors.dates.Expression.Within;
import org.factline.extractors.dates.Expression.YearBefore;

/** Writes values of dates whose year nothing tells, with {@code X} for each unknown digit. */
final class Unresolved {
    private static final String YEAR = "XXXX-";
    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private Unresolved() {}

    /** Returns the value, empty where the expression says too little for one, or what it says cannot be. */
    static Optional<Resolved> value(Expression expression) {
        return text(expression).map(Resolved::unresolved);
    }

    private static Optional<String> text(Expression expression) {
        if (expression instanceof Fields fields) {
            return fields(fields);
        }
        if (expression instanceof Part part) {
            return part.year() == GAP ? Optional.of(YEAR + part(part)) : Optional.empty();
        }
        if (expression instanceof Relative relative) {
            return Optional.of(whole(relative.grain()));
        }
        if (expression instanceof Nearby nearby) {
            return Optional.of(whole(nearby.grain()));
        }
        if (expression instanceof YearBefore) {
            return Optional.of(whole(Grain.YEAR));
        }
        if (expression instanceof Chosen chosen) {
            return text(chosen.which());
        }
        return expression instanceof Within within && within.whole() instanceof Relative
                ? text(within.part())
                : Optional.empty();
    }

    /** Returns the value of some stretch of a grain. */
    private static String whole(Grain grain) {
        return switch (grain) {
            case DAY -> YEAR + "XX-XX";
            case WEEKEND -> YEAR + "WXX-WE";
            case WEEK -> YEAR + "WXX";
            case MONTH, SEASON -> YEAR + "XX";
            case QUARTER -> YEAR + "QX";
            case HALF -> YEAR + "HX";
            case YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
        };
    }

    private static Optional<String> fields(Fields fields) {
        if (fields.year() != GAP) {
            return Optional.empty();
        }
        if (fields.month() == GAP) {
            return Optional.of(
                    fields.weekday() == GAP
                            ? YEAR + "XX-" + Period.two(fields.day())
                            : YEAR + "WXX-" + fields.weekday());
        }
        String month = YEAR + Period.two(fields.month());
        boolean possible = fields.day() == GAP
                || Period.ofDay(2000, fields.month(), fields.day()).isPresent();
        return possible
                ? Optional.of(fields.day() == GAP ? month : month + "-" + Period.two(fields.day()))
                : Optional.empty();
    }

    private static String part(Part part) {
        return switch (part.grain()) {
            case SEASON -> SEASONS[part.index() - 1];
            case QUARTER -> "Q" + part.index();
            default -> "H" + part.index();
        };
    }
}
