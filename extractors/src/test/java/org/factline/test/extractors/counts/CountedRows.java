package org.factline.test.extractors.counts;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.factline.Factline;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.PrisonerCount;

/** The rows of a table about counts: a language, a text with counts [marked], ¶ for a line break, and what is expected. */
final class CountedRows {
    static final Factline FACTLINE = Factline.create();
    private static final LocalDate DAY = LocalDate.of(2025, 11, 11);

    private CountedRows() {}

    static Stream<Row> of(String file) {
        return Table.read(DataFolder.ofResources(CountedRows.class, "."), file).rows().stream();
    }

    /** Returns the counts of a row's text. */
    static List<PrisonerCount> counts(Row row) {
        String text = row.get("text").replace("[", "").replace("]", "").replace("¶", "\n");
        Article article = Article.of(text).publishedOn(DAY).in(Language.of(row.get("language")));
        return FACTLINE.extract(article).prisonerCounts();
    }
}
