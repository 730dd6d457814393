package org.factline.extractors.counts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factline.model.Modality;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what became of those a number counts: by the word that governs it, by its account, by the article. */
final class Statuses {
    private static final int HEADING = 12;
    private static final int TOLD_REACH = 2;
    private static final int TELLING = 20;
    private static final int HAD_REACH = 9;

    private final CountText text;
    private final Fates fates;
    private final Plans plans;
    private final Negations negations;

    Statuses(CountText text, Fates fates, Plans plans) {
        this.text = text;
        this.plans = plans;
        this.negations = new Negations(text);
        this.fates = fates;
    }

    /** Decides the status of a count, given the last count of its paragraph. */
    void decide(Draft draft, @Nullable Draft group) {
        if (draft.phrase.madeCaptive) {
            set(draft, PrisonerStatus.CAPTURED, text.surface(draft.first, draft.end), "made-captive");
        } else if (!formula(draft) && !governed(draft, group)) {
            draft.fate = null;
            ungoverned(draft, group);
        }
    }

    private void set(Draft draft, PrisonerStatus status, String words, String rule) {
        draft.status = status;
        draft.because("status", words, "status-" + rule);
    }

    /** A formula is one of exchange, whatever else its sentence tells. */
    private boolean formula(Draft draft) {
        if (draft.shape != Draft.Shape.EQUAL && draft.shape != Draft.Shape.UNEQUAL) {
            return false;
        }
        if (draft.fate != null && draft.fate.fate().outcome() != Fate.Outcome.RELEASED) {
            draft.fate = null;
        }
        set(draft, PrisonerStatus.RELEASED, text.surface(draft.first, draft.end), "formula");
        return true;
    }

    private boolean governed(Draft draft, @Nullable Draft group) {
        FateAt fate = draft.fate;
        if (fate == null
                || !fates.reaches(draft, fate)
                || fate.fate().outcome() == Fate.Outcome.UNRELATED
                || isAwaited(draft, fate)
                || isBackground(draft, fate)) {
            return false;
        }
        PrisonerStatus status = isTakenHome(draft, fate, group)
                ? PrisonerStatus.RELEASED
                : statusOf(draft, fate.fate().outcome());
        if (status == PrisonerStatus.CAPTURED && isCaptive(draft, fate)) {
            status = PrisonerStatus.HELD;
        }
        draft.refused = status == PrisonerStatus.RELEASED && negations.holds(fate.first());
        set(draft, draft.refused ? PrisonerStatus.HELD : status, text.surface(fate.first(), fate.end()), "fate");
        return true;
    }

    /** "ждут 30 своих", "согласны на 90: остальные сидят", "a list of 40 deported children": who is asked for. */
    private boolean isAwaited(Draft draft, FateAt fate) {
        boolean asked = fate.first() < draft.first && text.is(fate.first(), Cue.DEMAND);
        boolean beyond = fate.first() > draft.end && text.isMark(draft.end, ":;—–");
        return fate.fate().isOfCaptivity() && (asked || ((beyond || isWithin(draft, fate)) && plans.deal(draft) >= 0));
    }

    /** "captured soldiers" are held now. */
    private static boolean isCaptive(Draft draft, FateAt fate) {
        return isWithin(draft, fate) && draft.category == PrisonerCategory.MILITARY;
    }

    private static boolean isWithin(Draft draft, FateAt fate) {
        return fate.first() >= draft.first && fate.end() <= draft.end;
    }

    private void ungoverned(Draft draft, @Nullable Draft group) {
        FateAt told = group == null || group != draft.before ? told(draft) : null;
        int deal = plans.deal(draft);
        if (isOfDead(draft)) {
            PrisonerStatus status = draft.phrase.wounded ? PrisonerStatus.OTHER : PrisonerStatus.DEAD;
            set(draft, status, text.surface(draft.phrase.headFirst, draft.phrase.headEnd), "noun");
        } else if (deal >= 0) {
            draft.refused = negations.holds(deal);
            set(
                    draft,
                    draft.refused ? PrisonerStatus.HELD : PrisonerStatus.RELEASED,
                    text.surface(deal, deal + 1),
                    "deal");
        } else if (isHad(draft)) {
            set(draft, PrisonerStatus.HELD, "", "had");
        } else if (told != null) {
            draft.fate = told;
            set(draft, statusOf(draft, told.fate().outcome()), text.surface(told.first(), told.end()), "told");
        } else if (group != null && group.status != null) {
            draft.modality = group.modality;
            set(draft, group.status, text.surface(group.first, group.end), "group");
        } else {
            boolean held = isPlaced(draft) || (draft.phrase.captive && draft.shape == Draft.Shape.NOUN);
            set(draft, held ? PrisonerStatus.HELD : PrisonerStatus.RELEASED, "", "topic");
        }
    }

    /** In the breakdown of those set free, what is said of how they had been taken or held is told by the way. */
    private boolean isBackground(Draft draft, FateAt fate) {
        Draft whole = draft.before;
        boolean past = fate.fate().isOfCaptivity() || (draft.part && fate.fate().outcome() == Fate.Outcome.MISSING);
        return whole != null
                && past
                && whole.status == PrisonerStatus.RELEASED
                && !(fate.fate().role() == Fate.Role.GOES && fate.fate().strong())
                && (draft.part || isListed(whole, draft) || isPast(whole, draft, fate));
    }

