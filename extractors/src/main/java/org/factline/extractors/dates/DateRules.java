package org.factline.extractors.dates;

import static org.factline.extractors.dates.CalendarGrammar.DATE;
import static org.factline.extractors.dates.DatePatterns.QUOTE;
import static org.factline.extractors.dates.DatePatterns.gluedMark;
import static org.factline.extractors.dates.DatePatterns.the;
import static org.factline.extractors.dates.DatePatterns.word;
import static org.factline.extractors.dates.LengthGrammar.LENGTH;
import static org.factline.pattern.Patterns.atom;
import static org.factline.pattern.Patterns.either;
import static org.factline.pattern.Patterns.maybe;
import static org.factline.pattern.Patterns.sequence;

import java.util.List;
import java.util.Optional;
import org.factline.extractors.dates.DateAtom.Modifier;
import org.factline.extractors.dates.DateAtom.Modifier.Place;
import org.factline.model.TimexModifier;
import org.factline.pattern.Captures;
import org.factline.pattern.Pattern;
import org.factline.pattern.Rule;
import org.factline.pattern.RuleBook;
import org.factline.pattern.Slot;

/** All rules of the date extractor. */
final class DateRules {
    static final Slot<Modifier> MOD = Slot.named("modifier");
    static final RuleBook<DateAtom, Phrase> BOOK = RuleBook.of(rules());

    private DateRules() {}

    private static List<Rule<DateAtom, Phrase>> rules() {
        return List.of(
                date("dates.day-clock", either(MomentGrammar.dayClock(), MomentGrammar.clockDay())),
                date("dates.night", MomentGrammar.nightBetween()),
                date(
                        "dates.day-part",
                        either(
                                MomentGrammar.dayAndPart(),
                                MomentGrammar.partOfDay(),
                                MomentGrammar.adjectiveAndPart(),
                                RelativeGrammar.readyTime(),
                                MomentGrammar.chosenPart())),
                date("dates.day-month", either(CalendarGrammar.dayMonth(), CalendarGrammar.monthDay())),
                date("dates.numeric", CalendarGrammar.numeric()),
                date("dates.numeric-short", DateGuards.shortNumeric()),
                date("dates.part-of-year", either(CalendarGrammar.partOfYear(), CalendarGrammar.nthWeek())),
                date("dates.month", DateGuards.month()),
                date("dates.season", DateGuards.season()),
                date("dates.century", CalendarGrammar.century()),
                date("dates.decade", either(CalendarGrammar.decade(), RelativeGrammar.namedDecade())),
                date(
                        "dates.year",
                        either(CalendarGrammar.markedYear(), CalendarGrammar.spelledYear(), DateGuards.bareYear())),
                date("dates.day", CalendarGrammar.dayAlone()),
                date("dates.weekday", DateGuards.weekday()),
                date("dates.holiday", DateGuards.holiday()),
                date("dates.relative", RelativeGrammar.ready()),
                date(
                        "dates.chosen",
                        either(
                                RelativeGrammar.weekdayOfWeek(),
                                RelativeGrammar.chosenUnit(),
                                RelativeGrammar.chosenNamed())),
                plain("dates.current", either(RelativeGrammar.currentUnit(), StretchGrammar.partly())),
                date(
                        "dates.stretch",
                        either(StretchGrammar.known(), StretchGrammar.yearBefore(), StretchGrammar.led())),
                shifted("dates.ago", RelativeGrammar.ago()),
                shifted("dates.shift", either(RelativeGrammar.shifted(), RelativeGrammar.after())),
                plain("dates.reference", RelativeGrammar.reference()),
                plain(
                        "dates.repetition",
                        either(
                                RepetitionGrammar.ready(),
                                RepetitionGrammar.eachLength(),
                                RepetitionGrammar.eachNamed(),
                                RepetitionGrammar.weekdays(),
                                RepetitionGrammar.times(),
                                RepetitionGrammar.rate())),
                clock("dates.clock", either(MomentGrammar.clockAlone(), MomentGrammar.clockAfterPreposition())),
                plain("dates.part-of-day", MomentGrammar.partAlone()),
                length("dates.length", either(LengthGrammar.compound(), DateGuards.length())),
                length("dates.length-past", LengthGrammar.past()),
                roughly("dates.length-roughly", DateGuards.roughly()),
                roughly("dates.length-inverted", LengthGrammar.inverted()),
                length(
                        "dates.length-alone",
                        either(
                                LengthGrammar.vague(),
                                LengthGrammar.modified(),
                                LengthGrammar.led(),
                                LengthGrammar.vagueLed(),
                                LengthGrammar.vagueBefore(),
                                LengthGrammar.next())));
    }

