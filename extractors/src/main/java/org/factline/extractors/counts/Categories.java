package org.factline.extractors.counts;

import java.util.BitSet;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.PrisonerCategory;
import org.factline.model.Quantity;
import org.jspecify.annotations.Nullable;

/** Tells what kind of people, or remains, a number counts: by its noun, by what is said of them, by their group. */
final class Categories {
    private static final int NEAREST_REACH = 40;
    private static final int SENTENCE_REACH = 30;
    private static final int HEADING = 12;

    private final CountText text;
    private final Kinds kinds;
    private final SaidKinds said;
    private final NamedKinds named;
    private final Kinships kinships;

    Categories(CountText text, Kinds kinds, BitSet numbers) {
        this.text = text;
        this.kinds = kinds;
        this.said = new SaidKinds(text, numbers);
        this.named = new NamedKinds(text, kinds);
        this.kinships = new Kinships(text);
    }

    /** Decides the category of a count, given the group whose account it goes on with. */
    void decide(Draft draft, @Nullable Draft last) {
        Draft group = kinships.of(draft, last);
        if (!remains(draft)
                && !listed(draft, group)
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

    /** "the remains of 62 soldiers", "тела 563 павших". */
    private boolean remains(Draft draft) {
        int first = draft.first;
        for (int i = first - 1; i >= Math.max(text.sentenceOf(first).first(), first - 3); i--) {
            Sense<CountWord> sense = text.noun(i);
            boolean of = text.is(first - 1, Cue.OF) || i + 1 == first;
            if (sense != null && ((Noun) sense.value()).kind() == NounKind.REMAINS && of) {
                draft.category(PrisonerCategory.BODY, text.surface(i, first), "remains");
                return true;
            }
        }
        return false;
    }

    /** "2 August: 250 bodies; 8 November: 563 warriors": whoever follows remains in a list is dead too. */
    private boolean listed(Draft draft, @Nullable Draft group) {
        if (group == null || draft.before == null || group.category != PrisonerCategory.BODY) {
            return false;
        }
        if (draft.phrase.captive || draft.phrase.whole || !isNextItem(draft.before, draft)) {
            return false;
        }
        draft.category(PrisonerCategory.BODY, text.surface(group.first, group.end), "group");
        return true;
    }

    private boolean isNextItem(Draft before, Draft draft) {
        int last = text.sentenceOf(before.first).first();
        int first = text.sentenceOf(draft.first).first();
        return last != first && text.isMark(first, text.token(last).norm());
    }

    /** "93,000 soldiers, officials and dependants", "the tally of troops and civilians rose to 4,552". */
    private boolean mixed(Draft draft) {
        boolean head = draft.phrase.hasHead() && !draft.phrase.captive;
        int end = head ? said.mixedEnd(draft) : -1;
        if (end < 0 && (!draft.phrase.isBare() || draft.part || !said.followsMixed(draft))) {
            return false;
        }
        draft.category(PrisonerCategory.PERSON, text.surface(draft.first, Math.max(end, draft.end)), "mixed");
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
        draft.category(PrisonerCategory.MILITARY, text.surface(at, at + text.length(at, Cue.FOUGHT)), "fought");
        return true;
    }

    /** "Киев насчитал 207 своих": whoever they are, their own people; "86 of our own" leaves out the noun of its group. */
    private boolean own(Draft draft, @Nullable Draft group) {
        boolean remains =
                group == null ? kinds.main() == PrisonerCategory.BODY : group.category == PrisonerCategory.BODY;
        if (!draft.phrase.own || draft.phrase.hasHead() || remains || text.is(draft.amount.end(), Cue.OF)) {
            return false;
        }
        draft.category(PrisonerCategory.PERSON, text.surface(draft.first, draft.end), "own");
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
        draft.category(PrisonerCategory.PERSON, "", "mixed");
        return true;
    }

    /** Whatever is said of a part of the dead, they are remains. */
    private boolean ofBodies(Draft draft, @Nullable Draft group) {
        if (group == null || !draft.part || group.category != PrisonerCategory.BODY) {
            return false;
        }
        draft.category(PrisonerCategory.BODY, text.surface(group.first, group.end), "group");
        return true;
    }

    /** "повернути тіла за схемою «6 тис. на 6 тис.»": a formula counts what its sentence names. */
    private boolean inSentence(Draft draft) {
        if (draft.shape != Draft.Shape.EQUAL && draft.shape != Draft.Shape.UNEQUAL) {
            return false;
        }
        int first = Math.max(text.sentenceOf(draft.first).first(), draft.first - SENTENCE_REACH);
        for (int i = draft.first - 1; i >= first; i--) {
            Sense<CountWord> noun = text.noun(i);
            if (noun != null
                    && isOfFormula(draft, (Noun) noun.value(), i)
                    && noun.features().isPlural()) {
                draft.category(((Noun) noun.value()).category(), text.surface(i, i + noun.length()), "sentence");
                return true;
            }
        }
        return false;
    }

    /** An equal formula counts what was named last, an unequal one only those that are said to be exchanged. */
    private boolean isOfFormula(Draft draft, Noun noun, int at) {
        boolean told = noun.kind() != NounKind.FORCE && noun.category() != PrisonerCategory.PERSON;
        return told && (draft.shape == Draft.Shape.EQUAL || named.isHandedOver(at));
    }

    private boolean noun(Draft draft, @Nullable Draft group) {
        Phrase phrase = draft.phrase;
        if (!phrase.hasHead() || phrase.category == null || phrase.name) {
            return false;
        }
        if (kinships.isOfKind(draft, group)) {
            return false;
        }
        if (phrase.other && group != null && group.category != null) {
            return take(draft, group);
        }
        if (phrase.category == PrisonerCategory.PERSON && !phrase.captive && named.isAmongPrisonersOfWar(draft)) {
            draft.category(PrisonerCategory.MILITARY, "", "sentence");
            return true;
        }
        draft.category(named.of(draft, phrase.category), text.surface(phrase.headFirst, phrase.headEnd), "noun");
        return true;
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
        int at = said.noun(draft);
        Sense<CountWord> sense = text.noun(at);
        if (sense == null || ((Noun) sense.value()).category() == PrisonerCategory.PERSON) {
            return false;
        }
        Noun noun = (Noun) sense.value();
        boolean navy = noun.kind() == NounKind.SAILOR && named.isOfNavy(draft);
        draft.category(
                navy ? PrisonerCategory.MILITARY : noun.category(), text.surface(at, at + sense.length()), "said");
        return true;
    }

    /** Tells whether a list's label before the number names people: a number in a breakdown. */
    boolean isLabelled(Draft draft) {
        return said.isLabelled(draft);
    }

    /** A bare number, "of them", and foreigners in a breakdown take their group's kind. */
    private boolean group(Draft draft, @Nullable Draft group) {
        if (group == null || group.category == null || !kinships.share(draft, group)) {
            return false;
        }
        return take(draft, group);
    }

    private boolean take(Draft draft, Draft group) {
        draft.category(group.category, text.surface(group.first, group.end), "group");
        draft.kin = group == draft.partner ? null : group;
        return true;
    }

    private void unsaid(Draft draft) {
        if (draft.phrase.side != null || draft.before != null) {
            boolean soldiers = draft.phrase.side != null && isOneOfSoldiers(draft);
            draft.category(soldiers ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON, "", "default");
            return;
        }
        Sense<CountWord> near = draft.shape == Draft.Shape.BARE || draft.phrase.name ? nearest(draft) : null;
        if (near != null) {
            draft.category(ofNearest((Noun) near.value()), "", "nearest");
        } else {
            draft.category(kinds.main(), "", "topic");
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
