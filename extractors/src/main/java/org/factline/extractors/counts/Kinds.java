package org.factline.extractors.counts;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.jspecify.annotations.Nullable;

/** How often an article names each kind of people, which tells what its vaguer words mean. */
final class Kinds {
    private static final int LEAST_SOLDIERS = 2;

    private final Map<PrisonerCategory, Integer> named = new EnumMap<>(PrisonerCategory.class);
    private final Map<Party, Integer> soldiersOf = new HashMap<>();
    private int prisonersOfWar;
    private int hostages;

    /** Takes in a noun, with the party whose people it is said to name, if any. */
    void read(Noun noun, @Nullable Party party) {
        if (noun.kind() == NounKind.KIN) {
            return;
        }
        named.merge(noun.category(), 1, Integer::sum);
        boolean soldiers = noun.category() == PrisonerCategory.MILITARY;
        prisonersOfWar += soldiers && noun.kind() == NounKind.CAPTIVE ? 1 : 0;
        hostages += noun.kind() == NounKind.HOSTAGE ? 1 : 0;
        if (soldiers && party != null) {
            soldiersOf.merge(party, 1, Integer::sum);
        }
    }

    int of(PrisonerCategory category) {
        return named.getOrDefault(category, 0);
    }

    /** Tells whether those held by the one side are called hostages, so that prisoners are the other side's. */
    boolean areHostages() {
        return hostages > 0;
    }

    /** Tells whether "prisoners" are prisoners of war here. */
    boolean areSoldiers() {
        int soldiers = of(PrisonerCategory.MILITARY);
        int civilians = of(PrisonerCategory.CIVILIAN);
        return (prisonersOfWar > 0 && soldiers >= civilians)
                || (soldiers >= LEAST_SOLDIERS && soldiers > 2 * civilians && hostages == 0);
    }

    /** Tells whether a party's "prisoners" are prisoners of war: not where all soldiers told of are the other side's. */
    boolean areSoldiers(@Nullable Party party) {
        boolean others = party != null && !soldiersOf.isEmpty() && !soldiersOf.containsKey(party);
        return areSoldiers() && (prisonersOfWar > 0 || !others);
    }

    /** Tells whether those told of are soldiers and no others, so that "15 Russians" are soldiers too. */
    boolean areSoldiersAlone() {
        int others = of(PrisonerCategory.CIVILIAN) + of(PrisonerCategory.CHILD) + of(PrisonerCategory.BODY);
        return of(PrisonerCategory.MILITARY) > of(PrisonerCategory.PERSON) && others + hostages == 0;
    }

    /** Returns what a number without a noun counts where nothing nearer tells. */
    PrisonerCategory main() {
        int soldiers = of(PrisonerCategory.MILITARY);
        int bodies = of(PrisonerCategory.BODY);
        int children = of(PrisonerCategory.CHILD);
        int others = soldiers + of(PrisonerCategory.CIVILIAN) + of(PrisonerCategory.PERSON);
        if (bodies > others && bodies > children) {
            return PrisonerCategory.BODY;
        }
        if (children > others && children > bodies) {
            return PrisonerCategory.CHILD;
        }
        int civilians = of(PrisonerCategory.CIVILIAN);
        if (areSoldiers()) {
            return PrisonerCategory.MILITARY;
        }
        return civilians > 2 * soldiers && civilians > 2 && civilians > bodies + children && hostages == 0
                ? PrisonerCategory.CIVILIAN
                : PrisonerCategory.PERSON;
    }
}
