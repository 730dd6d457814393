package org.factline.extractors.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.model.Mention;
import org.factline.model.Office;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.Person;
import org.factline.model.Role;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** Reads one article: names, offices beside them, who is who, and who of them holds an office. */
final class ArticleReader {
    static final String KNOWN = "officials.known";
    private static final int YEARS_REMEMBERED = 1;

    private final Analysis analysis;
    private final Tables tables;
    private final Gazetteer gazetteer;
    private final NameWords words;
    private final Phrases phrases;
    private final Optional<Party> home;

    ArticleReader(Analysis analysis, Tables tables, LanguageKit kit) {
        this.analysis = analysis;
        this.tables = tables;
        this.gazetteer = tables.gazetteer();
        this.words = new NameWords(analysis, kit.names());
        this.home = kit.home();
        this.phrases = new Phrases(Atoms.of(analysis, tables.lexicons(analysis)));
    }

    List<Official> read() {
        List<Name> names =
                new NameSplitter(phrases, words, gazetteer).split(new NameSpotter(phrases, words, gazetteer).spot());
        NameIndex index = new NameIndex(names);
        Scan scan = new Scan(phrases, words, index, this::countryOf);
        Sighter sighter = new Sighter(scan, words, gazetteer);
        List<Sighting> sightings = new ArrayList<>(names.size());
        for (Name name : names) {
            sightings.add(sighter.sight(name));
        }
        new Sharing(scan, sightings).share();
        List<Figure> figures =
                new Coreference(words, gazetteer, this::isInOffice, name -> standsAlone(name, scan)).resolve(sightings);
        CountryContext context = new CountryContext(phrases, home);
        new Antecedents(sightings, this::officeOf, context).settle();
        return figures.stream()
                .flatMap(figure -> official(figure, context).stream())
                .toList();
    }

    private Optional<Party> countryOf(Name name) {
        Optional<KnownPerson> known = name.isFull()
                ? gazetteer.byFullName(name, words)
                : gazetteer.bySurname(name.surname().norm(), words).stream()
                        .filter(this::isInOffice)
                        .findFirst();
        return known.flatMap(this::officeOf).flatMap(KnownOffice::country);
    }

    /** A surname alone: not a word of another name, nor an oblique form at the start of a sentence. */
    private boolean standsAlone(Name name, Scan scan) {
        boolean opens = analysis.sentenceOf(name.first()).first() == name.first();
        boolean listed = !gazetteer.exactSurname(name.surname().norm()).isEmpty();
        return name.parts().size() == 1
                && !scan.isQuoted(name)
                && (!opens || (listed && (scan.isSubject(name) || isNamedElsewhere(name))))
                && !(scan.isAttribute(name) && (!listed || scan.isOpened(name)));
    }

    /** At the start of a sentence any word has a capital; a head of state's name counts even there. */
    private boolean isNamedElsewhere(Name name) {
        String norm = name.surname().norm();
        return gazetteer.exactSurname(norm).stream().anyMatch(KnownPerson::hasLedState) || words.standsAgain(norm);
    }

    /** Tells whether a known person holds an office at the time of the article, or held one shortly before. */
    private boolean isInOffice(KnownPerson person) {
        Optional<LocalDate> published = analysis.article().published();
        return published.isEmpty()
                || isInOffice(person, published.get())
                || isInOffice(person, published.get().minusYears(YEARS_REMEMBERED));
    }

    private static boolean isInOffice(KnownPerson person, LocalDate day) {
        return person.officeOn(day).isPresent();
    }

    private Optional<KnownOffice> officeOf(KnownPerson person) {
        Optional<LocalDate> published = analysis.article().published();
        Optional<KnownOffice> held = published.flatMap(person::officeOn);
        return held.or(() -> published.flatMap(day -> lastBefore(person, day)))
                .or(() -> person.offices().stream().findFirst());
    }

    private static Optional<KnownOffice> lastBefore(KnownPerson person, LocalDate day) {
        return person.offices().stream()
                .filter(office -> office.to().map(to -> to.isBefore(day)).orElse(false))
                .reduce((earlier, later) -> later);
    }

    private Optional<Official> official(Figure figure, CountryContext context) {
        Optional<Stated> stated = figure.stated();
        Optional<KnownPerson> known = figure.known();
        if (stated.isEmpty()
                && !known.map(person -> isKnownOfficial(figure, person)).orElse(false)) {
            return Optional.empty();
        }
        Optional<KnownOffice> term = known.flatMap(this::officeOf);
        Role role = role(stated, term);
        Optional<Party> country = country(stated, term, known).or(() -> context.of(stated, role, origins(figure)));
        boolean international = country.equals(Optional.of(Party.INTERNATIONAL));
        Office office = new Office(
                international ? Role.INTERNATIONAL : role,
                country,
                stated.map(s -> analysis.surface(s.first(), s.end())),
                stated.flatMap(Stated::organization).or(() -> term.flatMap(KnownOffice::organization)));
        String rule = stated.map(Stated::rule).orElse(KNOWN);
        return Optional.of(new Official(person(figure, country), office, mentions(figure), rule));
    }

    /** Heads of states are known for it long after. */
    private boolean isKnownOfficial(Figure figure, KnownPerson person) {
        return person.hasLedState() || (isInOffice(person) && !figure.isOutsider());
    }

    /** The office stated, or the known one where only a rank is stated, or a head of a territory. */
    private static Role role(Optional<Stated> stated, Optional<KnownOffice> term) {
        boolean vague = stated.map(s -> s.rule().equals(PostBefore.RANK) || s.role() == Role.PARTY_LEADER)
                .orElse(true);
        return vague && term.isPresent()
                ? term.get().role()
                : stated.map(Stated::role).orElseThrow();
    }

    /** The state stated, or the known one where the office is the known one, or no state is stated. */
    private Optional<Party> country(Optional<Stated> stated, Optional<KnownOffice> term, Optional<KnownPerson> known) {
        Optional<Party> told = stated.flatMap(Stated::country);
        Optional<Party> expected = term.flatMap(KnownOffice::country);
        boolean holds = known.map(this::isInOffice).orElse(false)
                && stated.map(s -> s.role() == term.map(KnownOffice::role).orElse(null))
                        .orElse(true);
        return holds ? expected.or(() -> told) : told.or(() -> expected);
    }

    private Set<Party> origins(Figure figure) {
        Name name = figure.longest();
        return name.isFull() ? gazetteer.origins(name.given().norm(), words) : Set.of();
    }

    private Person person(Figure figure, Optional<Party> country) {
        return figure.known()
                .map(known -> new Person(known.name(), Optional.of(known.id())))
                .orElseGet(() -> new Person(spelling(figure, country), Optional.empty()));
    }

    private String spelling(Figure figure, Optional<Party> country) {
        Name longest = figure.longest();
        return new Spelling(analysis, words, tables, home).canonical(longest, figure.casesOf(longest), country);
    }

    private List<Mention> mentions(Figure figure) {
        return figure.sightings().stream()
                .map(Sighting::name)
                .map(name -> new Mention(
                        analysis.span(name.first(), name.end()), analysis.surface(name.first(), name.end())))
                .toList();
    }
}
