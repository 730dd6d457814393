package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.extractors.BundledData;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.model.PrisonerCount;
import org.factline.pattern.Atoms;

/** Knows the parties to conflicts, their names in each language, and who holds whose people. */
final class Parties {
    private static final List<String> COLUMNS = List.of("name", "adjective", "demonym", "metonym");
    private static final int COUNTED = 3;
    private static final PackTable<Lexicon<Party>> NAMES = PackTable.of(Parties::lexicon);
    private final PerLanguage<Lexicon<Party>> lexicons;
    private final Map<Party, List<Opponent>> holds = new HashMap<>();

    Parties(LanguagePacks packs) {
        lexicons = NAMES.in(packs);
        for (Row row : BundledData.world("conflicts.tsv").rows()) {
            int until = row.find("until").isPresent() ? row.integer("until") : Integer.MAX_VALUE;
            holds.computeIfAbsent(Party.of(row.get("party")), party -> new ArrayList<>())
                    .add(new Opponent(Party.of(row.get("holds")), until));
        }
    }

    private static Lexicon<Party> lexicon(LanguagePack pack) {
        Lexicon.Builder<Party> lexicon = Lexicon.builder();
        pack.table("countries.tsv").rows().forEach(row -> add(pack, row, lexicon));
        return lexicon.build();
    }

    private static void add(LanguagePack pack, Row row, Lexicon.Builder<Party> lexicon) {
        Party party = Party.of(row.get("code"));
        if (!party.equals(Party.INTERNATIONAL)) {
            COLUMNS.forEach(column -> lexicon.addAll(pack.forms(row, column), party));
        }
    }

    Sides sides(ExchangeText text, List<PrisonerCount> counts) {
        return new Sides(text, this, Atoms.of(text.analysis(), lexicons), counts);
    }

    /** How often a stretch of text names each party. */
    Map<Party, Integer> named(Atoms<Party> atoms, int from, int to) {
        Map<Party, Integer> weights = new HashMap<>();
        for (int i = from; i < to; i++) {
            for (Sense<Party> sense : atoms.at(i)) {
                weights.merge(sense.value(), 1, Integer::sum);
            }
        }
        return weights;
    }

    void addCounted(List<PrisonerCount> counts, Map<Party, Integer> weights) {
        counts.forEach(count -> count.side().ifPresent(side -> weights.merge(side, COUNTED, Integer::sum)));
    }

    /** Returns whose people a party holds in some year, the likeliest first. */
    List<Party> heldBy(Party party, int year) {
        return holds.getOrDefault(party, List.of()).stream()
                .filter(opponent -> year <= opponent.until())
                .map(Opponent::party)
                .toList();
    }

    private record Opponent(Party party, int until) {}
}
