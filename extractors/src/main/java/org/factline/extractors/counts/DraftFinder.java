package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.factline.numbers.NumeralKind;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of an article that can count people: with a noun, without one, as a formula. */
final class DraftFinder {
    private static final int OLDEST = 100;
    private static final int LONGEST_LABEL = 4;
    private static final int SHARE_REACH = 4;

    private final CountText text;
    private final AmountReader amounts;
    private final PhraseReader phrases;
    private final BitSet taken;
    private final List<Draft> drafts = new ArrayList<>();
    /** The first tokens of all numbers. */
    private final BitSet numbers = new BitSet();
    /** The sentences with numbers of things that are no people. */
    private final BitSet ofThings = new BitSet();
    /** The index after the last number, where that counted something else; else 0. */
    private int otherEnd;

    /**
     * Prepares to read an article.
     *
     * @param taken tokens that belong to other facts, such as dates
     */
    DraftFinder(CountText text, AmountReader amounts, BitSet taken) {
        this.text = text;
        this.amounts = amounts;
        this.phrases = new PhraseReader(text);
        this.taken = taken;
    }

    List<Draft> find() {
        int at = 0;
        while (at < text.size()) {
            at = Math.max(at + 1, read(at));
        }
        return drafts;
    }

    /** Returns the sentences that count things as well, by their index, once the numbers are found. */
    BitSet ofThings() {
        return ofThings;
    }

    /** Returns the first tokens of all numbers, whatever they count, once those are found. */
    BitSet numbers() {
        return numbers;
    }

    private int read(int at) {
        if (taken.get(at)) {
            return at + 1;
        }
        Optional<Amount> amount = amounts.at(at);
        if (!isOpen(at)) {
            return amount.map(Amount::end).orElse(at + 1);
        }
        if (amount.isEmpty()) {
            return at + 1;
        }
        numbers.set(amount.get().numeral().first());
        if (isGluedAfter(amount.get().end()) || isJoinedToTaken(amount.get())) {
            return amount.get().end();
        }
        int formula = formula(amount.get());
        return formula > 0 ? formula : single(amount.get());
    }

    /** A number right after a letter, a label or a mark of money is a name, a time or a price. */
    private boolean isOpen(int at) {
        Token token = text.token(at);
        if (at == 0) {
            return true;
        }
        if (token.glued() && (!text.isMark(at - 1, "«»\"“”„'’‘(—–[") || text.isMark(at - 2, "="))) {
            return text.token(at - 1).is("-") && text.is(at - 2, Cue.FORMULA);
        }
        boolean dotted = text.isMark(at - 1, ".") && text.token(at - 1).glued();
        return !endsLabel(at - 1)
                && !((dotted || text.isMark(at - 1, ":—–")) && endsLabel(at - 2))
                && !(text.is(at - 1, Cue.SIGN) && !text.token(at - 1).isWord());
    }

    /** "flat 12", "aged from 8", "a girl of nine", "oldest: 63": the words up to a token name or rank something. */
    private boolean endsLabel(int last) {
        for (int first = last; first >= 0 && first > last - LONGEST_LABEL; first--) {
            if (text.length(first, Cue.LABEL) == last + 1 - first) {
                return true;
            }
        }
        return false;
    }

    private boolean isGluedAfter(int end) {
        if (end >= text.size() || !text.token(end).glued()) {
            return false;
        }
        boolean digits = text.token(end - 1).isNumber();
        boolean word = text.token(end).isWord() && !text.token(end).is("'s");
        boolean keycap = text.isMark(end, "\u20E3");
        boolean slash = keycap
                || (text.isMark(end, "/:")
                        && end + 1 < text.size()
                        && text.token(end + 1).glued());
        return digits && (word || slash);
    }

    /** "13, 14 та 15 червня", "48 to 72 hours": a number that a date or length of time goes on with. */
    private boolean isJoinedToTaken(Amount amount) {
        int at = amount.end();
        int end = text.sentenceOf(amount.first()).end();
        while (at + 1 < end && (text.isMark(at, ",–—-") || isLink(at))) {
            if (taken.get(at + 1)) {
                return text.token(at + 1).isNumber() || amounts.at(at + 1).isPresent();
            }
            if (!text.token(at + 1).isNumber()) {
                return false;
            }
            at += 2;
        }
        return amount.first() > 1
                && text.isMark(amount.first() - 1, "–—-")
                && text.token(amount.first()).glued()
                && taken.get(amount.first() - 2);
    }

    private boolean isLink(int at) {
        return text.is(at, Cue.AND) || text.bound(at, CountWord.Place.LINK) != null;
    }

    /** Reads "1000 for 1000", "25-for-25", "215 на 55"; returns the index after it, or 0. */
    private int formula(Amount left) {
        int at = afterHyphen(left.end());
        int link = text.length(at, Cue.FORMULA);
        if (link == 0 || at >= text.sentenceOf(left.first()).end()) {
            return 0;
        }
        int next = afterHyphen(at + link);
        Optional<Amount> right = next < text.sentenceOf(left.first()).end() ? amounts.at(next) : Optional.empty();
        if (right.isEmpty() || taken.get(next) || right.get().first() > next) {
            return 0;
        }
        Phrase phrase = phrases.read(right.get().end());
        boolean compound = text.isMark(left.end(), "-");
        if (phrase.blocked && !compound && text.fate(right.get().end()) == null) {
            return 0;
        }
        if (left.quantity().equals(right.get().quantity())) {
            add(left, phrase, left.first(), right.get().end(), Draft.Shape.EQUAL);
        } else {
            Draft one = add(left, phrase, left.first(), left.end(), Draft.Shape.UNEQUAL);
            Draft two = add(right.get(), phrase, next, right.get().end(), Draft.Shape.UNEQUAL);
            one.partner = two;
            two.partner = one;
        }
        return Math.max(right.get().end(), phrase.end);
    }

