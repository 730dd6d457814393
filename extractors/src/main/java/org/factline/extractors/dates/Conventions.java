package org.factline.extractors.dates;

import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Row;

/**
 * How a language writes dates: the file {@code date-conventions.tsv}.
 *
 * @param bareYears true if four digits are a year wherever they stand
 * @param monthFirst true if the month comes first in dates with slashes
 * @param ordinalHours true if ordinals may tell the hour: "о шостій"
 */
record Conventions(boolean bareYears, boolean monthFirst, boolean ordinalHours) {
    static Conventions of(LanguagePack pack) {
        boolean bareYears = false;
        boolean monthFirst = false;
        boolean ordinalHours = false;
        for (Row row : pack.table("date-conventions.tsv").rows()) {
            switch (row.get("convention")) {
                case "bare-year" -> bareYears = row.get("value").equals("anywhere");
                case "slashes" -> monthFirst = row.get("value").equals("month-day");
                case "hours" -> ordinalHours = row.get("value").equals("ordinal");
                default -> throw row.error("column convention must be bare-year, slashes or hours");
            }
        }
        return new Conventions(bareYears, monthFirst, ordinalHours);
    }
}
