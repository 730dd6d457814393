package org.factline.extractors.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.Quantity;
import org.factline.extractors.dates.DateAtom.Selector;
import org.factline.extractors.dates.DateAtom.Word;
import org.factline.extractors.dates.Expression.Length;
import org.factline.lexicon.Features;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Sense;
import org.factline.numbers.Numeral;
import org.factline.numbers.NumeralKind;
import org.factline.numbers.NumeralReader;
import org.factline.pattern.Atoms;
import org.factline.pattern.RuleBook.Reading;
import org.factline.text.Analysis;

/** Finds temporal expressions: looks every word up once and tries the rules where one may start. */
final class DateReader {
    private static final PackTable<Lexicon<DateAtom>> WORDS = PackTable.of(DateLexicon::of);
    private static final PackTable<Conventions> CONVENTIONS = PackTable.of(Conventions::of);
    private final PerLanguage<Lexicon<DateAtom>> lexicons;
    private final PerLanguage<Conventions> conventions;
    private final NumeralReader numerals;

    DateReader(LanguagePacks packs) {
        lexicons = WORDS.in(packs);
        conventions = CONVENTIONS.in(packs);
        numerals = NumeralReader.of(packs);
    }

    Atoms<DateAtom> atoms(Analysis analysis) {
        Atoms<DateAtom> words = Atoms.of(analysis, lexicons);
        return words.with(at -> quantity(words, at));
    }

    private List<Sense<DateAtom>> quantity(Atoms<DateAtom> words, int at) {
        Analysis analysis = words.analysis();
        if (!analysis.token(at).isNumber() && !analysis.token(at).isWord()) {
            return List.of();
        }
        return numerals.at(analysis, at)
                .flatMap(numeral -> numeral.kind() == NumeralKind.VAGUE ? single(words, at) : Optional.of(numeral))
                .map(numeral -> List.of(sense(numeral, conventions.find(analysis.languageOf(at)))))
                .orElse(List.of());
    }

    /** Returns the one thousand of "более тысячи дней"; "тысячи дней" alone are no number of them. */
    private Optional<Numeral> single(Atoms<DateAtom> words, int at) {
        return DateContext.isModified(words, at) ? numerals.singleAt(words.analysis(), at) : Optional.empty();
    }

    /** Returns how the language of an article writes dates. */
    boolean isMonthFirst(Analysis analysis) {
        return analysis.article()
                .language()
                .flatMap(conventions::find)
                .filter(Conventions::monthFirst)
                .isPresent();
    }

    private static Sense<DateAtom> sense(Numeral numeral, Optional<Conventions> conventions) {
        boolean ordinal = numeral.kind() == NumeralKind.ORDINAL;
        boolean free = conventions.filter(Conventions::bareYears).isPresent();
        boolean hour = !ordinal || conventions.filter(Conventions::ordinalHours).isPresent();
        return new Sense<>(
                new Quantity(numeral.value(), ordinal, numeral.spelled(), numeral.surplus(), free, hour),
                Features.ANY,
                numeral.end() - numeral.first());
    }

    /** Returns what the rules find, in text order; no two overlap. */
    List<Found> find(Atoms<DateAtom> atoms) {
        return find(atoms, atoms.analysis().size());
    }

    /** Returns what the rules find that starts among the first tokens, so many at most. */
    List<Found> find(Atoms<DateAtom> atoms, int most) {
        List<Found> found = new ArrayList<>();
        int size = Math.min(most, atoms.analysis().size());
        for (int at = 0; at < size; at++) {
            at = pastVerb(atoms, at);
            if (at < size && mayStart(atoms, at)) {
                Optional<Reading<Phrase>> reading = DateRules.BOOK.read(atoms, at);
                if (reading.isPresent()) {
                    Found read = found(reading.get());
                    Found next = read.first() > at ? withoutLead(atoms, read) : read;
                    found.add(next);
                    at = Math.max(at, next.end() - 1);
                }
            }
        }
        return found;
    }

    /** Returns the token after the verb phrase that starts at a token, such as "handed over", else the token. */
    private static int pastVerb(Atoms<DateAtom> atoms, int at) {
        for (Sense<DateAtom> sense : atoms.at(at)) {
            if (sense.value() instanceof Word word && word.particle() == Particle.VERB) {
                return at + sense.length();
            }
        }
        return at;
    }

    /** Reads again without the preposition that a rule began with, where that finds more, or as much that is no length. */
    private static Found withoutLead(Atoms<DateAtom> atoms, Found found) {
        return DateRules.BOOK
                .read(atoms, found.first())
                .map(DateReader::found)
                .filter(other -> other.first() == found.first() && isAsMuch(other, found))
                .orElse(found);
    }

    private static boolean isAsMuch(Found other, Found found) {
        return other.end() > found.end() || (other.end() == found.end() && !(other.expression() instanceof Length));
    }

    private static Found found(Reading<Phrase> reading) {
        Phrase phrase = reading.value();
        int first = phrase.quote().map(Phrase.Quote::first).orElse(reading.first());
        int end = phrase.quote().map(Phrase.Quote::end).orElse(reading.end());
        return new Found(reading.rule(), first, end, phrase.expression(), phrase.mod());
    }

    /** Tells whether a rule can start at a token; small words start one only before a word of time. */
    private static boolean mayStart(Atoms<DateAtom> atoms, int at) {
        List<Sense<DateAtom>> senses = atoms.at(at);
        if (senses.isEmpty()) {
            return atoms.analysis().token(at).norm().length() == 1
                    ? isOpeningApostrophe(atoms, at)
                    : isRoman(atoms, at);
        }
        for (Sense<DateAtom> sense : senses) {
            if (!isWeak(sense.value()) || isFollowed(atoms, at + sense.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpeningApostrophe(Atoms<DateAtom> atoms, int at) {
        String norm = atoms.analysis().token(at).norm();
        return "'’‘".contains(norm) || RomanNumeral.value(norm) > 0;
    }

    private static boolean isRoman(Atoms<DateAtom> atoms, int at) {
        return atoms.analysis().token(at).isWord()
                && RomanNumeral.value(atoms.analysis().token(at).norm()) > 0;
    }

    private static boolean isWeak(DateAtom atom) {
        return atom instanceof Word || atom instanceof Selector || atom instanceof Modifier;
    }

    private static boolean isFollowed(Atoms<DateAtom> atoms, int next) {
        return next < atoms.analysis().size() && (!atoms.at(next).isEmpty() || isRoman(atoms, next));
    }
}
