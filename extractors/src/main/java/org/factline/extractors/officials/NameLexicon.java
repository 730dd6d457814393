package org.factline.extractors.officials;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.Row;
import org.factline.text.Folding;

/** What a language knows of names: given names, particles, declensions, spelling in Latin letters. */
final class NameLexicon {
    private static final int GIVEN = -10;
    private static final int LONGEST_ENDING = 8;

    private final Declensions declensions;
    private final Romanizer romanizer;
    private final Map<String, Given> given = new HashMap<>();
    private final Set<String> particles = new HashSet<>();
    private final Set<String> patronymics = new HashSet<>();
    private final Set<String> verbEndings = new HashSet<>();

    private NameLexicon(LanguagePack pack) {
        this.declensions = Declensions.of(pack.tableIfPresent("name-declensions.tsv"));
        this.romanizer = Romanizer.of(pack);
        pack.tableIfPresent("given-names.tsv").ifPresent(table -> table.rows().forEach(this::addGiven));
        pack.tableIfPresent("name-particles.tsv")
                .ifPresent(table -> table.rows().forEach(this::addParticles));
        pack.tableIfPresent("verb-endings.tsv")
                .ifPresent(table -> table.rows().forEach(row -> verbEndings.addAll(row.list("endings"))));
    }

    static NameLexicon of(LanguagePack pack) {
        return new NameLexicon(pack);
    }

    private void addGiven(Row row) {
        String gender = row.get("gender");
        boolean indeclinable = row.find("decl").isPresent();
        Given entry = new Given(gender.length() > 1 ? '-' : gender.charAt(0), indeclinable);
        for (String part : row.get("name").split("[ -]", -1)) {
            given.putIfAbsent(Folding.fold(part), entry);
        }
    }

    private void addParticles(Row row) {
        (row.get("kind").equals("patronymic") ? patronymics : particles).addAll(row.list("forms"));
    }

    /** Tells whether a word ends like a verb; languages without such endings have none. */
    boolean looksLikeVerb(String norm) {
        return endsWithAny(norm, verbEndings);
    }

    /** Tells whether a word ends like a patronymic. */
    boolean isPatronymic(String norm) {
        return endsWithAny(norm, patronymics);
    }

    private static boolean endsWithAny(String norm, Set<String> endings) {
        for (int length = 1; length < Math.min(LONGEST_ENDING, norm.length()); length++) {
            if (endings.contains(norm.substring(norm.length() - length))) {
                return true;
            }
        }
        return false;
    }

    boolean isInflected() {
        return declensions.isInflected();
    }

    boolean isParticle(String norm) {
        return particles.contains(norm);
    }

    Romanizer romanizer() {
        return romanizer;
    }

    Declensions declensions() {
        return declensions;
    }

    /** Tells whether a word is a given name, in any case. */
    boolean isGiven(String norm) {
        if (given.containsKey(norm)) {
            return true;
        }
        if (!isInflected()) {
            return false;
        }
        for (NameForm form : declensions.analyse(norm)) {
            if (isGivenForm(form)) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word is a given name in the nominative. */
    boolean isGivenNominative(String norm) {
        return given.containsKey(norm);
    }

    private boolean isGivenForm(NameForm form) {
        Given entry = given.get(form.nominative());
        return entry != null && (entry.gender == '-' || form.gender() == '-' || entry.gender == form.gender());
    }

    /** Returns what a word of a name can be a form of; given names are ranked below zero. */
    List<NameForm> analyse(String norm) {
        if (!isInflected()) {
            return List.of(new NameForm(norm, Declensions.ALL_CASES, '-', 0));
        }
        List<NameForm> forms = declensions.analyse(norm);
        boolean declines = forms.stream()
                .anyMatch(form -> form.cases() != Declensions.ALL_CASES
                        && form.nominative().equals(norm));
        return forms.stream().map(form -> asGiven(form, declines)).toList();
    }

    /** Ranks a given name first; one that declines is none where it stands undeclined. */
    private NameForm asGiven(NameForm form, boolean declines) {
        Given entry = given.get(form.nominative());
        if (entry == null || (entry.gender != '-' && form.gender() != '-' && entry.gender != form.gender())) {
            return form;
        }
        boolean undeclined = form.cases() == Declensions.ALL_CASES;
        if (undeclined && declines && !entry.indeclinable) {
            return form;
        }
        char gender = form.gender() == '-' ? entry.gender : form.gender();
        return new NameForm(form.nominative(), form.cases(), gender, GIVEN);
    }

    private record Given(char gender, boolean indeclinable) {}
}
