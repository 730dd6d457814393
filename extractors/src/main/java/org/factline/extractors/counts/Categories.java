package org.factline.extractors.counts;

import java.util.BitSet;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.PrisonerCategory;
import org.factline.model.Quantity;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what kind of people, or remains, a number counts: by its noun, by what is said of them, by their group. */
final class Categories {
    private static final int NEAREST_REACH = 40;
    private static final int FORMULA_REACH = 30;
    private static final int HEADING = 12;

    private final CountText text;
    private final Kinds kinds;
    private final SaidKinds said;
    private final Kinships kinships;

    Categories(CountText text, Kinds kinds, BitSet numbers) {
        this.text = text;
        this.kinds = kinds;
        this.said = new SaidKinds(text, numbers);
        this.kinships = new Kinships(text);
    }

    /** Decides the category of a count, given the group whose account it goes on with. */
    void decide(Draft draft, @Nullable Draft last) {
        Draft group = kinships.of(draft, last);
        if (!remains(draft)
                && !mixed(draft)
                && !fought(draft)
                && !noun(draft, group)
                && !ofBodies(draft, group)
                && !said(draft)
                && !inSentence(draft)
                && !own(draft, group)
                && !several(draft, last)
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

    /** "93,000 soldiers, officials and dependants", "the tally of troops and civilians rose to 4,552". */
    private boolean mixed(Draft draft) {
        boolean head = draft.phrase.hasHead() && !draft.phrase.captive;
        int end = head ? said.mixedEnd(draft) : -1;
        if (end < 0 && (!draft.phrase.isBare() || draft.part || !said.followsMixed(draft))) {
            return false;
        }
        set(draft, PrisonerCategory.PERSON, text.surface(draft.first, Math.max(end, draft.end)), "mixed");
        return true;
    }

    /** "ten foreigners, who had fought for us". */
    private boolean fought(Draft draft) {
        Phrase phrase = draft.phrase;
        boolean open = phrase.category == null || (phrase.category == PrisonerCategory.PERSON && !phrase.name);
        int at = open ? said.fought(draft) : -1;
        if (at < 0) {
            return false;
        }
        set(draft, PrisonerCategory.MILITARY, text.surface(at, at + text.length(at, Cue.FOUGHT)), "fought");
        return true;
    }

    /** "Киев насчитал 207 своих": whoever they are, their own people; "86 of our own" leaves out the noun of its group. */
    private boolean own(Draft draft, @Nullable Draft group) {
        boolean remains =
                group == null ? kinds.main() == PrisonerCategory.BODY : group.category == PrisonerCategory.BODY;
        if (!draft.phrase.own || draft.phrase.hasHead() || remains || text.is(draft.amount.end(), Cue.OF)) {
            return false;
        }
        set(draft, PrisonerCategory.PERSON, text.surface(draft.first, draft.end), "own");
        return true;
    }

    /** "12 soldiers and 64 civilians came home. Four stayed.": a number that goes on with several kinds. */
    private boolean several(Draft draft, @Nullable Draft last) {
        if (draft.part
                || draft.shape == Draft.Shape.EQUAL
                || draft.phrase.hasHead()
                || draft.phrase.side != null
                || !kinships.isOfSeveral(draft, last)) {
            return false;
        }
        set(draft, PrisonerCategory.PERSON, "", "mixed");
        return true;
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
                    && ((Noun) noun.value()).kind() != NounKind.FORCE
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
        if (phrase.other && group != null && group.category != null) {
            return take(draft, group);
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
            return kinds.areSoldiers() || phrase.captive ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON;
        }
        boolean ofWar = kinds.areSoldiers(phrase.side) || (isKilled(draft) && !kinds.areHostages());
        if (phrase.prisoner && category == PrisonerCategory.PERSON && ofWar) {
            return PrisonerCategory.MILITARY;
        }
        if (phrase.sailor && isOfNavy(draft)) {
            return PrisonerCategory.MILITARY;
        }
        if (phrase.fellow && kinds.areSoldiers()) {
            return PrisonerCategory.MILITARY;
        }
        if (phrase.fellow && kinds.main() == PrisonerCategory.CHILD) {
            return PrisonerCategory.CHILD;
        }
        return category;
    }

    /** Whom captors are told to have killed are prisoners of war, where nobody is called a hostage. */
    private boolean isKilled(Draft draft) {
        FateAt fate = draft.fate;
        return fate != null
                && !isApart(draft.end, fate.first())
                && (fate.fate().outcome() == Fate.Outcome.DEAD || fate.fate().outcome() == Fate.Outcome.KILLED);
    }

    private boolean isApart(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ":;")) {
                return true;
            }
        }
        return false;
    }

    private boolean isOfNavy(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        return text.find(Cue.NAVAL, sentence.first(), sentence.end()) >= 0;
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
        Sense<CountWord> sense = said.noun(draft);
        if (sense == null) {
            return false;
        }
        PrisonerCategory category = ((Noun) sense.value()).category();
        set(draft, category, category.name(), "said");
        return category != PrisonerCategory.PERSON;
    }

    /** Tells whether a list's label before the number names people: a number in a breakdown. */
    boolean isLabelled(Draft draft) {
        return said.isLabelled(draft);
    }

    /** A bare number, "of them", and foreigners in a breakdown take their group's kind. */
    private boolean group(Draft draft, @Nullable Draft group) {
        if (group == null || group.category == null || isOtherFormula(draft, group) || isTotal(draft, group)) {
            return false;
        }
        boolean people = draft.phrase.side != null && !draft.phrase.whole && !isElliptic(draft, group);
        if (people && (draft.partner != null || (group.side != null && !isBreakdown(group, draft)))) {
            return false;
        }
        if (people && !isBreakdown(group, draft)) {
            return false;
        }
        return take(draft, group);
    }

    private boolean take(Draft draft, Draft group) {
        draft.category = group.category;
        draft.because("category", text.surface(group.first, group.end), "group");
        draft.kin = group == draft.partner ? null : group;
        return true;
    }

    /** A formula is an exchange of its own: only another formula beside it tells its kind. */
    private static boolean isOtherFormula(Draft draft, Draft group) {
        return draft.shape == Draft.Shape.EQUAL && group.shape != Draft.Shape.EQUAL;
    }

    /** "32 Armenian soldiers for two Azerbaijani": an adjective that leaves out the noun before it. */
    private boolean isElliptic(Draft draft, Draft group) {
        return draft.phrase.sideToken >= 0
                && !text.isDemonym(draft.phrase.sideToken)
                && text.sentenceOf(group.first).equals(text.sentenceOf(draft.first));
    }

    private boolean isBreakdown(Draft group, Draft draft) {
        int start = text.sentenceOf(draft.first).first();
        for (int i = group.end; i < draft.first; i++) {
            boolean opens = text.isMark(i, ":(") && (i >= start || i + 1 == start);
            if (opens || text.is(i, Cue.PART)) {
                return true;
            }
        }
        if (group.part && text.sentenceOf(group.first).equals(text.sentenceOf(draft.first))) {
            return true;
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
            set(draft, kinds.main(), "", "topic");
        }
    }

    /** "31 wounded fighters, and 15 Russians in return": an exact number in an article of soldiers alone. */
    private boolean isOneOfSoldiers(Draft draft) {
        boolean exact = draft.amount.quantity().equals(Quantity.exactly(draft.number()));
        boolean goesOn = draft.before != null && draft.before.category == PrisonerCategory.MILITARY;
        return exact && goesOn && kinds.areSoldiersAlone();
    }

    private PrisonerCategory ofNearest(Noun noun) {
        boolean prisoner = noun.kind() == NounKind.PRISONER && kinds.areSoldiers();
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
}