    /** "205 came home … two civilians seized in Mariupol": a participle right after the number of a smaller group. */
    private static boolean isPast(Draft whole, Draft draft, FateAt fate) {
        boolean taken = fate.fate().outcome() == Fate.Outcome.CAPTURED;
        return taken && whole.number() > draft.number() && fate.first() == draft.end;
    }

    private boolean isListed(Draft whole, Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean list = false;
        for (int i = sentence.first(); i < draft.first; i++) {
            list |= text.isMark(i, ":") || text.is(i, Cue.PART);
        }
        return list && text.sentenceOf(whole.first).equals(sentence);
    }

    /** "вывезли домой": who is taken home, or in an account of those set free, is no captive. */
    private boolean isTakenHome(Draft draft, FateAt fate, @Nullable Draft group) {
        if (fate.fate().role() == Fate.Role.MOVES && group != null) {
            return group.status == PrisonerStatus.RELEASED;
        }
        boolean taken =
                fate.fate().outcome() == Fate.Outcome.CAPTURED && !fate.fate().strong();
        int first = Math.max(text.sentenceOf(draft.first).first(), Math.min(fate.first(), draft.first) - 6);
        int end = Math.min(text.sentenceOf(draft.first).end(), Math.max(fate.end(), draft.end) + 4);
        for (int i = first; taken && i < end; i++) {
            if (text.is(i, Cue.HOME)) {
                return true;
            }
        }
        return false;
    }

    /** "У Киева, по его словам, еще 40", "Kyiv has 40 of ours": in whose hands they are, and no verb of what became of them. */
    private boolean isHad(Draft draft) {
        int first = Math.max(text.sentenceOf(draft.first).first(), draft.first - HAD_REACH);
        for (int i = draft.first - 1; i >= first; i--) {
            if (text.isMark(i, ";:") || text.is(i, Cue.CLAUSE) || text.token(i).isNumber()) {
                return false;
            }
            if (text.is(i, Cue.HAVING)) {
                return isBesideParty(i);
            }
        }
        return false;
    }

    private boolean isBesideParty(int at) {
        for (int i = Math.max(text.sentenceOf(at).first(), at - 2); i <= at + 1; i++) {
            if (text.party(i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfDead(Draft draft) {
        Phrase phrase = draft.phrase;
        boolean dead = phrase.fallen && !phrase.captive && draft.category != PrisonerCategory.BODY;
        boolean wounded = phrase.wounded
                && draft.before != null
                && (draft.before.status == PrisonerStatus.DEAD || draft.before.status == PrisonerStatus.OTHER);
        return dead || wounded;
    }

    /** Returns the word of fate that the sentences before, or the heading, left in the reader's mind; null if none. */
    private @Nullable FateAt told(Draft draft) {
        int paragraph = text.sentenceOf(draft.first).paragraph();
        int sentence = text.analysis().sentenceIndexOf(draft.first);
        for (int i = sentence - 1; i >= 0 && i >= sentence - TOLD_REACH; i--) {
            Sentence before = text.analysis().sentences().get(i);
            if (before.paragraph() != paragraph && before.size() > HEADING) {
                return null;
            }
            FateAt last = last(before, fates.of(i));
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    private @Nullable FateAt last(Sentence sentence, List<FateAt> found) {
        boolean question = text.isMark(sentence.end() - 1, "?");
        for (int k = found.size() - 1; k >= 0; k--) {
            Fate fate = found.get(k).fate();
            boolean clear = question || fate.strong() || fate.outcome() == Fate.Outcome.RELEASED;
            boolean counts = fate.outcome() != Fate.Outcome.UNRELATED && fate.outcome() != Fate.Outcome.KILLED;
            if (clear && counts && !negations.holds(found.get(k).first())) {
                return found.get(k);
            }
        }
        return null;
    }

    /** A group that was told to be free keeps that: "all 103 soldiers had been captured in August" tells of their past. */
    static void agree(List<Draft> drafts) {
        Set<Quantity> released = new HashSet<>();
        for (Draft draft : drafts) {
            Quantity quantity = draft.amount.quantity();
            if (draft.number() < TELLING || !quantity.equals(Quantity.exactly(draft.number()))) {
                continue;
            }
            if (draft.status == PrisonerStatus.RELEASED && draft.modality == Modality.ACTUAL) {
                released.add(quantity);
            } else if (isPastOfFreed(draft) && released.contains(quantity)) {
                draft.status = PrisonerStatus.RELEASED;
                draft.because("status", Long.toString(draft.number()), "status-number");
            }
        }
    }

    private static boolean isPastOfFreed(Draft draft) {
        return draft.status == PrisonerStatus.CAPTURED || draft.status == PrisonerStatus.HELD;
    }

    private boolean isPlaced(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (int i = sentence.first(); i < sentence.end(); i++) {
            if (text.is(i, Cue.PLACE)) {
                return true;
            }
        }
        return false;
    }

    private static PrisonerStatus statusOf(Draft draft, Fate.Outcome outcome) {
        if (draft.category == PrisonerCategory.BODY && outcome != Fate.Outcome.HELD) {
            return PrisonerStatus.RELEASED;
        }
        return switch (outcome) {
            case RELEASED -> PrisonerStatus.RELEASED;
            case HELD -> PrisonerStatus.HELD;
            case CAPTURED -> PrisonerStatus.CAPTURED;
            case DEAD, KILLED -> PrisonerStatus.DEAD;
            case MISSING -> PrisonerStatus.MISSING;
            case OTHER, UNRELATED -> PrisonerStatus.OTHER;
        };
    }
}
