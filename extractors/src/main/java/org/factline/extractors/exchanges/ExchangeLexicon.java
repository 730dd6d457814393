package org.factline.extractors.exchanges;

import java.util.HashMap;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Row;
import org.factline.model.Language;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** The words of exchanges of each language. */
final class ExchangeLexicon {
    private final Map<Language, Lexicon<ExchangePart>> lexicons = new HashMap<>();

    ExchangeLexicon(LanguagePacks packs) {
        packs.all().forEach(pack -> lexicons.put(pack.language(), lexicon(pack)));
    }

    private static Lexicon<ExchangePart> lexicon(LanguagePack pack) {
        Lexicon.Builder<ExchangePart> lexicon = Lexicon.builder();
        for (Row row : pack.table("exchange-words.tsv").rows()) {
            lexicon.addAll(pack.forms(row, "forms"), row.constant("part", ExchangePart.class));
        }
        return lexicon.build();
    }

    ExchangeText read(Analysis analysis) {
        return new ExchangeText(Atoms.of(analysis, lexicons));
    }
}
