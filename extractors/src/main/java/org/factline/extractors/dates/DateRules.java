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
import java.util.stream.Stream;
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
        return Stream.of(
                        MomentRules.ALL.stream(),
                        CalendarRules.ALL.stream(),
                        RelativeRules.ALL.stream(),
                        ClockRules.ALL.stream(),
                        LengthRules.ALL.stream())
                .flatMap(rules -> rules)
                .toList();
    }

    /** A rule for expressions that nothing modifies. */
    static Rule<DateAtom, Phrase> plain(String id, Pattern<DateAtom> pattern) {
        return Rule.of(id, pattern, DateRules::phrase);
    }

    /** A rule for dates, which "early", "the end of" and their like may modify. */
    static Rule<DateAtom, Phrase> date(String id, Pattern<DateAtom> pattern) {
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
    static Rule<DateAtom, Phrase> shifted(String id, Pattern<DateAtom> pattern) {
        return plain(id, sequence(maybe(atom(Modifier.class, MOD, DateRules::isBeforeLength)), pattern));
    }

    static Rule<DateAtom, Phrase> clock(String id, Pattern<DateAtom> pattern) {
        Pattern<DateAtom> mod = maybe(
                atom(Modifier.class, MOD, m -> m.scope() == Modifier.Scope.CLOCK || m.scope() == Modifier.Scope.BOTH));
        return plain(id, sequence(mod, pattern));
    }

    static Rule<DateAtom, Phrase> length(String id, Pattern<DateAtom> pattern) {
        Pattern<DateAtom> before = maybe(atom(Modifier.class, MOD, DateRules::isBeforeLength));
        Pattern<DateAtom> after =
                maybe(atom(Modifier.class, MOD, m -> m.modifiesLengths() && m.place() == Place.AFTER));
        return Rule.of(id, sequence(before, pattern, after), DateRules::lengthPhrase);
    }

    /** A rule for lengths that nothing modifies. */
    static Rule<DateAtom, Phrase> measured(String id, Pattern<DateAtom> pattern) {
        return Rule.of(id, pattern, DateRules::lengthPhrase);
    }

    static boolean isBeforeLength(Modifier modifier) {
        return modifier.modifiesLengths() && modifier.place() == Place.BEFORE;
    }

    /** A rule for lengths whose form makes them approximate. */
    static Rule<DateAtom, Phrase> roughly(String id, Pattern<DateAtom> pattern) {
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
