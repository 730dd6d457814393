package org.factline.extractors.counts;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells what kind of people, or remains, a number counts: by its noun, by what is said of them, by their group. */
final class Categories {
    private static final int PREDICATE_REACH = 7;
    private static final int NEAREST_REACH = 40;
    private static final int FORMULA_REACH = 12;
    private static final int HEADING = 12;
    private static final int TELLING = 20;

    private final CountText text;
    private final Topic topic;

    Categories(CountText text, Topic topic) {
        this.text = text;
        this.topic = topic;
    }

    /** Decides the category of a count, given the group whose account it goes on with. */
    void decide(Draft draft, @Nullable Draft group) {
        if (!remains(draft)
                && !noun(draft, group)
                && !ofBodies(draft, group)
                && !said(draft)
                && !inSentence(draft)
                && !group(draft, group)) {
            unsaid(draft);
        }
    }

    private void set(Draft draft, PrisonerCategory category, String words, String rule) {
        draft.category = category;
        draft.because("category", words, rule);
    }

    /** "the remains of 62 soldiers", "тела 563 павших". */
    private boolean remains(Draft draft) {
        int first = draft.first;
        for (int i = first - 1; i >= Math.max(text.sentenceOf(first).first(), first - 3); i--) {
            Sense<CountWord> sense = text.noun(i);
            boolean of = text.is(first - 1, Cue.OF) || i + 1 == first;
            if (sense != null && ((Noun) sense.value()).kind() == NounKind.REMAINS && of) {
                set(draft, PrisonerCategory.BODY, text.surface(i, first), "remains");
                return true;
            }
        }
        return false;
    }

    /** Whatever is said of a part of the dead, they are remains. */
    private boolean ofBodies(Draft draft, @Nullable Draft group) {
        if (group == null || !draft.part || group.category != PrisonerCategory.BODY) {
            return false;
        }
        set(draft, PrisonerCategory.BODY, text.surface(group.first, group.end), "group");
        return true;
    }

    /** "повернути тіла за схемою «6 тис. на 6 тис.»": a formula counts what its sentence names. */
    private boolean inSentence(Draft draft) {
        if (draft.shape != Draft.Shape.EQUAL) {
            return false;
        }
        int first = Math.max(text.sentenceOf(draft.first).first(), draft.first - FORMULA_REACH);
        for (int i = draft.first - 1; i >= first; i--) {
            Sense<CountWord> noun = text.noun(i);
            if (noun != null
                    && noun.features().isPlural()
                    && ((Noun) noun.value()).category() != PrisonerCategory.PERSON) {
                set(draft, ((Noun) noun.value()).category(), text.surface(i, i + noun.length()), "sentence");
                return true;
            }
        }
        return false;
    }

    private boolean noun(Draft draft, @Nullable Draft group) {
        Phrase phrase = draft.phrase;
        if (!phrase.hasHead() || phrase.category == null || phrase.name) {
            return false;
        }
        if (isOfKind(draft, phrase.category, group)) {
            return false;
        }
        if (phrase.category == PrisonerCategory.PERSON && !phrase.captive && isAmongPrisonersOfWar(draft)) {
            set(draft, PrisonerCategory.MILITARY, "", "sentence");
            return true;
        }
        set(draft, ofNoun(draft, phrase.category), text.surface(phrase.headFirst, phrase.headEnd), "noun");
        return true;
    }

    /** "144 soldiers, 95 men of Azovstal among them": people who are a part of a group are of its kind. */
    private static boolean isOfKind(Draft draft, PrisonerCategory category, @Nullable Draft group) {
        return draft.part
                && category == PrisonerCategory.PERSON
                && !draft.phrase.captive
                && group != null
                && group.phrase.hasHead()
                && !group.phrase.prisoner
                && group.number() > draft.number();
    }

    /** "the hand-over of prisoners of war, in which over 900 people came home". */
    private boolean isAmongPrisonersOfWar(Draft draft) {
        for (int i = text.sentenceOf(draft.first).first(); i < draft.first; i++) {
            Sense<CountWord> sense = text.noun(i);
            boolean handedOver = text.fate(i - 1) != null || (text.is(i - 1, Cue.OF) && text.fate(i - 2) != null);
            if (sense != null
                    && handedOver
                    && ((Noun) sense.value()).kind() == NounKind.CAPTIVE
                    && ((Noun) sense.value()).category() == PrisonerCategory.MILITARY) {
                return true;
            }
        }
        return false;
    }

