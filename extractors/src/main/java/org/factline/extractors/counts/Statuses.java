package org.factline.extractors.counts;

import java.util.List;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells what became of those a number counts: by the word that governs it, by its account, by the article. */
final class Statuses {

    private final CountText text;
    private final Fates fates;
    private final Plans plans;
    private final Negations negations;
    private final Pasts pasts;
    private final Holders holders;
    private final Told told;

    Statuses(CountText text, Fates fates, Plans plans) {
        this.text = text;
        this.plans = plans;
        this.negations = new Negations(text);
        this.pasts = new Pasts(text, fates);
        this.holders = new Holders(text);
        this.told = new Told(text, fates, negations);
        this.fates = fates;
    }

    /** Decides the status of a count, given the last count of its paragraph. */
    void decide(Draft draft, @Nullable Draft group, List<Draft> accepted) {
        if (draft.phrase.madeCaptive) {
            set(draft, PrisonerStatus.CAPTURED, text.surface(draft.first, draft.end), "made-captive");
        } else if (!formula(draft) && !past(draft, accepted) && !governed(draft, group)) {
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
        draft.told = true;
        set(draft, PrisonerStatus.RELEASED, text.surface(draft.first, draft.end), "formula");
        return true;
    }

    private boolean past(Draft draft, List<Draft> accepted) {
        FateAt fate = draft.fate;
        Draft freed = fate == null || !fates.reaches(draft, fate) ? null : pasts.freed(draft, fate, accepted);
        if (freed == null) {
            return false;
        }
        draft.fate = null;
        draft.modality = freed.modality;
        set(draft, PrisonerStatus.RELEASED, text.surface(freed.first, freed.end), "past");
        return true;
    }

    private boolean governed(Draft draft, @Nullable Draft group) {
        FateAt fate = draft.fate;
        if (fate == null
                || !fates.reaches(draft, fate)
                || fate.fate().outcome() == Fate.Outcome.UNRELATED
                || isAwaited(draft, fate)
                || isOfHolder(draft, fate)) {
            return false;
        }
        PrisonerStatus status = isTakenHome(draft, fate, group)
                ? PrisonerStatus.RELEASED
                : statusOf(draft, fate.fate().outcome());
        if (status == PrisonerStatus.CAPTURED && isCaptive(draft, fate)) {
            status = PrisonerStatus.HELD;
        }
        draft.refused = status == PrisonerStatus.RELEASED && negations.holds(fate.first());
        draft.told = true;
        set(draft, draft.refused ? PrisonerStatus.HELD : status, text.surface(fate.first(), fate.end()), "fate");
        return true;
    }

    /** "ждут 30 своих", "согласны на 90: остальные сидят", "a list of 40 deported children": who is asked for. */
    private boolean isAwaited(Draft draft, FateAt fate) {
        boolean asked = fate.first() < draft.first && text.is(fate.first(), Cue.DEMAND);
        boolean beyond = fate.first() > draft.end && text.isMark(draft.end, ":;—–");
        return fate.fate().isOfCaptivity() && (asked || ((beyond || isWithin(draft, fate)) && plans.deal(draft) >= 0));
    }

    /** "у них 600 солдат, и готовы обменять": in whose hands they are comes before what is said behind a comma. */
    private boolean isOfHolder(Draft draft, FateAt fate) {
        int holder = holders.of(draft);
        return holder >= 0 && fate.first() > draft.end && text.find(Cue.AND, draft.end, fate.first()) >= 0;
    }

    /** "captured soldiers" are held now. */
    private static boolean isCaptive(Draft draft, FateAt fate) {
        return isWithin(draft, fate) && draft.category == PrisonerCategory.MILITARY;
    }

    private static boolean isWithin(Draft draft, FateAt fate) {
        return fate.first() >= draft.first && fate.end() <= draft.end;
    }

    /** Tells whether a number tells of others than the last: no part of them, and not right after them. */
    private boolean isNews(Draft draft, @Nullable Draft group) {
        return group == null
                || (group != draft.before
                        && text.analysis().sentenceIndexOf(draft.first)
                                        - text.analysis().sentenceIndexOf(group.first)
                                > 1);
    }

    private void ungoverned(Draft draft, @Nullable Draft group) {
        FateAt told = isNews(draft, group) ? this.told.before(draft) : null;
        int holder = holders.of(draft);
        int deal = plans.deal(draft);
        if (isOfDead(draft)) {
            PrisonerStatus status = draft.phrase.wounded ? PrisonerStatus.OTHER : PrisonerStatus.DEAD;
            set(draft, status, text.surface(draft.phrase.headFirst, draft.phrase.headEnd), "noun");
        } else if (deal >= 0) {
            draft.refused = negations.holds(deal);
            draft.told = true;
            set(
                    draft,
                    draft.refused ? PrisonerStatus.HELD : PrisonerStatus.RELEASED,
                    text.surface(deal, deal + 1),
                    "deal");
        } else if (holder >= 0) {
            set(draft, PrisonerStatus.HELD, text.surface(holder, holder + 1), "holder");
        } else if (told != null) {
            draft.fate = told;
            set(draft, statusOf(draft, told.fate().outcome()), text.surface(told.first(), told.end()), "told");
        } else if (group != null && group.status != null) {
            draft.modality = group.modality;
            draft.because("modality", text.surface(group.first, group.end), "group");
            set(draft, group.status, text.surface(group.first, group.end), "group");
        } else {
            boolean captive = draft.phrase.captive && draft.shape == Draft.Shape.NOUN && !isOfExchange(draft);
            boolean held = isPlaced(draft) || captive;
            set(draft, held ? PrisonerStatus.HELD : PrisonerStatus.RELEASED, "", "topic");
        }
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

    private static boolean isOfDead(Draft draft) {
        Phrase phrase = draft.phrase;
        boolean dead = phrase.fallen && !phrase.captive && draft.category != PrisonerCategory.BODY;
        boolean wounded = phrase.wounded
                && draft.before != null
                && (draft.before.status == PrisonerStatus.DEAD || draft.before.status == PrisonerStatus.OTHER);
        return dead || wounded;
    }

    /** "The exchange took place on Friday: 50 prisoners from each side". */
    private boolean isOfExchange(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean each = text.find(Cue.EACH, sentence.first(), sentence.end()) >= 0;
        return each
                || fates.of(text.analysis().sentenceIndexOf(draft.first)).stream()
                        .anyMatch(fate -> fate.fate().role() == Fate.Role.BOTH && fate.end() <= draft.first);
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
