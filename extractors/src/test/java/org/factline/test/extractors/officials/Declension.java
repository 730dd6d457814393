package org.factline.test.extractors.officials;

import java.util.List;
import java.util.Locale;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.model.Language;

/** Declines names by a language's table, word by word. */
final class Declension {
    private final List<Row> rows;

    private Declension(LanguagePack pack) {
        this.rows = pack.table("name-declensions.tsv").rows();
    }

    static Declension of(String language) {
        return new Declension(
                LanguagePacks.installed().find(Language.of(language)).orElseThrow());
    }

    /** Returns a word in a case, itself where the table has no row for it. */
    String decline(String word, String gender, char grammaticalCase) {
        return rows.stream()
                .filter(row -> fits(row, word, gender))
                .findFirst()
                .map(row -> stem(word, row) + ending(row, grammaticalCase))
                .orElse(word);
    }

    private static boolean fits(Row row, String word, String gender) {
        String nominative = ending(row, 'n');
        boolean agrees = row.get("gender").equals("both") || row.get("gender").equals(gender);
        return agrees
                && word.length() > nominative.length() + 1
                && word.toLowerCase(Locale.ROOT).endsWith(nominative)
                && follows(row, stem(word, row).toLowerCase(Locale.ROOT));
    }

    private static boolean follows(Row row, String stem) {
        return row.list("after").isEmpty() || row.list("after").stream().anyMatch(stem::endsWith);
    }

    private static String stem(String word, Row row) {
        return word.substring(0, word.length() - ending(row, 'n').length());
    }

    private static String ending(Row row, char grammaticalCase) {
        for (String form : row.get("forms").split(" ", -1)) {
            int equals = form.indexOf('=');
            if (form.indexOf(grammaticalCase, equals) > 0) {
                return form.substring(0, equals).replace("0", "");
            }
        }
        return "";
    }
}
