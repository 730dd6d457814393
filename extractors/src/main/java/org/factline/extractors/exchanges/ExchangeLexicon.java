package org.factline.extractors.exchanges;

import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** The words of exchanges of each language. */
final class ExchangeLexicon {
    private static final String RELEASED = "released";
    private static final String NAMES = "list";
    private static final String MOVES = "moves";
    private static final PackTable<Lexicon<ExchangePart>> WORDS = PackTable.of(ExchangeLexicon::lexicon);
    private final PerLanguage<Lexicon<ExchangePart>> lexicons;

    ExchangeLexicon(LanguagePacks packs) {
        lexicons = WORDS.in(packs);
    }

    private static Lexicon<ExchangePart> lexicon(LanguagePack pack) {
        Lexicon.Builder<ExchangePart> lexicon = Lexicon.builder();
        for (Row row : pack.table("exchange-words.tsv").rows()) {
            lexicon.addAll(pack.forms(row, "forms"), row.constant("part", ExchangePart.class));
        }
        pack.table("fate-verbs.tsv").rows().forEach(row -> addFate(pack, row, lexicon));
        for (Row row : pack.table("modality.tsv").rows()) {
            if (row.get("cue").equals(NAMES)) {
                lexicon.addAll(pack.forms(row, "forms"), ExchangePart.LIST);
            }
        }
        return lexicon.build();
    }

    /** Takes what tells that people were let free; words of moving them tell so too. */
    private static void addFate(LanguagePack pack, Row row, Lexicon.Builder<ExchangePart> lexicon) {
        boolean moved = row.find("role").filter(MOVES::equals).isPresent();
        if (moved || row.get("status").equals(RELEASED)) {
            lexicon.addAll(pack.forms(row, "forms"), ExchangePart.FREED);
            lexicon.addAll(pack.forms(row, "future"), ExchangePart.FREED);
        }
    }

    ExchangeText read(Analysis analysis) {
        return new ExchangeText(Atoms.of(analysis, lexicons));
    }
}