    private PrisonerCategory ofNoun(Draft draft, PrisonerCategory category) {
        Phrase phrase = draft.phrase;
        if (phrase.fallen && !isHandedOver(draft)) {
            return topic.isOfSoldiers() || phrase.captive ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON;
        }
        if (phrase.prisoner && category == PrisonerCategory.PERSON && topic.isOfSoldiers()) {
            return PrisonerCategory.MILITARY;
        }
        return category;
    }

    /** The dead are remains where they are handed over, or where the account is of remains. */
    static boolean isHandedOver(Draft draft) {
        FateAt fate = draft.fate;
        boolean released = fate != null && fate.fate().outcome() == Fate.Outcome.RELEASED;
        return released || (draft.before != null && draft.before.category == PrisonerCategory.BODY);
    }

    /** "Ninety-five are soldiers", "56 belong to the National Guard", "Одинадцять — офіцерки", "прикордонниць — 4". */
    private boolean said(Draft draft) {
        if (draft.phrase.hasHead()) {
            return false;
        }
        Sense<CountWord> sense = predicate(draft);
        if (sense == null) {
            sense = label(draft);
        }
        if (sense == null) {
            return false;
        }
        PrisonerCategory category = ((Noun) sense.value()).category();
        set(draft, category, category.name(), "said");
        return category != PrisonerCategory.PERSON;
    }

