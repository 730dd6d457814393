package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import org.factline.model.CountScope;
import org.factline.model.Modality;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Decides which numbers count captives, of what kind, and what became of them, in the order of the text. */
final class Interpreter {
    private static final double ENOUGH = 2;
    private static final double NEAR = 9;
    private static final int LINK = 24;
    private static final int HEADING = 12;
    private static final long MOST = 2_000_000;

    private final CountText text;
    private final Topic topic;
    private final Fates fates;
    private final Modalities modalities;
    private final Categories categories;
    private final List<Draft> accepted = new ArrayList<>();

    Interpreter(CountText text, Topic topic, Fates fates) {
        this.text = text;
        this.topic = topic;
        this.fates = fates;
        this.modalities = new Modalities(text);
        this.categories = new Categories(text, topic);
    }

    List<Draft> read(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.before = account(draft);
            draft.fate = governing(draft);
            if (isCount(draft)) {
                interpret(draft);
                pair(draft);
                accepted.add(draft);
            }
        }
        return accepted;
    }

    /** "230 Ukrainians for 248 Russians": two counts of one exchange. */
    private void pair(Draft draft) {
        Draft last = draft.before;
        if (last == null || draft.partner != null || last.partner != null) {
            return;
        }
        for (int i = last.end; i < draft.first; i++) {
            int length = text.length(i, Cue.SWAP);
            if (length > 0 && i + length == draft.first) {
                draft.partner = last;
                last.partner = draft;
            }
        }
    }

    private @Nullable FateAt governing(Draft draft) {
        if (draft.phrase.fate != null) {
            return new FateAt(draft.phrase.fateToken, draft.phrase.fateToken + 1, draft.phrase.fate);
        }
        return fates.governing(draft);
    }

    /** Returns the count whose account a number goes on with: a list, a breakdown, "of them". */
    private @Nullable Draft account(Draft draft) {
        if (accepted.isEmpty()) {
            return null;
        }
        Draft last = accepted.get(accepted.size() - 1);
        int sentences =
                text.analysis().sentenceIndexOf(draft.first) - text.analysis().sentenceIndexOf(last.first);
        if (draft.phrase.whole) {
            return sentences <= 3 ? last : null;
        }
        if (sentences == 0) {
            return draft.first - last.end <= LINK ? last : null;
        }
        if (sentences <= 3 && isListItem(draft)) {
            return last;
        }
        return sentences == 1 && isNextParagraphless(draft, last) ? last : null;
    }

    private boolean isListItem(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        return text.token(first).lineBreaks() > 0
                && draft.first - first <= 12
                && !text.token(first).isWord();
    }

    private boolean isNextParagraphless(Draft draft, Draft last) {
        return text.sentenceOf(draft.first).paragraph()
                        == text.sentenceOf(last.first).paragraph()
                && draft.first - text.sentenceOf(draft.first).first() <= 2
                && draft.phrase.isBare();
    }

    private boolean isCount(Draft draft) {
        if (draft.number() == 0 || draft.number() > MOST || isPlainOne(draft)) {
            return false;
        }
        return points(draft) >= ENOUGH;
    }

    private boolean isPlainOne(Draft draft) {
        return draft.number() == 1 && draft.phrase.isBare() && draft.before == null;
    }

    private double points(Draft draft) {
        int sentence = text.analysis().sentenceIndexOf(draft.first);
        double points = ofPhrase(draft) + ofFate(draft) + ofPointer(draft);
        points += draft.before != null || categories.isLabelled(draft) ? 1.5 : 0;
        points += topic.isIn(sentence) ? 1 : topic.isInParagraph(draft.first) ? 0.5 : 0;
        points += topic.points();
        return points;
    }

    private static double ofPhrase(Draft draft) {
        Phrase phrase = draft.phrase;
        if (draft.shape == Draft.Shape.EQUAL || draft.shape == Draft.Shape.UNEQUAL) {
            return 2;
        }
        if (phrase.captive || phrase.madeCaptive || phrase.category == PrisonerCategory.BODY && !phrase.fallen) {
            return 2.5;
        }
        if (phrase.whole) {
            return 1;
        }
        if (phrase.category == PrisonerCategory.PERSON && phrase.side == null) {
            return 0.75;
        }
        if (phrase.category == PrisonerCategory.MILITARY) {
            return 1.5;
        }
        return phrase.hasHead() || phrase.side != null || phrase.fate != null ? 1 : 0;
    }

    /** "All 18 are well", "the remaining ten", "spoke of 26": words before a bare number that point to people told of. */
    private double ofPointer(Draft draft) {
        boolean points = false;
        for (int i = Math.max(text.sentenceOf(draft.first).first(), draft.first - 4); i < draft.first; i++) {
            points |= text.is(i, Cue.TELL) || text.is(i, Cue.MORE) && i + text.length(i, Cue.MORE) == draft.first;
        }
        return points && !accepted.isEmpty() ? 1 : 0;
    }

    private double ofFate(Draft draft) {
        FateAt fate = draft.fate;
        if (fate == null) {
            return 0;
        }
        double cost = draft.phrase.fate != null ? 0 : fates.cost(draft, fate);
        boolean near = cost < NEAR;
        return switch (fate.fate().outcome()) {
            case UNRELATED -> near && !draft.phrase.captive ? -4 : -1;
            case KILLED -> isInCaptivity(draft) ? 1 : near ? -4 : -1;
            default -> near ? fate.fate().strong() ? 2 : 1.5 : 0.5;
        };
    }

    /** The dead count where they were captives: by their name, by the place, or as the count before them. */
    private boolean isInCaptivity(Draft draft) {
        boolean goesOn = draft.before != null && draft.before.status == PrisonerStatus.DEAD;
        boolean others = goesOn && draft.phrase.hasHead() && !draft.phrase.fallen;
        return draft.phrase.captive || !others && (goesOn || isNearPrison(draft));
    }

    private boolean isNearPrison(Draft draft) {
        int paragraph = text.sentenceOf(draft.first).paragraph();
        int first = text.analysis().paragraphs().get(Math.max(0, paragraph - 1)).first();
        for (int i = first; i < text.sentenceOf(draft.first).end(); i++) {
            if (text.is(i, Cue.PLACE)) {
                return true;
            }
        }
        return false;
    }

    private void interpret(Draft draft) {
        categories.decide(draft, kin(draft));
        status(draft);
        modalities.decide(draft);
        scope(draft);
    }

    /** Returns the count whose kind a number can share: in a new sentence the first one of the sentence before. */
    private @Nullable Draft kin(Draft draft) {
        Draft group = group(draft);
        if (group == null || text.sentenceOf(group.first).equals(text.sentenceOf(draft.first))) {
            return group;
        }
        while (group.before != null && text.sentenceOf(group.before.first).equals(text.sentenceOf(group.first))) {
            group = group.before;
        }
        return group;
    }

    private @Nullable Draft group(Draft draft) {
        if (draft.before != null) {
            return draft.before;
        }
        if (accepted.isEmpty()) {
            return null;
        }
        Draft last = accepted.get(accepted.size() - 1);
        boolean sameParagraph = text.sentenceOf(last.first).paragraph()
                == text.sentenceOf(draft.first).paragraph();
        return sameParagraph ? last : null;
    }

    private void status(Draft draft) {
        FateAt fate = draft.fate;
        if (draft.phrase.madeCaptive) {
            draft.status = PrisonerStatus.CAPTURED;
            draft.because("status", text.surface(draft.first, draft.end), "made-captive");
            return;
        }
        if (fate != null && isGoverned(draft, fate)) {
            draft.status = isHomeward(draft, fate)
                    ? PrisonerStatus.RELEASED
                    : statusOf(draft, fate.fate().outcome());
            draft.refused = draft.status == PrisonerStatus.RELEASED && isNegated(fate);
            draft.status = draft.refused ? PrisonerStatus.HELD : draft.status;
            draft.because("status", text.surface(fate.first(), fate.end()), "fate");
            return;
        }
        draft.fate = null;
        Draft group = group(draft);
        FateAt told = group == null || group != draft.before ? told(draft) : null;
        if (isOfDead(draft)) {
            draft.status = draft.phrase.wounded ? PrisonerStatus.OTHER : PrisonerStatus.DEAD;
            draft.because("status", text.surface(draft.phrase.headFirst, draft.phrase.headEnd), "noun");
        } else if (told != null) {
            draft.fate = told;
            draft.status = statusOf(draft, told.fate().outcome());
            draft.refused = draft.status == PrisonerStatus.RELEASED && isNegated(told);
            draft.status = draft.refused ? PrisonerStatus.HELD : draft.status;
            draft.because("status", text.surface(told.first(), told.end()), "told");
        } else if (group != null && group.status != null) {
            draft.status = group.status;
            draft.modality = group.modality;
            draft.because("status", text.surface(group.first, group.end), "group");
        } else {
            boolean held = isPlaced(draft) || draft.phrase.captive && draft.shape == Draft.Shape.NOUN;
            draft.status = held ? PrisonerStatus.HELD : PrisonerStatus.RELEASED;
            draft.because("status", "", "topic");
        }
    }

    /** "would not go back", "не отдали": who was not freed is held. */
    private boolean isNegated(FateAt fate) {
        return text.is(fate.first() - 1, Cue.NEGATION)
                || text.is(fate.first() - 2, Cue.NEGATION) && text.isFunctionWord(fate.first() - 1);
    }

    private boolean isGoverned(Draft draft, FateAt fate) {
        if (fate.fate().outcome() == Fate.Outcome.UNRELATED || isBackground(draft, fate)) {
            return false;
        }
        return draft.phrase.fate != null || fates.cost(draft, fate) < NEAR + 4;
    }

    /** In the breakdown of those set free, what is said of how they had been taken or held is told by the way. */
    private boolean isBackground(Draft draft, FateAt fate) {
        Draft whole = draft.before;
        boolean held = fate.fate().outcome() == Fate.Outcome.HELD || fate.fate().outcome() == Fate.Outcome.CAPTURED;
        if (whole == null
                || !held
                || whole.status != PrisonerStatus.RELEASED
                || fate.fate().role() == Fate.Role.GOES && fate.fate().strong()) {
            return false;
        }
        for (int i = text.sentenceOf(draft.first).first(); i < draft.first; i++) {
            if (text.isMark(i, ":") && text.sentenceOf(whole.first).equals(text.sentenceOf(draft.first))) {
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
        for (int i = sentence - 1; i >= 0 && i >= sentence - 2; i--) {
            boolean heading = text.analysis().sentences().get(i).size() <= HEADING;
            if (text.analysis().sentences().get(i).paragraph() != paragraph && !heading) {
                return null;
            }
            List<FateAt> found = fates.of(i);
            for (int k = found.size() - 1; k >= 0; k--) {
                Fate.Outcome outcome = found.get(k).fate().outcome();
                boolean clear = found.get(k).fate().strong() || outcome == Fate.Outcome.RELEASED;
                if (clear && outcome != Fate.Outcome.UNRELATED && outcome != Fate.Outcome.KILLED) {
                    return found.get(k);
                }
            }
        }
        return null;
    }

    /** "вывезли домой": who is taken home is no captive. */
    private boolean isHomeward(Draft draft, FateAt fate) {
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

    private void scope(Draft draft) {
        if (draft.phrase.whole && draft.before != null) {
            draft.whole = draft.before;
            draft.scope = CountScope.PART;
            draft.because("whole", text.surface(draft.before.first, draft.before.end), "part");
        } else if (hasNear(draft, Cue.RATE, draft.end, draft.end + 4)) {
            draft.scope = CountScope.RATE;
        } else if (draft.modality == Modality.ACTUAL
                && hasNear(draft, Cue.TOTAL, draft.first - 8, draft.end + 8)
                && draft.before == null) {
            draft.scope = CountScope.CUMULATIVE;
        }
    }

    private boolean hasNear(Draft draft, Cue cue, int from, int to) {
        int first = Math.max(from, text.sentenceOf(draft.first).first());
        int end = Math.min(to, text.sentenceOf(draft.first).end());
        for (int i = first; i < end; i++) {
            if (text.is(i, cue)) {
                draft.because("scope", text.surface(i, i + Math.max(1, text.length(i, cue))), "scope");
                return true;
            }
        }
        return false;
    }
}
