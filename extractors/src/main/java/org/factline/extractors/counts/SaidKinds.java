package org.factline.extractors.counts;

import java.util.BitSet;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.PrisonerCategory;

/** Finds what is said of the people of a number beside it: "ninety-five are soldiers", "civilians — 12", "who fought". */
final class SaidKinds {
    private static final int PREDICATE_REACH = 7;
    private static final int CLAUSE_REACH = 8;
    private static final int LABEL_REACH = 3;
    private static final int LIST_REACH = 10;

    private final CountText text;
    private final BitSet numbers;

    /**
     * Prepares to read an article.
     *
     * @param numbers the first tokens of its numbers
     */
    SaidKinds(CountText text, BitSet numbers) {
        this.text = text;
        this.numbers = numbers;
    }

    /** Returns where the noun stands that names the people of a bare number, after it or as a label before it; else -1. */
    int noun(Draft draft) {
        int after = predicate(draft);
        return after < 0 ? label(draft) : after;
    }

    /** "Ninety-five are soldiers", "56 belong to the National Guard", "Одинадцять — офіцерки", "two taken as soldiers". */
    private int predicate(Draft draft) {
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + PREDICATE_REACH);
        if (draft.end >= end || !opensPredicate(draft.end)) {
            return -1;
        }
        boolean as = false;
        for (int i = isPredicateItself(draft.end) ? draft.end : draft.end + 1; i < end; i++) {
            if (text.noun(i) != null) {
                return i;
            }
            as |= text.is(i, Cue.AS);
            if (numbers.get(i) || text.isMark(i, ",;:.()") || (text.fate(i) != null && !as && !leadsToAs(i))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean opensPredicate(int at) {
        return text.is(at, Cue.AUXILIARY)
                || text.is(at, Cue.ADVERB)
                || text.is(at, Cue.AS)
                || leadsToAs(at)
                || isDash(at)
                || isApposition(at)
                || isForce(at + 1);
    }

    private boolean isPredicateItself(int at) {
        return text.is(at, Cue.AS);
    }

    /** "taken as soldiers": a verb before the word that tells as what. */
    private boolean leadsToAs(int at) {
        return text.fate(at) != null && text.is(at + 1, Cue.AS);
    }

    /** "185 in uniform". */
    private boolean isForce(int at) {
        Sense<CountWord> noun = text.noun(at);
        return noun != null && text.is(at - 1, Cue.IN) && ((Noun) noun.value()).kind() == NounKind.FORCE;
    }

    private boolean isDash(int at) {
        return text.isMark(at, "—–-");
    }

    private boolean isApposition(int at) {
        return text.isMark(at, ",") && (text.is(at + 1, Cue.DETERMINER) || text.noun(at + 1) != null);
    }

    /** Returns where the noun of a list's label before the number stands, "цивільних — 12"; else -1. */
    private int label(Draft draft) {
        int at = draft.first - 1;
        if (at < 1 || !(isDash(at) || text.isMark(at, ":"))) {
            return -1;
        }
        for (int i = at - 1; i >= Math.max(text.sentenceOf(draft.first).first(), at - LABEL_REACH); i--) {
            if (text.noun(i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** Tells whether a list's label before the number names people: a number in a breakdown. */
    boolean isLabelled(Draft draft) {
        return label(draft) >= 0;
    }

    /** Returns where it is told that the people bore arms: "ten foreigners, who had fought for us"; -1 where it is not. */
    int fought(Draft draft) {
        int first = text.isMark(draft.end, ",") ? draft.end + 1 : draft.end;
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + CLAUSE_REACH);
        boolean clause = text.is(first, Cue.CLAUSE) || text.is(first, Cue.AUXILIARY) || text.is(first, Cue.FOUGHT);
        for (int i = first; clause && i < end; i++) {
            if (text.is(i, Cue.FOUGHT)) {
                return i;
            }
            if (numbers.get(i) || text.isMark(i, ",;:.()") || text.is(i, Cue.NEGATION)) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns the index after a list of several kinds that the noun of a number opens, "soldiers and officials"; else -1. */
    int mixedEnd(Draft draft) {
        Phrase phrase = draft.phrase;
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + LIST_REACH);
        boolean mixed = false;
        int at = draft.end;
        while (at < end && (text.isMark(at, ",") || text.is(at, Cue.AND))) {
            boolean last = text.is(at, Cue.AND);
            int noun = nounOf(at + 1, end);
            Sense<CountWord> sense = text.noun(noun);
            if (sense == null || !isListed((Noun) sense.value()) || !phrase.features.agreesWith(sense.features())) {
                return -1;
            }
            mixed |= ((Noun) sense.value()).category() != phrase.category;
            at = noun + sense.length();
            if (last) {
                return mixed && !text.is(at, Cue.AUXILIARY) && !text.is(at, Cue.OF) ? at : -1;
            }
        }
        return -1;
    }

    private static boolean isListed(Noun noun) {
        return noun.category() != PrisonerCategory.BODY
                && (noun.kind() == NounKind.PEOPLE || noun.kind() == NounKind.KIN || noun.kind() == NounKind.SAILOR);
    }

    /** Returns the noun that a member of a list has, behind at most one adjective; -1 where it has none. */
    private int nounOf(int at, int end) {
        for (int i = at; i < Math.min(end, at + 2); i++) {
            if (text.noun(i) != null) {
                return i;
            }
            boolean adjective = text.party(i) != null || text.shape(i) == WordShapes.Shape.ADJECTIVE;
            if (!adjective || numbers.get(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Tells whether nouns of several kinds are listed before a bare number: "brought the tally of troops and civilians to". */
    boolean followsMixed(Draft draft) {
        int first = Math.max(text.sentenceOf(draft.first).first(), draft.first - CLAUSE_REACH * 2);
        for (int i = draft.first - 2; i > first; i--) {
            if (numbers.get(i)) {
                return false;
            }
            Sense<CountWord> left = text.is(i, Cue.AND) ? text.noun(i - 1) : null;
            Sense<CountWord> right = text.noun(i + 1);
            if (left != null && right != null && areMixed((Noun) left.value(), (Noun) right.value())) {
                return left.features().isPlural() && right.features().isPlural();
            }
        }
        return false;
    }

    private static boolean areMixed(Noun left, Noun right) {
        return isListed(left) && isListed(right) && left.category() != right.category();
    }
}
