package org.factline.extractors.counts;

import org.factline.extractors.counts.CountWord.Noun;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.extractors.counts.CountWord.PartyWord;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/** Reads what stands after a number: adjectives, nouns, "of them", or something that is no people. */
final class PhraseReader {
    private static final int LONGEST = 9;
    private static final int MOST_UNKNOWN = 3;
    private static final String QUOTES = "«»\"“”„'’‘";

    private final CountText text;
    private int from;
    private int end;
    private int unknown;
    private boolean content;

    PhraseReader(CountText text) {
        this.text = text;
    }

    /** Reads the phrase that starts at a token, within its sentence. */
    Phrase read(int from) {
        Phrase phrase = new Phrase();
        phrase.end = from;
        this.from = from;
        end = from < text.size() && from > 0 ? text.sentenceOf(from - 1).end() : from;
        unknown = 0;
        content = false;
        int limit = Math.min(end, from + LONGEST);
        int at = from;
        while (at >= 0 && at < limit) {
            at = step(phrase, at, from);
        }
        if (!phrase.hasHead() && phrase.side == null && phrase.fate == null && content) {
            phrase.blocked = true;
        }
        return phrase;
    }

    /** Takes one word in; returns the index after it, or -1 where the phrase ends before it. */
    private int step(Phrase phrase, int at, int from) {
        Token token = text.token(at);
        if (text.isMark(at, QUOTES)) {
            return phrase.hasHead() ? -1 : at + 1;
        }
        if (at == from && isSign(at)) {
            phrase.blocked = true;
            return -1;
        }
        if (token.is("-") && token.glued()) {
            return hyphen(phrase, at, from);
        }
        if (!token.isWord()) {
            return -1;
        }
        int known = known(phrase, at);
        return known != 0 ? known : unknown(phrase, at, from);
    }

    private boolean isSign(int at) {
        return text.is(at, Cue.SIGN);
    }

    /** "24-year-old", "14-storey": the number is a part of a word. */
    private int hyphen(Phrase phrase, int at, int from) {
        if (at == from) {
            phrase.blocked = true;
            return -1;
        }
        return at + 1;
    }

    /** Reads a word that the tables know; returns 0 for others. */
    private int known(Phrase phrase, int at) {
        Sense<CountWord> noun = text.noun(at);
        Sense<CountWord> party = text.party(at);
        if (party != null && !isRole(party) && (noun == null || party.length() >= noun.length())) {
            return party(phrase, at, party);
        }
        int blocker = Math.max(text.length(at, Cue.NOUN), text.length(at, Cue.SIGN));
        if (noun != null && ((Noun) noun.value()).kind() == CountWord.NounKind.FORCE) {
            return phrase.hasHead() ? -1 : capitalised(at, noun.length());
        }
        if (noun != null && isMemberOfNothing(phrase, at, noun)) {
            return block(phrase);
        }
        if (noun != null && isPossessor(at + noun.length())) {
            return phrase.hasHead() ? -1 : block(phrase);
        }
        if (noun != null && phrase.hasHead() && isMadeCaptive(phrase, noun)) {
            phrase.madeCaptive = true;
            return -1;
        }
        if (noun != null
                && (phrase.hasHead() || isAfterDemonym(phrase, at))
                && !phrase.features.agreesWith(noun.features())) {
            return -1;
        }
        if (noun != null && noun.length() >= blocker) {
            phrase.features = noun.features();
            phrase.add((Noun) noun.value(), at, at + noun.length());
            return at + noun.length();
        }
        if (phrase.hasHead()) {
            return afterHead(phrase, at);
        }
        return blocker > 0 ? block(phrase) : modifier(phrase, at);
    }

    /** "25,000 members we hope to have": who reads, pays or follows, where nothing tells what they are members of. */
    private boolean isMemberOfNothing(Phrase phrase, int at, Sense<CountWord> noun) {
        if (((Noun) noun.value()).kind() != CountWord.NounKind.MEMBER || phrase.hasHead() || phrase.side != null) {
            return false;
        }
        int next = at + noun.length();
        WordShapes.Shape before = text.shape(at - 1);
        boolean modified = at > from && before != WordShapes.Shape.ADJECTIVE && before != WordShapes.Shape.VERB;
        boolean genitive =
                next < end && !text.marksInfinitives(at) && text.token(next).isWord() && !text.isFunctionWord(next);
        return !modified && !genitive && !text.is(next, Cue.OF);
    }

    private static int block(Phrase phrase) {
        phrase.blocked = true;
        return -1;
    }

    /** "two people's republics", "six prisoners' wives": the noun only tells whose the things counted are. */
    private boolean isPossessor(int at) {
        boolean ends =
                at + 1 < end && text.token(at).glued() && text.token(at + 1).isWord();
        return ends
                && (text.token(at).is("'s")
                        || (text.isMark(at, "'’") && !text.token(at + 1).glued()));
    }

    /** "took 300 men prisoner"; "31 раненого пленного" is of one number and names the same man. */
    private static boolean isMadeCaptive(Phrase phrase, Sense<CountWord> noun) {
        CountWord.NounKind kind = ((Noun) noun.value()).kind();
        boolean captive = kind == CountWord.NounKind.PRISONER || kind == CountWord.NounKind.HOSTAGE;
        return captive && !phrase.captive && !noun.features().isPlural() && phrase.features.isPlural();
    }

    private static boolean isRole(Sense<CountWord> sense) {
        return Roles.isRole(((PartyWord) sense.value()).party());
    }

