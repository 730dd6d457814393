package org.factline.extractors.officials;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.Capitals;
import org.factline.extractors.officials.OfficeWord.Link;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Needs;
import org.factline.extractors.officials.OfficeWord.Outsider;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Private;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.QualifierKind;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.extractors.officials.OfficeWord.StateKind;
import org.factline.extractors.officials.OfficeWord.Title;
import org.factline.extractors.officials.OfficeWord.Verb;
import org.factline.extractors.officials.OfficeWord.VerbKind;
import org.factline.lexicon.Form;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Row;
import org.factline.model.Party;
import org.factline.model.Role;

/** Makes a language's lexicon of offices from the tables of its pack. */
final class OfficeLexicons {
    private static final int LONGEST_ACRONYM = 6;

    private final LanguagePack pack;
    private final List<String> prefixes;
    private final Set<String> metonyms = new HashSet<>();
    private final Lexicon.Builder<OfficeWord> lexicon = Lexicon.builder();

    private OfficeLexicons(LanguagePack pack) {
        this.pack = pack;
        this.prefixes = rows("qualifiers.tsv").stream()
                .filter(row -> row.find("solid").isPresent())
                .flatMap(row -> row.list("forms").stream())
                .toList();
    }

    /** Reads the tables; a pack without them has an empty lexicon. */
    static Lexicon<OfficeWord> of(LanguagePack pack) {
        OfficeLexicons lexicons = new OfficeLexicons(pack);
        lexicons.offices();
        lexicons.bodies();
        lexicons.states();
        lexicons.places();
        lexicons.around();
        return lexicons.lexicon.build();
    }

    private void offices() {
        for (Row row : rows("offices.tsv")) {
            Needs needs = row.find("of").isEmpty() ? Needs.NOTHING : row.constant("of", Needs.class);
            Post post = new Post(row.constant("role", Role.class), needs);
            for (Form form : pack.forms(row, "forms")) {
                lexicon.add(form, post);
                addPrefixed(form, post);
            }
        }
        for (Row row : rows("qualifiers.tsv")) {
            lexicon.addAll(pack.forms(row, "forms"), new Qualifier(row.constant("kind", QualifierKind.class)));
        }
    }

    /** Adds an office with the qualifiers that are written together with it. */
    private void addPrefixed(Form form, Post post) {
        if (form.text().indexOf(' ') < 0 && form.text().indexOf('-') < 0) {
            for (String prefix : prefixes) {
                lexicon.add(new Form(prefix + form.text(), form.features()), post);
            }
        }
    }

    private void bodies() {
        for (Row row : rows("bodies.tsv")) {
            Optional<Party> country = row.find("country").map(Party::of);
            Map<Capitals, Body> bodies = new EnumMap<>(Capitals.class);
            for (Form form : pack.forms(row, "forms")) {
                lexicon.add(
                        form,
                        bodies.computeIfAbsent(
                                capitals(form.text()),
                                capitals -> new Body(role(row, "head"), country, row.find("name"), capitals)));
            }
        }
    }

    private void states() {
        for (Row row : rows("countries.tsv")) {
            Party party = Party.of(row.get("code"));
            for (StateKind kind : StateKind.values()) {
                state(pack.forms(row, kind.name().toLowerCase(Locale.ROOT)), party, kind);
            }
        }
    }

    private void state(List<Form> forms, Party party, StateKind kind) {
        boolean ofPeople = kind == StateKind.ADJECTIVE || kind == StateKind.DEMONYM;
        Map<Capitals, OfficeWord> states = new EnumMap<>(Capitals.class);
        for (Form form : forms) {
            if (kind == StateKind.METONYM) {
                metonyms.add(form.text());
            }
            Capitals capitals = ofPeople ? capitals(form.text()) : atLeastInitial(form.text());
            lexicon.add(form, states.computeIfAbsent(capitals, c -> state(party, kind, c)));
        }
    }

    private static OfficeWord state(Party party, StateKind kind, Capitals capitals) {
        boolean international = party.equals(Party.INTERNATIONAL) && kind == StateKind.NAME;
        return international
                ? new Body(Optional.of(Role.INTERNATIONAL), Optional.of(party), Optional.empty(), capitals)
                : new State(party, kind, capitals);
    }

    /** Towns and regions, whoever heads them; a capital that stands for its state is no mere town. */
    private void places() {
        for (Row row : rows("places.tsv")) {
            Optional<Party> country = Optional.of(Party.of(row.get("code")));
            Optional<Role> head = Optional.of(Role.REGIONAL_HEAD);
            Map<Capitals, Body> places = new EnumMap<>(Capitals.class);
            for (Form form : pack.forms(row, "name")) {
                if (!metonyms.contains(form.text())) {
                    lexicon.add(
                            form,
                            places.computeIfAbsent(
                                    atLeastInitial(form.text()),
                                    capitals -> new Body(head, country, Optional.empty(), capitals)));
                }
            }
        }
    }

    private void around() {
        for (Row row : rows("titles.tsv")) {
            lexicon.addAll(pack.forms(row, "forms"), new Title(role(row, "role")));
        }
        for (Row row : rows("not-officials.tsv")) {
            lexicon.addAll(pack.forms(row, "forms"), new Outsider());
        }
        for (Row row : rows("private-bodies.tsv")) {
            lexicon.addAll(pack.forms(row, "forms"), new Private());
        }
        for (Row row : rows("office-verbs.tsv")) {
            lexicon.addAll(pack.forms(row, "forms"), new Verb(row.constant("kind", VerbKind.class), role(row, "role")));
        }
        for (Row row : rows("phrase-words.tsv")) {
            lexicon.addAll(pack.forms(row, "forms"), new Link(row.constant("kind", LinkKind.class)));
        }
    }

    private List<Row> rows(String file) {
        return pack.tableIfPresent(file).map(table -> table.rows()).orElse(List.of());
    }

    private static Optional<Role> role(Row row, String column) {
        return row.find(column).isEmpty() ? Optional.empty() : Optional.of(row.constant(column, Role.class));
    }

    private static Capitals atLeastInitial(String form) {
        Capitals capitals = capitals(form);
        return capitals == Capitals.ANY ? Capitals.INITIAL : capitals;
    }

    private static Capitals capitals(String form) {
        String first = form.indexOf(' ') < 0 ? form : form.substring(0, form.indexOf(' '));
        boolean acronym = first.length() > 1
                && first.length() <= LONGEST_ACRONYM
                && first.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
        if (acronym) {
            return Capitals.ALL;
        }
        boolean oneWord = first.length() == form.length();
        return oneWord && Character.isUpperCase(form.charAt(0)) ? Capitals.INITIAL : Capitals.ANY;
    }
}
