package org.factline.extractors.counts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.lexicon.Form;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;

/** Reads the tables of the language packs that prisoner counts need. */
final class CountLexicon {
    private static final PackTable<Lexicon<CountWord>> WORDS = PackTable.of(pack -> new CountLexicon(pack).read());
    private final LanguagePack pack;
    private final Lexicon.Builder<CountWord> words = Lexicon.builder();

    private CountLexicon(LanguagePack pack) {
        this.pack = pack;
    }

    /** Returns a lexicon for each language. */
    static PerLanguage<Lexicon<CountWord>> of(LanguagePacks packs) {
        return WORDS.in(packs);
    }

    private Lexicon<CountWord> read() {
        rows("count-nouns.tsv").forEach(this::noun);
        rows("fate-verbs.tsv").forEach(this::fate);
        rows("bounds.tsv").forEach(this::bound);
        rows("modality.tsv").forEach(row -> cue(row, "cue"));
        rows("captivity.tsv").forEach(row -> cue(row, "cue"));
        rows("count-blockers.tsv").forEach(row -> cue(row, "kind"));
        rows("function-words.tsv").forEach(row -> cue(row, "kind"));
        rows("countries.tsv").forEach(this::country);
        rows("sides.tsv").forEach(this::hint);
        Optional<Party> home = Voices.in(pack);
        rows("bodies.tsv").forEach(row -> body(row, home));
        return words.build();
    }

    private List<Row> rows(String file) {
        return pack.table(file).rows();
    }

    private void noun(Row row) {
        CountWord noun = new CountWord.Noun(
                row.constant("category", PrisonerCategory.class),
                row.constant("kind", CountWord.NounKind.class),
                row.find("side").map(Party::of).orElse(null));
        words.addAll(pack.forms(row, "forms"), noun);
    }

    private void fate(Row row) {
        words.addAll(pack.forms(row, "forms"), fate(row, false));
        words.addAll(pack.forms(row, "future"), fate(row, true));
    }

    private static Fate fate(Row row, boolean future) {
        return new Fate(
                row.constant("status", Fate.Outcome.class),
                row.find("role").map(r -> row.constant("role", Fate.Role.class)).orElse(Fate.Role.NONE),
                row.get("strength").equals("strong"),
                future);
    }

    private void bound(Row row) {
        CountWord bound = new CountWord.Bound(
                row.constant("bound", CountWord.BoundKind.class), row.constant("place", CountWord.Place.class));
        words.addAll(pack.forms(row, "forms"), bound);
    }

    private void cue(Row row, String column) {
        words.addAll(pack.forms(row, "forms"), row.constant(column, Cue.class));
    }

    private void country(Row row) {
        Party party = Party.of(row.get("code"));
        for (PartyForm form : List.of(PartyForm.NAME, PartyForm.ADJECTIVE, PartyForm.DEMONYM, PartyForm.METONYM)) {
            party(pack.forms(row, form.name().toLowerCase(Locale.ROOT)), party, form);
        }
    }

    private void hint(Row row) {
        party(pack.forms(row, "forms"), Party.of(row.get("party")), PartyForm.HINT);
    }

    /** A body that has a name of its own is a state's; where the table gives none, that of news in the language. */
    private void body(Row row, Optional<Party> home) {
        Optional<Party> state = row.find("country").map(Party::of);
        if (state.isPresent()) {
            party(pack.forms(row, "forms"), state.get(), PartyForm.BODY);
        } else if (row.find("name").isPresent() && home.isPresent()) {
            party(pack.forms(row, "forms"), home.get(), PartyForm.OFFICE);
        }
    }

    private void party(List<Form> forms, Party party, PartyForm kind) {
        CountWord capitalised = new CountWord.PartyWord(party, kind, true);
        CountWord small = new CountWord.PartyWord(party, kind, false);
        for (Form form : forms) {
            words.add(form, Character.isUpperCase(form.text().codePointAt(0)) ? capitalised : small);
        }
    }
}