    private int afterHyphen(int at) {
        return text.isMark(at, "-") ? at + 1 : at;
    }

    private Draft add(Amount amount, Phrase phrase, int first, int end, Draft.Shape shape) {
        Draft draft = new Draft(amount, phrase, first, end, shape);
        drafts.add(draft);
        return draft;
    }

    private int single(Amount amount) {
        Phrase phrase = phrases.read(amount.end());
        int before = nounBefore(amount, phrase);
        if (before >= 0) {
            phrase.add((CountWord.Noun) noun(before), before, before + 1);
            add(amount, phrase, before, amount.end(), Draft.Shape.NOUN_FIRST);
            return amount.end();
        }
        boolean ofOthers =
                (phrase.whole && otherEnd > 0 && text.sentenceOf(amount.first()).first() < otherEnd)
                        || isWholeOfOther(amount, phrase);
        if (phrase.blocked) {
            ofThings.set(text.analysis().sentenceIndexOf(amount.first()));
        }
        otherEnd = phrase.blocked ? amount.end() : phrase.whole ? otherEnd : 0;
        if (!phrase.blocked && !ofOthers && !isFurniture(amount, phrase) && !isShare(amount)) {
            Draft.Shape shape = phrase.hasHead() || phrase.side != null ? Draft.Shape.NOUN : Draft.Shape.BARE;
            add(amount, phrase, amount.first(), Math.max(amount.end(), phrase.end), shape);
        }
        return Math.max(amount.end(), phrase.blocked ? 0 : phrase.end);
    }

    /** "61 seats of 120", "16 дронов из 20": the whole of which something else is a share. */
    private boolean isWholeOfOther(Amount amount, Phrase phrase) {
        int before = amount.first() - 1;
        return phrase.isBare()
                && otherEnd > 0
                && before - otherEnd < SHARE_REACH
                && text.sentenceOf(amount.first()).first() < otherEnd
                && (text.is(before, Cue.OF) || text.is(before, Cue.FROM));
    }

    /** "187 of 250,000 roubles", "405 of 420 drones": a share of what is no people. */
    private boolean isShare(Amount amount) {
        int next = amount.end() + 1;
        if (next >= text.sentenceOf(amount.first()).end()
                || (!text.is(amount.end(), Cue.OF) && !text.is(amount.end(), Cue.FROM))) {
            return false;
        }
        return amounts.at(next).map(whole -> phrases.read(whole.end()).blocked).orElse(false);
    }

    private CountWord noun(int at) {
        Sense<CountWord> sense = text.noun(at);
        if (sense == null) {
            throw new IllegalStateException("token " + at + " must be a noun");
        }
        return sense.value();
    }

    /** "человек двести", "осіб двадцять": a noun in the genitive plural, then a number that has none of its own. */
    private int nounBefore(Amount amount, Phrase phrase) {
        int at = amount.first() - 1;
        if (phrase.hasHead()
                || phrase.blocked
                || at < 0
                || text.token(amount.first()).lineBreaks() > 0) {
            return -1;
        }
        @Nullable Sense<CountWord> sense = text.noun(at);
        boolean people = sense != null
                && sense.length() == 1
                && ((CountWord.Noun) sense.value()).kind() == CountWord.NounKind.PEOPLE
                && isGenitive(sense.features());
        boolean counted = drafts.isEmpty() || drafts.get(drafts.size() - 1).end <= at;
        return people && counted && amount.numeral().spelled() && !text.is(at - 1, Cue.OF) ? at : -1;
    }

    private static boolean isGenitive(Features features) {
        return !features.equals(Features.ANY) && features.and(Features.of("gp")).bits() != 0;
    }

    /** Ages, view counters and the numbers of lists: "Akhundov, 20,", "👁 946", "1." at the start of a line. */
    private boolean isFurniture(Amount amount, Phrase phrase) {
        if (!phrase.isBare() || phrase.whole) {
            return false;
        }
        int first = amount.first();
        boolean age = text.isMark(first - 1, ",")
                && first > 1
                && text.token(first - 2).isWord()
                && amount.numeral().kind() == NumeralKind.CARDINAL
                && amount.quantity().number() < OLDEST
                && (amount.end() >= text.size() || text.isMark(amount.end(), ",.)") || text.is(amount.end(), Cue.AND));
        boolean startsLine = first == text.sentenceOf(first).first();
        boolean listed = startsLine
                && text.isMark(amount.end(), ".)/")
                && !amount.numeral().spelled();
        return age || listed || isSymbol(first - 1) || isBracketed(amount) || isAgeLimit(amount);
    }

    /** "soldiers under 25", "мужчины старше 60": a bound of age after the people. */
    private boolean isAgeLimit(Amount amount) {
        boolean bounded = amount.first() < amount.numeral().first();
        return bounded && amount.quantity().number() < OLDEST && text.noun(amount.first() - 1) != null;
    }

    private boolean isBracketed(Amount amount) {
        return text.isMark(amount.first() - 1, "(") && text.isMark(amount.end(), ")");
    }

    private boolean isSymbol(int at) {
        if (at < 0 || text.token(at).isWord() || text.token(at).isNumber()) {
            return false;
        }
        int type = Character.getType(text.token(at).norm().codePointAt(0));
        return type == Character.OTHER_SYMBOL || type == Character.MATH_SYMBOL || text.isMark(at, "#@/*&");
    }
}
