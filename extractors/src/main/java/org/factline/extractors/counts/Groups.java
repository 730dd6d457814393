package org.factline.extractors.counts;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.factline.model.CountScope;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.jspecify.annotations.Nullable;

/** Mentions of the same people share one kind: equal numbers of one side, a whole and its parts, a group and what goes on with it. */
final class Groups {
    private static final int TELLING = 20;
    private static final int LEAST = 3;

    private final CountText text;
    private final List<Draft> drafts;
    /** The first mention of each number and side that names what they are. */
    private final Map<Long, Map<SideAndStatus, Draft>> named = new HashMap<>();
    /** The same of those that call them people, whatever they are. */
    private final Map<Long, Map<SideAndStatus, Draft>> people = new HashMap<>();

    private Groups(CountText text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
        for (Draft draft : drafts) {
            if (isNamed(draft)) {
                put(named, draft);
            } else if (areJustPeople(draft)) {
                put(people, draft);
            }
        }
    }

    private static void put(Map<Long, Map<SideAndStatus, Draft>> map, Draft draft) {
        map.computeIfAbsent(draft.number(), key -> new LinkedHashMap<>())
                .putIfAbsent(new SideAndStatus(draft.side, draft.status), draft);
    }

    /** Gives every count the kind that its group is named with elsewhere. */
    static void agree(CountText text, List<Draft> drafts) {
        Groups groups = new Groups(text, drafts);
        groups.totals();
        boolean soldiersAlone = groups.areSoldiersAlone();
        for (Draft draft : drafts) {
            groups.agree(draft);
            if (soldiersAlone && areNationals(draft)) {
                draft.category(PrisonerCategory.MILITARY, "", "alone");
            }
        }
    }

    /** Totals of several kinds are people. */
    private void totals() {
        Map<Draft, Set<PrisonerCategory>> kinds = new HashMap<>();
        for (Draft part : drafts) {
            if (part.whole != null) {
                kinds.computeIfAbsent(requireNonNull(part.whole), key -> EnumSet.noneOf(PrisonerCategory.class))
                        .add(part.category == null ? PrisonerCategory.PERSON : part.category);
            }
        }
        kinds.forEach((whole, ofParts) -> {
            if (ofParts.size() > 1 && whole.phrase.prisoner && whole.category == PrisonerCategory.MILITARY) {
                whole.category(PrisonerCategory.PERSON, "", "sum");
            }
        });
    }

    /** Tells whether all who are named are soldiers, in more than one place. */
    private boolean areSoldiersAlone() {
        int soldiers = 0;
        for (Draft draft : drafts) {
            if (draft.phrase.hasHead() && draft.category != PrisonerCategory.BODY) {
                if (draft.category != PrisonerCategory.MILITARY) {
                    return false;
                }
                soldiers++;
            }
        }
        return soldiers > 1;
    }

    /** "23 Americans": people of whom nothing but their state is said, and who are no total of many exchanges. */
    private static boolean areNationals(Draft draft) {
        Phrase phrase = draft.phrase;
        return phrase.side != null
                && !phrase.hasHead()
                && !phrase.own
                && draft.category == PrisonerCategory.PERSON
                && draft.scope != CountScope.CUMULATIVE;
    }

    private void agree(Draft draft) {
        Draft other = isVague(draft) ? same(named, draft) : null;
        if (other == null && isBare(draft)) {
            other = same(people, draft);
        }
        if (other != null) {
            set(draft, other, "same");
        } else if (draft.kin != null && draft.kin.category != draft.category) {
            set(draft, draft.kin, "group");
        }
    }

    private void set(Draft draft, Draft other, String rule) {
        if (draft.category != other.category) {
            draft.category(other.category, text.surface(other.first, other.end), rule);
        }
    }

    /** Returns the first mention of the same people that names what they are, or null. */
    private static @Nullable Draft same(Map<Long, Map<SideAndStatus, Draft>> mentions, Draft draft) {
        for (Draft other : mentions.getOrDefault(draft.number(), Map.of()).values()) {
            boolean alike = draft.status == other.status
                    || (draft.number() >= TELLING && other.category != PrisonerCategory.BODY);
            if (alike && haveOneSize(draft, other) && haveOneSide(draft, other)) {
                return other;
            }
        }
        return null;
    }

    /** "At least 100 people" are others than "100 soldiers"; a bare number may leave out how exact it is. */
    private static boolean haveOneSize(Draft draft, Draft other) {
        return !draft.phrase.hasHead() || draft.amount.quantity().equals(other.amount.quantity());
    }

    private static boolean haveOneSide(Draft draft, Draft other) {
        return Objects.equals(draft.side, other.side)
                || (draft.side == null && (draft.perSide || !draft.phrase.hasHead()))
                || (other.side == null && other.perSide);
    }

    private static boolean isVague(Draft draft) {
        boolean people = draft.category == PrisonerCategory.PERSON
                && draft.number() >= TELLING
                && !draft.amount.quantity().approximate();
        return isBare(draft) || people;
    }

    private static boolean isBare(Draft draft) {
        return !draft.phrase.hasHead() && draft.number() >= LEAST;
    }

    private static boolean areJustPeople(Draft draft) {
        boolean named = draft.phrase.hasHead() || draft.phrase.side != null;
        return named && !draft.phrase.prisoner && draft.category == PrisonerCategory.PERSON;
    }

    private static boolean isNamed(Draft draft) {
        return draft.phrase.hasHead() && draft.category != PrisonerCategory.PERSON;
    }

    private record SideAndStatus(
            @Nullable Party side, @Nullable PrisonerStatus status) {}
}