    private static Rule<DateAtom, Phrase> plain(String id, Pattern<DateAtom> pattern) {
        return Rule.of(id, pattern, DateRules::phrase);
    }

    /** A rule for dates, which "early", "the end of" and their like may modify. */
    private static Rule<DateAtom, Phrase> date(String id, Pattern<DateAtom> pattern) {
        Pattern<DateAtom> before = sequence(
                the(),
                atom(Modifier.class, MOD, m -> m.modifiesDates() && m.place() != Place.AFTER),
                maybe(gluedMark("-–")),
                maybe(word(Particle.OF, Particle.IN)),
                the(),
                pattern);
        Pattern<DateAtom> after =
                sequence(pattern, maybe(atom(Modifier.class, MOD, m -> m.modifiesDates() && m.place() == Place.AFTER)));
        return plain(id, either(after, before));
    }

    /** A rule for dates that a modified length leads to: "about ten years ago". */
    private static Rule<DateAtom, Phrase> shifted(String id, Pattern<DateAtom> pattern) {
        return plain(id, sequence(maybe(atom(Modifier.class, MOD, DateRules::isBeforeLength)), pattern));
    }

    private static Rule<DateAtom, Phrase> clock(String id, Pattern<DateAtom> pattern) {
        Pattern<DateAtom> mod = maybe(
                atom(Modifier.class, MOD, m -> m.scope() == Modifier.Scope.CLOCK || m.scope() == Modifier.Scope.BOTH));
        return plain(id, sequence(mod, pattern));
    }

    private static Rule<DateAtom, Phrase> length(String id, Pattern<DateAtom> pattern) {
        Pattern<DateAtom> before = maybe(atom(Modifier.class, MOD, DateRules::isBeforeLength));
        Pattern<DateAtom> after =
                maybe(atom(Modifier.class, MOD, m -> m.modifiesLengths() && m.place() == Place.AFTER));
        return Rule.of(id, sequence(before, pattern, after), DateRules::lengthPhrase);
    }

    static boolean isBeforeLength(Modifier modifier) {
        return modifier.modifiesLengths() && modifier.place() == Place.BEFORE;
    }

    /** A rule for lengths whose form makes them approximate. */
    private static Rule<DateAtom, Phrase> roughly(String id, Pattern<DateAtom> pattern) {
        return Rule.of(
                id, pattern, captures -> lengthPhrase(captures).map(phrase -> phrase.with(TimexModifier.APPROX)));
    }

    private static Optional<Phrase> phrase(Captures captures) {
        return Optional.of(new Phrase(captures.get(DATE), mod(captures), quote(captures)));
    }

    private static Optional<Phrase> lengthPhrase(Captures captures) {
        return Optional.of(new Phrase(captures.get(LENGTH), mod(captures), quote(captures)));
    }

    private static Optional<TimexModifier> mod(Captures captures) {
        return captures.find(MOD).map(Modifier::mod);
    }

    private static Optional<Phrase.Quote> quote(Captures captures) {
        return captures.has(QUOTE)
                ? Optional.of(new Phrase.Quote(captures.first(QUOTE), captures.end(QUOTE)))
                : Optional.empty();
    }
}
