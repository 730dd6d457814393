package org.factline.extractors.counts;

import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.PrisonerCategory;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;

/** What an article is about: whether it tells of captives at all, and of which kind. */
final class Topic {
    private static final int MAIN = 5;
    private static final int SIDE = 3;
    private static final int MOST_PLACES = 2;
    private static final int MOST_BODIES = 4;
    private static final int MANY_CHILDREN = 3;
    private static final int MANY_PLACES = 3;
    private static final int DENSE_TOKENS = 40;
    private static final int SIDE_TOKENS = 80;
    private static final int MAIN_TOKENS = 60;

    private final CountText text;
    private final boolean[] sentences;
    private int topics;
    private int exchanges;
    private int fates;
    private int places;
    private int soldiers;
    private int prisonersOfWar;
    private int children;
    private int bodies;
    private int hostages;
    private int civilians;
    private int people;

    Topic(CountText text) {
        this.text = text;
        this.sentences = new boolean[text.analysis().sentences().size()];
        for (int i = 0; i < text.size(); i++) {
            read(i);
        }
        text.analysis().sentences().forEach(this::read);
    }

    private void read(int i) {
        if (text.is(i, Cue.TOPIC)) {
            topics++;
        }
        places += text.is(i, Cue.PLACE) && !text.is(i, Cue.TOPIC) ? 1 : 0;
        if (text.is(i, Cue.TOPIC) || text.is(i, Cue.PLACE)) {
            sentences[text.analysis().sentenceIndexOf(i)] = true;
        }
        Sense<CountWord> fate = text.fate(i);
        if (fate != null && ((Fate) fate.value()).strong()) {
            boolean exchange = ((Fate) fate.value()).role() == Fate.Role.BOTH;
            exchanges += exchange ? 1 : 0;
            fates += exchange ? 0 : 1;
        }
        Sense<CountWord> sense = text.noun(i);
        if (sense != null) {
            read((Noun) sense.value());
        }
    }

    /** "Each side had returned 185 servicemen" tells of captives without naming them. */
    private void read(Sentence sentence) {
        boolean mutual = text.find(Cue.EACH, sentence.first(), sentence.end()) >= 0
                || text.find(Cue.SIDES, sentence.first(), sentence.end()) >= 0;
        boolean soldiers = false;
        boolean released = false;
        for (int i = sentence.first(); mutual && i < sentence.end(); i++) {
            Sense<CountWord> noun = text.noun(i);
            Sense<CountWord> fate = text.fate(i);
            soldiers |= noun != null && ((Noun) noun.value()).category() == PrisonerCategory.MILITARY;
            released |= fate != null && ((Fate) fate.value()).outcome() == Fate.Outcome.RELEASED;
        }
        topics += soldiers && released ? 1 : 0;
    }

    private void read(Noun noun) {
        switch (noun.category()) {
            case MILITARY -> soldiers++;
            case CIVILIAN -> civilians++;
            case CHILD -> children++;
            case BODY -> bodies++;
            case PERSON -> people++;
        }
        if (noun.kind() == NounKind.CAPTIVE && noun.category() == PrisonerCategory.MILITARY) {
            prisonersOfWar++;
        }
        hostages += noun.kind() == NounKind.HOSTAGE ? 1 : 0;
    }

    /** Tells whether an article can hold prisoner counts; a short text says so in fewer words. */
    boolean isAboutCaptives() {
        return weight() >= Math.min(SIDE, 1 + text.size() / SIDE_TOKENS);
    }

    private int weight() {
        int certain = topics + fates;
        int others = exchanges + Math.min(bodies, MOST_BODIES) + (children >= MANY_CHILDREN ? 1 : 0);
        return certain + Math.min(places, MOST_PLACES) + (certain > 0 ? others : 0);
    }

    /** Returns how much an article is about captives: what a number gains, or loses, by standing in it. */
    double points() {
        return weight() >= Math.min(MAIN, 1 + text.size() / MAIN_TOKENS) ? 1 : 0.5;
    }

    /** Tells whether an article speaks of captives so much that people in it are captives unless told otherwise. */
    boolean isDense() {
        return weight() >= MAIN && weight() * DENSE_TOKENS >= text.size();
    }

    /** Tells whether an article is set in a prison. */
    boolean isOfPrison() {
        return places >= MANY_PLACES;
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
        return (prisonersOfWar > 0 && soldiers >= civilians) || (soldiers > 2 * civilians && hostages == 0);
    }

    /** Returns what a number without a noun counts where nothing nearer tells. */
    PrisonerCategory main() {
        int others = soldiers + civilians + people;
        if (bodies > others && bodies > children) {
            return PrisonerCategory.BODY;
        }
        if (children > others && children > bodies) {
            return PrisonerCategory.CHILD;
        }
        return isOfSoldiers() && soldiers > civilians ? PrisonerCategory.MILITARY : PrisonerCategory.PERSON;
    }
}
