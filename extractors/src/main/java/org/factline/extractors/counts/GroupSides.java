package org.factline.extractors.counts;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factline.model.Party;
import org.jspecify.annotations.Nullable;

/** Tells whose people a number counts that goes on with the account of one before it. */
final class GroupSides {
    private final CountText text;
    private final Map<Integer, Set<Party>> byLine = new HashMap<>();

    GroupSides(CountText text, List<Draft> drafts) {
        this.text = text;
        drafts.forEach(this::add);
    }

    /** Takes in a count whose side has been found. */
    void add(Draft draft) {
        if (draft.side != null) {
            byLine.computeIfAbsent(line(draft), line -> new HashSet<>()).add(draft.side);
        }
    }

    /** A part of a group, or the next item of a list. */
    boolean continues(Draft draft, @Nullable Draft last) {
        Draft group = group(draft, last);
        return draft.isContinuing() && group != null && isOne(group, draft) && (group.perSide || take(draft, group));
    }

    /** A number that shares its paragraph and its fate with the one before. */
    boolean follows(Draft draft, @Nullable Draft last) {
        Draft group = group(draft, last);
        return group != null
                && group.status == draft.status
                && (draft.before != null || isInParagraph(group, draft))
                && isOne(group, draft)
                && take(draft, group);
    }

    private static @Nullable Draft group(Draft draft, @Nullable Draft last) {
        return draft.before != null ? draft.before : last;
    }

    /** A sentence that counts the people of both sides is followed by neither of the two. */
    private boolean isOne(Draft group, Draft draft) {
        return line(group) == line(draft)
                || byLine.getOrDefault(line(group), Set.of()).size() <= 1;
    }

    private boolean isInParagraph(Draft group, Draft draft) {
        return text.sentenceOf(group.first).paragraph()
                == text.sentenceOf(draft.first).paragraph();
    }

    /** Returns where the sentence, or the item of a list, starts that a number stands in. */
    private int line(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        int at = draft.first;
        while (at > first && text.token(at).lineBreaks() == 0) {
            at--;
        }
        return at;
    }

    private boolean take(Draft draft, Draft group) {
        return group.side != null && draft.side(group.side, text.surface(group.first, group.end), "group");
    }
}
