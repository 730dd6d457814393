package org.factline.extractors.counts;

import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.PrisonerCategory;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;

/** What an article is about: whether it tells of captives at all, and of which kind. */
final class Topic {
    private static final int EARLY = 60;

    private final CountText text;
    private final boolean[] sentences;
    private int mentions;
    private boolean early;
    private int soldiers;
    private int prisonersOfWar;
    private int children;
    private int bodies;
    private int hostages;

    Topic(CountText text) {
        this.text = text;
        this.sentences = new boolean[text.analysis().sentences().size()];
        for (int i = 0; i < text.size(); i++) {
            read(i);
        }
    }

    private void read(int i) {
        if (text.is(i, Cue.TOPIC)) {
            mentions++;
            early |= i < EARLY;
        }
        if (text.is(i, Cue.TOPIC) || text.is(i, Cue.PLACE)) {
            sentences[text.analysis().sentenceIndexOf(i)] = true;
        }
        Sense<CountWord> sense = text.noun(i);
        if (sense != null) {
            read((Noun) sense.value());
        }
    }

    private void read(Noun noun) {
        switch (noun.category()) {
            case MILITARY -> soldiers++;
            case CHILD -> children++;
            case BODY -> bodies++;
            default -> {}
        }
        if (noun.kind() == NounKind.CAPTIVE && noun.category() == PrisonerCategory.MILITARY) {
            prisonersOfWar++;
        }
        if (noun.kind() == NounKind.HOSTAGE) {
            hostages++;
        }
    }

    /** Tells whether an article can hold prisoner counts. */
    boolean isAboutCaptives() {
        return mentions > 0;
    }

    /** Tells whether captives are what the article is about, not a word in passing. */
    boolean isMain() {
        return mentions >= 3 || (mentions == 2 && early);
    }

    /** Tells whether a sentence speaks of captives. */
    boolean isIn(int sentence) {
        return sentence >= 0 && sentence < sentences.length && sentences[sentence];
    }

    /** Tells whether any sentence of a paragraph speaks of captives. */
    boolean isInParagraph(int token) {
        Sentence own = text.sentenceOf(token);
        Paragraph paragraph = text.analysis().paragraphs().get(own.paragraph());
        int first = text.analysis().sentenceIndexOf(paragraph.first());
        int last = text.analysis().sentenceIndexOf(paragraph.end() - 1);
        for (int i = first; i <= last; i++) {
            if (sentences[i]) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether those held by the one side are called hostages, so that prisoners are the other side's. */
    boolean isOfHostages() {
        return hostages > 0;
    }

    /** Tells whether "prisoners" are prisoners of war here. */
    boolean isOfSoldiers() {
        return prisonersOfWar > 0 || soldiers > hostages;
    }

    /** Returns what a number without a noun counts where nothing nearer tells. */
    PrisonerCategory main() {
        if (bodies > soldiers && bodies > children && bodies > hostages) {
            return PrisonerCategory.BODY;
        }
        if (children > soldiers && children > bodies && children > hostages) {
            return PrisonerCategory.CHILD;
        }
        return isOfSoldiers() ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON;
    }
}