    private @Nullable Sense<CountWord> predicate(Draft draft) {
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + PREDICATE_REACH);
        if (draft.end >= end
                || !(text.is(draft.end, Cue.AUXILIARY)
                        || text.is(draft.end, Cue.ADVERB)
                        || isDash(draft.end)
                        || isApposition(draft.end))) {
            return null;
        }
        for (int i = draft.end + 1; i < end; i++) {
            Sense<CountWord> noun = text.noun(i);
            if (noun != null) {
                return noun;
            }
            if (text.token(i).isNumber() || text.isMark(i, ",;:.()") || text.fate(i) != null) {
                return null;
            }
        }
        return null;
    }

    private boolean isDash(int at) {
        return text.isMark(at, "—–-");
    }

    private boolean isApposition(int at) {
        return text.isMark(at, ",") && (text.is(at + 1, Cue.DETERMINER) || text.noun(at + 1) != null);
    }

    /** Returns the noun of a list's label before the number: "цивільних — 12". */
    private @Nullable Sense<CountWord> label(Draft draft) {
        int at = draft.first - 1;
        if (at < 1 || !(isDash(at) || text.isMark(at, ":"))) {
            return null;
        }
        for (int i = at - 1; i >= Math.max(text.sentenceOf(draft.first).first(), at - 3); i--) {
            Sense<CountWord> noun = text.noun(i);
            if (noun != null) {
                return noun;
            }
        }
        return null;
    }

    /** Tells whether a list's label before the number names people: a number in a breakdown. */
    boolean isLabelled(Draft draft) {
        return label(draft) != null;
    }

    /** A bare number, "of them", and foreigners in a breakdown take their group's kind. */
    private boolean group(Draft draft, @Nullable Draft group) {
        if (group == null || group.category == null || isTotal(draft, group)) {
            return false;
        }
        boolean people = draft.phrase.side != null && !draft.phrase.whole;
        if (people && (draft.partner != null || (group.side != null && !isBreakdown(group, draft)))) {
            return false;
        }
        if (people && !isBreakdown(group, draft)) {
            return false;
        }
        set(draft, group.category, text.surface(group.first, group.end), "group");
        return true;
    }

    private boolean isBreakdown(Draft group, Draft draft) {
        for (int i = group.end; i < draft.first; i++) {
            if (text.isMark(i, ":(") || text.is(i, Cue.PART)) {
                return true;
            }
        }
        return group.before != null
                && group.before.end < group.first
                && draft.before == group
                && text.sentenceOf(group.before.first).equals(text.sentenceOf(draft.first))
                && isBreakdown(group.before, group);
    }

    /** "12 soldiers and 64 civilians, 76 in all": a total of several kinds. */
    private boolean isTotal(Draft draft, Draft group) {
        boolean total = text.is(draft.first - 1, Cue.TOTAL) || text.is(draft.first - 2, Cue.TOTAL);
        return total && group.before != null && group.before.category != group.category;
    }

    private void unsaid(Draft draft) {
        if (draft.phrase.side != null || draft.before != null) {
            boolean soldiers = draft.phrase.side != null && isOneOfSoldiers(draft);
            set(draft, soldiers ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON, "", "default");
            return;
        }
        Sense<CountWord> near = draft.shape == Draft.Shape.BARE || draft.phrase.name ? nearest(draft) : null;
        if (near != null) {
            set(draft, ofNearest((Noun) near.value()), "", "nearest");
        } else {
            set(draft, topic.main(), "", "topic");
        }
    }

    /** "31 wounded fighters, and 15 Russians in return": an exact number in an article of soldiers alone. */
    private boolean isOneOfSoldiers(Draft draft) {
        boolean exact = draft.amount.quantity().equals(Quantity.exactly(draft.number()));
        boolean goesOn = draft.before != null && draft.before.category == PrisonerCategory.MILITARY;
        return exact && goesOn && topic.isOfSoldiersAlone();
    }

    private PrisonerCategory ofNearest(Noun noun) {
        boolean prisoner = noun.kind() == NounKind.PRISONER && topic.isOfSoldiers();
        return prisoner ? PrisonerCategory.MILITARY : noun.category();
    }

    private @Nullable Sense<CountWord> nearest(Draft draft) {
        int paragraph = text.sentenceOf(draft.first).paragraph();
        for (int i = draft.first - 1; i >= Math.max(0, draft.first - NEAREST_REACH); i--) {
            if (text.sentenceOf(i).paragraph() < paragraph && text.sentenceOf(i).size() > HEADING) {
                return null;
            }
            Sense<CountWord> noun = text.noun(i);
            if (noun != null && noun.features().isPlural()) {
                return noun;
            }
        }
        return null;
    }

    /** Totals of several kinds are people; one number of one side keeps one kind through the article. */
    static void agree(List<Draft> drafts) {
        Map<Draft, List<Draft>> parts = drafts.stream()
                .filter(draft -> draft.whole != null)
                .collect(Collectors.groupingBy(draft -> requireNonNull(draft.whole)));
        drafts.forEach(whole -> agree(whole, parts.getOrDefault(whole, List.of())));
        Map<NumberOfSide, List<Draft>> alike = drafts.stream().collect(Collectors.groupingBy(Categories::numberOfSide));
        drafts.stream()
                .filter(Categories::isVague)
                .forEach(draft -> alike.getOrDefault(numberOfSide(draft), List.of()).stream()
                        .filter(Categories::isNamed)
                        .filter(other -> other.status == draft.status
                                || (draft.number() >= TELLING && other.category != PrisonerCategory.BODY))
                        .findFirst()
                        .ifPresent(other -> draft.category = other.category));
    }

    private static void agree(Draft whole, List<Draft> parts) {
        long kinds = parts.stream()
                .map(part -> Objects.requireNonNullElse(part.category, PrisonerCategory.PERSON))
                .distinct()
                .count();
        if (kinds > 1 && whole.phrase.prisoner && whole.category == PrisonerCategory.MILITARY) {
            whole.category = PrisonerCategory.PERSON;
        }
    }

    private static NumberOfSide numberOfSide(Draft draft) {
        return new NumberOfSide(draft.number(), draft.side);
    }

    private record NumberOfSide(long number, @Nullable Party side) {}

    private static boolean isVague(Draft draft) {
        boolean people = draft.category == PrisonerCategory.PERSON
                && draft.number() >= TELLING
                && !draft.amount.quantity().approximate();
        return (!draft.phrase.hasHead() && draft.number() > 2) || people;
    }

    private static boolean isNamed(Draft draft) {
        return draft.phrase.hasHead() && draft.category != PrisonerCategory.PERSON;
    }
}
