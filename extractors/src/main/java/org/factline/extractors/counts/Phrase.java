package org.factline.extractors.counts;

import org.factline.lexicon.Features;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.jspecify.annotations.Nullable;

/** What stands after a number and says what it counts. Filled by {@link PhraseReader}. */
final class Phrase {
    /** The index after the last token that belongs to it. */
    int end;
    /** What its nouns name, null where there is none. */
    @Nullable
    PrisonerCategory category;
    /** The words of its head, from and to, where there is one. */
    int headFirst = -1;

    int headEnd = -1;
    /** The cases and numbers that its last noun can be. */
    Features features = Features.ANY;

    boolean captive;
    boolean prisoner;
    boolean hostage;
    boolean fallen;
    boolean wounded;
    boolean taken;
    boolean name;
    boolean fellow;
    boolean sailor;
    boolean member;
    /** "took 300 men prisoner". */
    boolean madeCaptive;

    boolean foreign;
    /** A number of something else. */
    boolean blocked;
    /** "of them": the number counts a group that was named before. */
    boolean whole;
    /** "своих": their own people. */
    boolean own;
    /** "others", "остальные": another part of the group. */
    boolean other;

    @Nullable
    Party side;

    int sideToken = -1;
    /** A participle among the words: "freed", "освобожденных". */
    @Nullable
    Fate fate;

    int fateToken = -1;

    boolean hasHead() {
        return headFirst >= 0;
    }

    /** Tells whether the number stands alone. */
    boolean isBare() {
        return !hasHead() && !blocked && side == null && fate == null;
    }

    /** Adds a noun of the phrase: the most particular kind wins. */
    void add(CountWord.Noun noun, int first, int last) {
        switch (noun.kind()) {
            case CAPTIVE -> captive = true;
            case HOSTAGE -> {
                captive = true;
                hostage = true;
            }
            case PRISONER -> {
                captive = true;
                prisoner = true;
            }
            case FALLEN -> fallen = true;
            case WOUNDED -> wounded = true;
            case TAKEN -> taken = true;
            case NAME -> name = true;
            case FOREIGN -> foreign = true;
            case FELLOW -> fellow = true;
            case OTHER -> other = true;
            case MEMBER -> member = true;
            case SAILOR -> sailor = true;
            default -> {}
        }
        if (category == null || rank(noun.category()) > rank(category)) {
            category = noun.category();
        }
        if (noun.side() != null) {
            side = noun.side();
            sideToken = first;
        }
        headFirst = headFirst < 0 ? first : headFirst;
        headEnd = last;
        end = last;
    }

    private static int rank(PrisonerCategory category) {
        return switch (category) {
            case PERSON -> 0;
            case MILITARY -> 1;
            case CIVILIAN -> 2;
            case CHILD -> 3;
            case BODY -> 4;
        };
    }
}