    private int party(Phrase phrase, int at, Sense<CountWord> sense) {
        PartyWord word = (PartyWord) sense.value();
        if (word.party().equals(Party.INTERNATIONAL)) {
            phrase.foreign = true;
            return phrase.hasHead() ? -1 : at + sense.length();
        }
        boolean names = word.form() == PartyForm.ADJECTIVE
                || word.form() == PartyForm.DEMONYM
                || (word.form() == PartyForm.NAME && word.party().code().length() > 2);
        if (word.form() == PartyForm.HINT && phrase.side == null) {
            phrase.side = word.party();
            phrase.sideToken = at;
        }
        if (!names && !phrase.hasHead()) {
            return capitalised(at, sense.length());
        }
        if (!names) {
            return -1;
        }
        if (phrase.hasHead() && isAfterPreposition(at)) {
            return -1;
        }
        if (phrase.side == null || phrase.sideToken < 0) {
            phrase.side = word.party();
            phrase.sideToken = at;
        }
        if (!phrase.hasHead() && text.isDemonym(at)) {
            phrase.features = sense.features();
        }
        phrase.end = at + sense.length();
        return at + sense.length();
    }

    /** "Seven Israelis fighters handed over" names two groups: whose people they are stands for the noun. */
    private boolean isAfterDemonym(Phrase phrase, int at) {
        return phrase.sideToken >= 0 && phrase.end == at && text.isDemonym(phrase.sideToken);
    }

    private int capitalised(int at, int length) {
        unknown++;
        return unknown > MOST_UNKNOWN ? -1 : at + length;
    }

    private boolean isAfterPreposition(int at) {
        return text.is(at - 1, Cue.FROM)
                || text.is(at - 1, Cue.TO)
                || text.is(at - 1, Cue.IN)
                || text.is(at - 1, Cue.BY);
    }

    /** After the head only a further "of …" or genitive belongs to the phrase. */
    private int afterHead(Phrase phrase, int at) {
        if (text.is(at, Cue.OF) && phrase.category == org.factline.model.PrisonerCategory.BODY) {
            return at + 1;
        }
        Sense<CountWord> fate = text.fate(at);
        if (fate != null && text.shape(at) == WordShapes.Shape.ADJECTIVE) {
            return -1;
        }
        return phrase.category == org.factline.model.PrisonerCategory.BODY
                        && text.shape(at) == WordShapes.Shape.ADJECTIVE
                        && !text.isFunctionWord(at)
                ? at + 1
                : -1;
    }

    private int modifier(Phrase phrase, int at) {
        int whole = text.length(at, Cue.WHOLE);
        if (whole > 0 && (whole > 1 || !text.is(at, Cue.DETERMINER))) {
            phrase.whole = true;
            return text.noun(at + whole) != null ? at + whole : isPronounEnd(at, whole) ? -1 : at + whole;
        }
        int own = Math.max(text.length(at, Cue.OWN), text.length(at, Cue.OURS));
        if (own > 0) {
            phrase.own = true;
            phrase.end = at + own;
            return phrase.end;
        }
        if (text.is(at, Cue.MORE)) {
            return at + text.length(at, Cue.MORE);
        }
        Sense<CountWord> fate = text.fate(at);
        if (fate != null) {
            return participle(phrase, at, fate);
        }
        if (text.is(at, Cue.OF) || text.is(at, Cue.DETERMINER)) {
            return at + 1;
        }
        return text.isFunctionWord(at) ? -1 : 0;
    }

    private boolean isPronounEnd(int at, int length) {
        return at + length >= end || !text.token(at + length).isWord() || text.isFunctionWord(at + length);
    }

    /** A participle may stand before the noun or for it: "39 freed women", "139 звільнених". */
    private int participle(Phrase phrase, int at, Sense<CountWord> sense) {
        int next = at + sense.length();
        boolean before = isInflected(at) && sense.length() == 1 && leadsToNoun(next);
        boolean adjective = text.shape(at) == WordShapes.Shape.ADJECTIVE && sense.length() == 1;
        if (!before && !adjective) {
            return -1;
        }
        phrase.fate = (Fate) sense.value();
        phrase.fateToken = at;
        phrase.end = next;
        return next;
    }

    private boolean isInflected(int at) {
        WordShapes.Shape shape = text.shape(at);
        return shape == WordShapes.Shape.ADJECTIVE || shape == WordShapes.Shape.VERB;
    }

    private boolean leadsToNoun(int at) {
        for (int i = at; i < Math.min(end, at + 3); i++) {
            if (text.noun(i) != null) {
                return true;
            }
            if (!text.token(i).isWord() || text.isFunctionWord(i)) {
                return false;
            }
        }
        return false;
    }

    private int unknown(Phrase phrase, int at, int from) {
        if (phrase.hasHead()) {
            return -1;
        }
        Token token = text.token(at);
        WordShapes.Shape shape = text.shape(at);
        if (shape == WordShapes.Shape.ADJECTIVE) {
            return leadsToNoun(at + 1) || at == from ? at + 1 : -1;
        }
        if (shape == WordShapes.Shape.VERB && !leadsToNoun(at + 1)) {
            return -1;
        }
        content = true;
        boolean lower = token.letterCase() == LetterCase.LOWER;
        unknown++;
        boolean modifies = shape != WordShapes.Shape.UNKNOWN && leadsToNoun(at + 1);
        return unknown <= MOST_UNKNOWN && (modifies || !lower) ? at + 1 : -1;
    }
}
