package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableSet;
import org.factline.model.CountScope;
import org.factline.model.Modality;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.jspecify.annotations.Nullable;

/** Decides which numbers count captives, of what kind, and what became of them, in the order of the text. */
final class Interpreter {
    private static final double ENOUGH = 1.5;
    private static final double NEAR = 9;
    private static final double APART = 2.5;
    private static final int LINK = 24;
    private static final int SWAP_REACH = 3;
    private static final long MOST = 2_000_000;
    private static final long CROWD = 20_000;

    private final CountText text;
    private final Topic topic;
    private final Fates fates;
    private final Modalities modalities;
    private final BitSet ofThings;
    private final NavigableSet<Integer> prisons;
    private final Categories categories;
    private final Statuses statuses;
    private final List<Draft> accepted = new ArrayList<>();

    Interpreter(CountText text, Topic topic, Fates fates, DraftFinder finder) {
        this.ofThings = finder.ofThings();
        this.text = text;
        this.prisons = text.all(Cue.PLACE);
        this.topic = topic;
        this.fates = fates;
        Plans plans = new Plans(text);
        this.modalities = new Modalities(text, plans);
        this.categories = new Categories(text, topic.kinds(), finder.numbers());
        this.statuses = new Statuses(text, fates, plans);
    }

    List<Draft> read(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.before = account(draft);
            draft.fate = governing(draft);
            if (isCount(draft)) {
                pair(draft);
                interpret(draft);
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
            boolean near = length > 1 || i - last.end <= SWAP_REACH;
            if (length > 0 && near && i + length == draft.first) {
                draft.partner = last;
                last.partner = draft;
            }
        }
    }

    private @Nullable FateAt governing(Draft draft) {
        if (draft.phrase.fate != null && !draft.phrase.fate.isOfCaptivity()) {
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
        draft.part = draft.phrase.whole || isIntroduced(draft);
        if (draft.phrase.whole) {
            return sentences <= 3 ? whole(draft) : null;
        }
        if (sentences == 0) {
            return draft.first - last.end <= LINK ? last : null;
        }
        if (draft.part && sentences == 1) {
            return last;
        }
        if (sentences <= 3 && isListItem(draft)) {
            return last;
        }
        return sentences == 1 && isNextParagraphless(draft, last) ? last : null;
    }

    /** "of whom 1,300", "включая 70 защитников", "eight women among them": the words beside make the number a part. */
    private boolean isIntroduced(Draft draft) {
        for (int i = Math.max(text.sentenceOf(draft.first).first(), draft.first - 3); i < draft.first; i++) {
            int length = Math.max(text.length(i, Cue.PART), text.length(i, Cue.WHOLE));
            if (length > 0 && i + length == draft.first) {
                return true;
            }
        }
        int after = text.length(draft.end, Cue.PART);
        return after > 0 && text.isMark(draft.end + after, ",.;)");
    }

    /** Returns the last count that is large enough to hold a part. */
    private Draft whole(Draft part) {
        for (int i = accepted.size() - 1; i >= Math.max(0, accepted.size() - 3); i--) {
            if (accepted.get(i).number() > part.number()) {
                return accepted.get(i);
            }
        }
        return accepted.get(accepted.size() - 1);
    }

    private boolean isListItem(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        boolean clock = text.token(first).isNumber() && text.isMark(first + 1, ":");
        return text.token(first).lineBreaks() > 0
                && draft.first - first <= 12
                && !clock
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
        boolean dead = draft.fate != null && draft.fate.fate().outcome() == Fate.Outcome.DEAD;
        return draft.number() == 1 && draft.phrase.isBare() && draft.before == null && !dead;
    }

    private double points(Draft draft) {
        int sentence = text.analysis().sentenceIndexOf(draft.first);
        double points = ofPhrase(draft) + ofFate(draft) + ofPointer(draft);
        points += draft.before != null || categories.isLabelled(draft) ? 1.5 : 0;
        points += topic.isIn(sentence) ? 1 : topic.isInParagraph(draft.first) ? 0.5 : 0;
        points += topic.points() - (isApart(draft) ? APART : 0);
        return points;
    }

    /** "210 pupils in 9 classes": told beside numbers of things, in a paragraph that tells of no captives. */
    private boolean isApart(Draft draft) {
        return draft.before == null
                && (draft.fate == null || !draft.fate.fate().strong())
                && draft.shape == Draft.Shape.NOUN
                && !draft.phrase.captive
                && draft.phrase.category != PrisonerCategory.MILITARY
                && draft.phrase.category != PrisonerCategory.BODY
                && draft.phrase.side == null
                && !isListItem(draft)
                && ofThings.get(text.analysis().sentenceIndexOf(draft.first))
                && !topic.isInParagraph(draft.first);
    }

    private double ofPhrase(Draft draft) {
        Phrase phrase = draft.phrase;
        if (draft.shape == Draft.Shape.EQUAL || draft.shape == Draft.Shape.UNEQUAL) {
            return 2;
        }
        if (phrase.captive || phrase.madeCaptive || (phrase.category == PrisonerCategory.BODY && !phrase.fallen)) {
            return 2.5;
        }
        if (phrase.whole) {
            return 1;
        }
        if (phrase.category == PrisonerCategory.PERSON && phrase.side == null) {
            return topic.isDense() && draft.number() < CROWD ? 1 : 0.75;
        }
        if (phrase.category == PrisonerCategory.MILITARY) {
            return 1.5;
        }
        return phrase.hasHead() || phrase.side != null || phrase.fate != null ? 1 : 0;
    }

    /** "All 18 are well", "the remaining ten", "spoke of 26": words before a bare number that point to people told of. */
    private double ofPointer(Draft draft) {
        boolean points = draft.phrase.isBare() && text.is(draft.first - 1, Cue.DETERMINER);
        for (int i = Math.max(text.sentenceOf(draft.first).first(), draft.first - 4); i < draft.first; i++) {
            points |= text.is(i, Cue.TELL) || (text.is(i, Cue.MORE) && i + text.length(i, Cue.MORE) == draft.first);
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
        return draft.phrase.captive || (!others && (goesOn || topic.isOfPrison() || isNearPrison(draft)));
    }

    private boolean isNearPrison(Draft draft) {
        int paragraph = text.sentenceOf(draft.first).paragraph();
        int near = draft.phrase.isBare() ? Math.max(0, paragraph - 1) : paragraph;
        int first = text.analysis().paragraphs().get(near).first();
        Integer last = prisons.lower(text.sentenceOf(draft.first).end());
        return last != null && last >= first;
    }

    private void interpret(Draft draft) {
        categories.decide(draft, group(draft));
        statuses.decide(draft, group(draft), accepted);
        modalities.decide(draft);
        scope(draft);
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

    private void scope(Draft draft) {
        if (draft.part && draft.before != null && draft.before.number() > draft.number()) {
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
