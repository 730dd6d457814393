package org.factline.extractors.dates;

import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Row;

/**
 * How a language writes dates: the file {@code date-conventions.tsv}.
 *
 * @param bareYears true if four digits are a year wherever they stand
 * @param monthFirst true if the month comes first in dates with slashes
 */
record Conventions(boolean bareYears, boolean monthFirst) {
    static Conventions of(LanguagePack pack) {
        boolean bareYears = false;
        boolean monthFirst = false;
        for (Row row : pack.table("date-conventions.tsv").rows()) {
            switch (row.get("convention")) {
                case "bare-year" -> bareYears = row.get("value").equals("anywhere");
                case "slashes" -> monthFirst = row.get("value").equals("month-day");
                default -> throw row.error("column convention must be bare-year or slashes");
            }
        }
        return new Conventions(bareYears, monthFirst);
    }
}
