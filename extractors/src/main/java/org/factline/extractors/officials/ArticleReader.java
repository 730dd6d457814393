package org.factline.extractors.officials;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.model.Mention;
import org.factline.model.Office;
import org.factline.model.Official;
import org.factline.model.Party;
import org.factline.model.Person;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;

/** Reads one article: names, offices beside them, who is who, and who of them holds an office. */
final class ArticleReader {
    static final String KNOWN = "officials.known";
    private static final int YEARS_REMEMBERED = 1;

    private final Analysis analysis;
    private final Gazetteer gazetteer;
    private final NameWords words;
    private final Phrases phrases;

    ArticleReader(Analysis analysis, Tables tables, LanguageKit kit) {
        this.analysis = analysis;
        this.gazetteer = tables.gazetteer();
        this.words = new NameWords(analysis, kit.names());
        this.phrases = new Phrases(Atoms.of(analysis, tables.lexicons(analysis)));
    }

    List<Official> read() {
        List<Name> names = new NameSplitter(phrases, words).split(new NameSpotter(phrases, words).spot());
        NameIndex index = new NameIndex(names, analysis.size());
        OfficeReader reader = new OfficeReader(phrases, words, index, this::countryOf);
        List<Sighting> sightings = new ArrayList<>(names.size());
        for (Name name : names) {
            sightings.add(sighting(name, reader));
        }
        new Sharing(phrases, index, sightings).share();
        List<Figure> figures = new Coreference(
                        words, gazetteer, this::isInOffice, name -> standsAlone(name, reader))
                .resolve(sightings);
        CountryContext context = new CountryContext(phrases);
        return figures.stream().flatMap(figure -> official(figure, context).stream()).toList();
    }

    private Optional<Party> countryOf(Name name) {
        Optional<KnownPerson> known = name.isFull()
                ? gazetteer.byFullName(name, words)
                : gazetteer.bySurname(name.surname().norm(), words).stream()
                        .filter(this::isInOffice)
                        .findFirst();
        return known.flatMap(this::officeOf).flatMap(KnownOffice::country);
    }

    private Sighting sighting(Name name, OfficeReader reader) {
        Optional<KnownPerson> known = name.isFull() ? gazetteer.byFullName(name, words) : Optional.empty();
        if (known.isEmpty() && !isPersonLike(name)) {
            boolean counts = reader.isDirect(name) && !reader.isAttribute(name) && !reader.isQuoted(name);
            return new Sighting(name, known, counts ? reader.before(name) : Optional.empty(), false);
        }
        OfficeReader.After after = reader.after(name);
        Optional<Stated> stated = reader.before(name).or(after::stated);
        boolean outsider = stated.isEmpty() && (after.outsider() || reader.isOutsider(name));
        return new Sighting(name, known, stated, outsider);
    }

    /** A surname alone: not a word of another name, nor an oblique form at the start of a sentence. */
    private boolean standsAlone(Name name, OfficeReader reader) {
        boolean opens = analysis.sentenceOf(name.first()).first() == name.first();
        boolean listed = !gazetteer.exactSurname(name.surname().norm()).isEmpty();
        return name.parts().size() == 1
                && !reader.isQuoted(name)
                && (listed || !opens)
                && !(reader.isAttribute(name) && !listed);
    }

    /** Tells whether a name has a part that only people's names have. */
    private boolean isPersonLike(Name name) {
        if (!name.isFull()) {
            return false;
        }
        NamePart last = name.surname();
        return name.parts().stream()
                .anyMatch(part -> part.kind() == NamePart.Kind.INITIAL
                        || (part.isWord() && (part != last || name.words() == 2) && words.isGiven(part.norm())));
    }

    /** Tells whether a known person holds an office at the time of the article, or held one shortly before. */
    private boolean isInOffice(KnownPerson person) {
        Optional<LocalDate> published = analysis.article().published();
        return published.isEmpty()
                || person.officeOn(published.get()).isPresent()
                || person.officeOn(published.get().minusYears(YEARS_REMEMBERED)).isPresent();
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
        if (stated.isEmpty() && (known.isEmpty() || figure.isOutsider() || !isInOffice(known.get()))) {
            return Optional.empty();
        }
        Optional<KnownOffice> term = known.flatMap(this::officeOf);
        Optional<Party> country = stated.flatMap(Stated::country)
                .or(() -> term.flatMap(KnownOffice::country))
                .or(() -> context.of(figure));
        Office office = new Office(
                stated.map(Stated::role).or(() -> term.map(KnownOffice::role)).orElseThrow(),
                country,
                stated.map(s -> analysis.surface(s.first(), s.end())),
                stated.flatMap(Stated::organization).or(() -> term.flatMap(KnownOffice::organization)));
        String rule = figure.sightings().get(0).stated().map(Stated::rule).orElse(stated.map(Stated::rule).orElse(KNOWN));
        return Optional.of(new Official(person(figure, country), office, mentions(figure), rule));
    }

    private Person person(Figure figure, Optional<Party> country) {
        return figure.known()
                .map(known -> new Person(known.name(), Optional.of(known.id())))
                .orElseGet(() -> new Person(
                        new Spelling(analysis, words, gazetteer).canonical(figure.longest(), country),
                        Optional.empty()));
    }

    private List<Mention> mentions(Figure figure) {
        return figure.sightings().stream()
                .map(Sighting::name)
                .map(name -> new Mention(
                        analysis.span(name.first(), name.end()), analysis.surface(name.first(), name.end())))
                .toList();
    }
}
