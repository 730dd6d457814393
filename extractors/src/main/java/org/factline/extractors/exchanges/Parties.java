package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Row;
import org.factline.lexicon.Sense;
import org.factline.model.Language;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** Tells the two sides of an article's conflict. */
final class Parties {
    private static final List<String> COLUMNS = List.of("name", "adjective", "demonym", "metonym");
    private static final int COUNTED = 3;
    private final Map<Language, Lexicon<Party>> lexicons = new HashMap<>();

    Parties(LanguagePacks packs) {
        packs.all().forEach(pack -> lexicons.put(pack.language(), lexicon(pack)));
    }

    private static Lexicon<Party> lexicon(LanguagePack pack) {
        Lexicon.Builder<Party> lexicon = Lexicon.builder();
        pack.tableIfPresent("countries.tsv").ifPresent(table -> table.rows().forEach(row -> add(pack, row, lexicon)));
        return lexicon.build();
    }

    private static void add(LanguagePack pack, Row row, Lexicon.Builder<Party> lexicon) {
        Party party = Party.of(row.get("code"));
        if (!party.equals(Party.INTERNATIONAL)) {
            COLUMNS.forEach(column -> lexicon.addAll(pack.forms(row, column), party));
        }
    }

    /** Returns the two parties that a text names most, those whose people it counts above all; fewer where it has fewer. */
    List<Party> sides(Analysis analysis, List<PrisonerCount> counts) {
        Map<Party, Integer> weights = new HashMap<>();
        Atoms<Party> atoms = Atoms.of(analysis, lexicons);
        for (int i = 0; i < analysis.size(); i++) {
            for (Sense<Party> sense : atoms.at(i)) {
                weights.merge(sense.value(), 1, Integer::sum);
            }
        }
        counts.forEach(count -> count.side().ifPresent(side -> weights.merge(side, COUNTED, Integer::sum)));
        List<Party> ranked = new ArrayList<>(weights.keySet());
        ranked.sort(Comparator.<Party>comparingInt(p -> -weights.getOrDefault(p, 0)).thenComparing(p -> p));
        return List.copyOf(ranked.subList(0, Math.min(2, ranked.size())));
    }
}
