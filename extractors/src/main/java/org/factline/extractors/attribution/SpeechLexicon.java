package org.factline.extractors.attribution;

import java.util.EnumSet;
import java.util.Set;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** The words of speech and sources of each language. */
final class SpeechLexicon {
    private static final Set<SpeechPart> VERBS = EnumSet.of(SpeechPart.SAY, SpeechPart.DENY, SpeechPart.ASK);
    private static final PackTable<Lexicon<SpeechPart>> WORDS = PackTable.of(SpeechLexicon::lexicon);
    private final PerLanguage<Lexicon<SpeechPart>> lexicons;

    SpeechLexicon(LanguagePacks packs) {
        lexicons = WORDS.in(packs);
    }

    private static Lexicon<SpeechPart> lexicon(LanguagePack pack) {
        Lexicon.Builder<SpeechPart> lexicon = Lexicon.builder();
        for (Row row : pack.table("speech-verbs.tsv").rows()) {
            SpeechPart act = row.constant("act", SpeechPart.class);
            if (!VERBS.contains(act)) {
                throw row.error("column act takes one of " + VERBS);
            }
            lexicon.addAll(pack.forms(row, "forms"), act);
        }
        for (Row row : pack.table("source-words.tsv").rows()) {
            lexicon.addAll(pack.forms(row, "forms"), row.constant("part", SpeechPart.class));
        }
        lexicon.respectCapitals();
        pack.tableIfPresent("countries.tsv")
                .ifPresent(table -> table.rows().forEach(row -> addState(pack, row, lexicon)));
        return lexicon.build();
    }

    private static void addState(LanguagePack pack, Row row, Lexicon.Builder<SpeechPart> lexicon) {
        lexicon.addAll(pack.forms(row, "name"), SpeechPart.STATE);
        lexicon.addAll(pack.forms(row, "demonym"), SpeechPart.STATE);
        lexicon.addAll(pack.forms(row, "metonym"), SpeechPart.STATE);
        lexicon.addAll(pack.forms(row, "adjective"), SpeechPart.ADJECTIVE);
    }

    Atoms<SpeechPart> read(Analysis analysis) {
        return Atoms.of(analysis, lexicons);
    }
}
