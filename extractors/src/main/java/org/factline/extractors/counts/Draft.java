package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import org.factline.model.CountScope;
import org.factline.model.Evidence;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.jspecify.annotations.Nullable;

/** A number that may become a count, while the article is read. */
final class Draft {
    final Amount amount;
    final Phrase phrase;
    final int first;
    final int end;
    final Shape shape;
    /** The other number of an unequal formula, or of an exchange in one sentence. */
    @Nullable
    Draft partner;
    /** The count of which this is a part. */
    @Nullable
    Draft whole;
    /** The count whose account this one goes on with. */
    @Nullable
    Draft before;

    @Nullable
    PrisonerCategory category;
    /** The count whose kind this one took, null where it has its own. */
    @Nullable
    Draft kin;

    @Nullable
    PrisonerStatus status;

    Modality modality = Modality.ACTUAL;

    @Nullable
    Party side;

    boolean perSide;
    /** A part of the count before: "of them", "including". */
    boolean part;
    /** A word of its own tells what became of them. */
    boolean told;
    /** Said not to have been freed. */
    boolean refused;
    /** People of both sides together. */
    boolean both;
    /** People of no side, or of several. */
    boolean mixed;

    CountScope scope = CountScope.EVENT;
    /** The words that governed the status, null where another count or the article did. */
    @Nullable
    FateAt fate;

    final List<Evidence> why = new ArrayList<>();

    Draft(Amount amount, Phrase phrase, int first, int end, Shape shape) {
        this.amount = amount;
        this.phrase = phrase;
        this.first = first;
        this.end = end;
        this.shape = shape;
    }

    void because(String field, String words, String rule) {
        why.add(new Evidence(field, words, "counts." + rule));
    }

    /** Sets the category and says why, instead of what was said before. */
    void category(@Nullable PrisonerCategory kind, String words, String rule) {
        category = kind;
        why.removeIf(evidence -> evidence.field().equals("category"));
        because("category", words, rule);
    }

    /** Sets the side and says why; returns true, so that readers of sides can be tried in turn. */
    boolean side(Party party, String words, String rule) {
        side = party;
        because("side", words, "side-" + rule);
        return true;
    }

    /** Tells whether this goes on with the account of the count before: a part of a group, or a bare number in a list. */
    boolean isContinuing() {
        Draft group = before;
        return group != null && group.status == status && (phrase.whole || fate == null || fate.equals(group.fate));
    }

    long number() {
        return amount.quantity().number();
    }

    /** How a number stands in the text; gives the rule its id. */
    enum Shape {
        /** With the noun that it counts. */
        NOUN("counts.noun"),
        /** The noun before the number: "человек двести". */
        NOUN_FIRST("counts.noun-first"),
        /** Without a noun. */
        BARE("counts.bare"),
        /** "1000 for 1000". */
        EQUAL("counts.formula-equal"),
        /** "215 for 55". */
        UNEQUAL("counts.formula-unequal");

        final String rule;

        Shape(String rule) {
            this.rule = rule;
        }
    }
}
