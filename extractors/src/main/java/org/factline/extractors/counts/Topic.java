package org.factline.extractors.counts;

import java.util.BitSet;
import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.NounKind;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

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
    private static final int MEETING_REACH = 7;
    private static final int NUMBER_REACH = 4;
    private static final int MOST_FORMULAS = 2;
    private static final int MOST_PEOPLE = 3;
    private static final long LEAST_FORMULA = 5;

    private final CountText text;
    private final AmountReader amounts;
    private final PhraseReader phrases;
    private final boolean[] sentences;
    private final BitSet paragraphs = new BitSet();
    private final Kinds kinds = new Kinds();
    private int topics;
    /** Numbers of soldiers, or of remains, that stand with what became of them. */
    private int fatedSoldiers;
    /** The same of other people. */
    private int fatedPeople;

    private int formulas;
    private int captives;
    private int exchanges;
    private int fates;
    private int places;

    Topic(CountText text, AmountReader amounts) {
        this.text = text;
        this.amounts = amounts;
        this.phrases = new PhraseReader(text);
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
            paragraphs.set(text.sentenceOf(i).paragraph());
        }
        Sense<CountWord> fate = text.fate(i);
        if (fate != null && ((Fate) fate.value()).strong()) {
            boolean exchange = ((Fate) fate.value()).role() == Fate.Role.BOTH;
            exchanges += exchange ? 1 : 0;
            fates += exchange ? 0 : 1;
        }
        Sense<CountWord> sense = text.noun(i);
        if (sense != null) {
            kinds.read((Noun) sense.value(), partyBefore(i));
            readFated(i, (Noun) sense.value());
            captives += isNamedCaptive((Noun) sense.value()) && !text.is(i, Cue.TOPIC) ? 1 : 0;
            topics += isMadeCaptive(i, sense) ? 1 : 0;
        }
        formulas += isFormula(i) ? 1 : 0;
    }

    private static boolean isNamedCaptive(Noun noun) {
        return noun.kind() == NounKind.HOSTAGE || noun.kind() == NounKind.PRISONER;
    }

    /** "took 300 men prisoner", "seized two sailors hostage". */
    private boolean isMadeCaptive(int at, Sense<CountWord> noun) {
        return isNamedCaptive((Noun) noun.value())
                && !noun.features().isPlural()
                && text.noun(at - 1) != null
                && isNumbered(at);
    }

    /** "146 soldiers rolled home", "the bodies of 503 fallen came". */
    private void readFated(int i, Noun noun) {
        boolean people = noun.kind() != NounKind.FORCE && noun.kind() != NounKind.WOUNDED;
        if (!people || !isNumbered(i) || !isFated(i)) {
            return;
        }
        switch (noun.category()) {
            case MILITARY, BODY -> fatedSoldiers++;
            default -> fatedPeople++;
        }
    }

    private boolean isNumbered(int noun) {
        int first = text.sentenceOf(noun).first();
        for (int i = noun - 1; i >= Math.max(first, noun - NUMBER_REACH); i--) {
            if (text.token(i).isNumber() || amounts.at(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isFated(int noun) {
        Sentence sentence = text.sentenceOf(noun);
        int end = Math.min(sentence.end(), noun + MEETING_REACH);
        for (int i = Math.max(sentence.first(), noun - MEETING_REACH - NUMBER_REACH); i < end; i++) {
            Sense<CountWord> fate = text.fate(i);
            if (fate != null && isToldAsReleased((Fate) fate.value())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isToldAsReleased(Fate fate) {
        return fate.outcome() == Fate.Outcome.RELEASED && !fate.future();
    }

    /** "84 for 84", "146×146", "100 на 100": between equal numbers. */
    private boolean isFormula(int link) {
        int length = text.length(link, Cue.FORMULA);
        if (length == 0 || link == 0 || link + length >= text.size()) {
            return false;
        }
        int left = text.isMark(link - 1, "-") ? link - 2 : link - 1;
        int right = text.isMark(link + length, "-") ? link + length + 1 : link + length;
        if (left < 0 || right >= text.size()) {
            return false;
        }
        return amounts.at(right)
                .filter(amount -> amount.quantity().number() >= LEAST_FORMULA && !phrases.read(amount.end()).blocked)
                .filter(amount -> amounts.at(left)
                        .filter(other -> other.quantity().equals(amount.quantity()))
                        .isPresent())
                .isPresent();
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

    private @Nullable Party partyBefore(int noun) {
        Sense<CountWord> party = text.party(noun - 1);
        return party == null ? null : ((CountWord.PartyWord) party.value()).party();
    }

    /** Tells whether an article can hold prisoner counts; a short text says so in fewer words. */
    boolean isAboutCaptives() {
        return weight() >= Math.min(SIDE, 1 + text.size() / SIDE_TOKENS);
    }

    private int weight() {
        int bodies = kinds.of(PrisonerCategory.BODY);
        int named = kinds.of(PrisonerCategory.MILITARY) + bodies;
        int certain = topics + fates + fatedSoldiers + (named > 1 ? Math.min(formulas, MOST_FORMULAS) : 0);
        int others = exchanges
                + Math.min(bodies, MOST_BODIES)
                + (kinds.of(PrisonerCategory.CHILD) >= MANY_CHILDREN ? 1 : 0)
                + (fatedPeople > 1 ? Math.min(fatedPeople, MOST_PEOPLE) : 0)
                + (fates > 0 ? Math.min(captives, MOST_PLACES) : 0);
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
        return paragraphs.get(text.sentenceOf(token).paragraph());
    }

    /** Returns how often the article names each kind of people. */
    Kinds kinds() {
        return kinds;
    }
}
