package org.factline.extractors.dates;

import static org.factline.extractors.dates.Expression.GAP;

import java.util.Optional;
import org.factline.extractors.dates.Expression.Fields;
import org.factline.extractors.dates.Expression.Part;

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
        return Optional.empty();
    }

    private static Optional<String> fields(Fields fields) {
        if (fields.year() != GAP) {
            return Optional.empty();
        }
        if (fields.month() == GAP) {
            return fields.weekday() == GAP ? Optional.empty() : Optional.of(YEAR + "WXX-" + fields.weekday());
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
