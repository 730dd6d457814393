package org.factline.extractors.officials;

import java.util.Optional;
import java.util.function.Function;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Outsider;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Private;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.QualifierKind;
import org.factline.extractors.officials.OfficeWord.Title;
import org.factline.extractors.officials.OfficeWord.Verb;
import org.factline.extractors.officials.OfficeWord.VerbKind;
import org.factline.lexicon.Features;
import org.factline.model.Party;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Token;

/** What the readers of offices ask about the words of one article. */
final class Scan {
    static final int MOST_PHRASES = 16;
    static final int MOST_FILLERS = 6;
    static final int MOST_PLAIN_FILLERS = 3;
    private static final int LONGEST_BRACKET = 12;

    private final Phrases phrases;
    private final Analysis analysis;
    private final NameWords words;
    private final NameIndex names;
    private final Function<Name, Optional<Party>> countryOf;

    /**
     * Makes a scan of one article.
     *
     * @param phrases its phrases
     * @param words what its words can be as names
     * @param names where names stand
     * @param countryOf the state that a known person serves
     */
    Scan(Phrases phrases, NameWords words, NameIndex names, Function<Name, Optional<Party>> countryOf) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.words = words;
        this.names = names;
        this.countryOf = countryOf;
    }

    Phrases phrases() {
        return phrases;
    }

    Analysis analysis() {
        return analysis;
    }

    NameIndex names() {
        return names;
    }

    Optional<Party> countryOf(Name person) {
        return countryOf.apply(person);
    }

    boolean isInflected() {
        return words.lexicon().isInflected();
    }

    int size() {
        return analysis.size();
    }

    Token token(int i) {
        return analysis.token(i);
    }

    boolean startsLine(int i) {
        return i >= analysis.size() || analysis.token(i).lineBreaks() > 0;
    }

    /** Tells whether a token is one of some marks. */
    boolean isMark(int i, String marks) {
        Token token = analysis.token(i);
        return token.length() == 1
                && !token.isWord()
                && marks.indexOf(token.norm().charAt(0)) >= 0;
    }

    boolean isHyphen(int i) {
        return analysis.token(i).is("-") && analysis.token(i).glued();
    }

    /** A plain word that may stand within a phrase of an office: a noun or adjective that no table knows. */
    boolean isFiller(int first) {
        Token token = analysis.token(first);
        boolean small = token.letterCase() == LetterCase.LOWER
                || (isInflected() && token.letterCase() == LetterCase.UPPER && names.startingAt(first) == null);
        return token.isWord()
                && small
                && !phrases.isLink(first)
                && !phrases.is(first, Outsider.class)
                && !phrases.is(first, Verb.class)
                && !phrases.is(first, Private.class)
                && !words.lexicon().looksLikeVerb(token.norm());
    }

    /** People in an oblique plural are what an office is about: "the envoy for hostages". */
    boolean isGroup(int first) {
        Features features = phrases.features(first, Outsider.class);
        return phrases.is(first, Outsider.class)
                && features.isPlural()
                && features.singular().isEmpty()
                && !features.hasCase('n');
    }

    int mostFillers() {
        return isInflected() ? MOST_FILLERS : MOST_PLAIN_FILLERS;
    }

    boolean isPreposition(int first) {
        return phrases.isLink(first, LinkKind.OF)
                || phrases.isLink(first, LinkKind.FOR)
                || phrases.isLink(first, LinkKind.IN);
    }

    /** Tells whether a phrase at a token is an office that is none of a deputy's beside another office's name. */
    boolean isPost(int first, int end, int limit) {
        return phrases.is(first, Post.class) && !(phrases.is(first, Qualifier.class) && isPostSoon(end, limit));
    }

    /** Tells whether an office stands at a token in the plural alone. */
    boolean isPlural(int first) {
        Features features = phrases.features(first, Post.class);
        return phrases.is(first, Post.class)
                && features.isPlural()
                && features.singular().isEmpty();
    }

    private boolean isPostSoon(int from, int limit) {
        int i = from;
        for (int steps = 0; i < limit && steps < 3; steps++) {
            if (phrases.is(i, Post.class)) {
                return !isInflected() || isNominal(i);
            }
            if (!phrases.is(i, OfficeWord.Body.class) && !isFiller(i)) {
                return false;
            }
            i = phrases.end(i);
        }
        return false;
    }

    private boolean isNominal(int post) {
        return (postCases(post) & Declensions.caseBit('n')) != 0 && (postCases(post) & Declensions.caseBit('g')) == 0;
    }

    /** Returns the cases of an office's name, of its singular where it has one; of "acting" before it. */
    int postCases(int first) {
        int before = first == 0 ? -1 : phrases.first(first - 1);
        Qualifier qualifier = before < 0 ? null : phrases.word(before, Qualifier.class);
        boolean acting = qualifier != null && qualifier.kind() == QualifierKind.ACTING;
        return cases(acting ? phrases.features(before, Qualifier.class) : phrases.features(first, Post.class));
    }

    /** Returns the cases of a form, of its singular where it has one. */
    static int cases(Features features) {
        if (features.equals(Features.ANY)) {
            return Declensions.ALL_CASES;
        }
        int singular = Declensions.cases(features.singular());
        return singular == 0 ? Declensions.cases(features) : singular;
    }

    int cases(Name name) {
        return NameReading.cases(name, words);
    }

    /** Returns where the marks and brackets before a name start. */
    int skipMarks(Name name) {
        int i = name.first();
        while (i > 0 && isMark(i - 1, "»\"”“[(«") && analysis.token(i).lineBreaks() == 0) {
            i--;
        }
        return i;
    }

    /** Tells whether nothing stands between an office or rank and the name after it. */
    boolean isDirect(Name name) {
        if (name.first() == 0 || startsLine(name.first())) {
            return false;
        }
        int before = phrases.first(name.first() - 1);
        return phrases.is(before, Post.class)
                || phrases.is(before, Title.class)
                || (name.words() > 1 && (isAgentive(before) || isPredicate(before)))
                || names.endingAt(name.first()) != null
                || (isInflected() && isOwner(before) && (name.words() > 1 || cases(name) != Declensions.ALL_CASES));
    }

    /** Returns the case of what somebody is said to be, no case where nouns have none. */
    int instrumental() {
        return isInflected() ? Declensions.caseBit('i') : 0;
    }

    /** Returns the case of the office whose seat somebody holds, every case where nouns have none. */
    int genitive() {
        return isInflected() ? Declensions.caseBit('g') : Declensions.ALL_CASES;
    }

    /** Tells whether an office stands at a token in the case of what somebody is said to be. */
    boolean isPredicative(int first) {
        int cases = phrases.is(first, Post.class) ? postCases(first) : 0;
        return cases != Declensions.ALL_CASES && (cases & instrumental()) != 0;
    }

    /** Tells whether a name stands before a verb that says what its bearer is. */
    boolean isPredicated(Name name) {
        return !startsLine(name.end()) && isPredicate(name.end());
    }

    /** Tells whether a verb stands at a token that joins somebody to an office in the instrumental. */
    private boolean isPredicate(int first) {
        Verb verb = isInflected() ? phrases.word(first, Verb.class) : null;
        return verb != null && verb.kind() == VerbKind.IS;
    }

    /** Tells whether a token is the number of "the 60-year-old". */
    boolean isAge(int token) {
        return analysis.token(token).isNumber() && token + 1 < analysis.size() && isHyphen(token + 1);
    }

    /** Returns where a short bracket starts that ends before a token, or the token. */
    int skipBracketBefore(int end) {
        if (end > 0 && isMark(end - 1, ")")) {
            for (int i = end - 1; i > 0 && end - i <= LONGEST_BRACKET && !startsLine(i); i--) {
                if (isMark(i, "(")) {
                    return i;
                }
            }
        }
        return end;
    }

    /** Returns where a short bracket ends that starts at a token, or the token. */
    int skipBracketAfter(int first) {
        if (isMark(first, "(")) {
            for (int i = first + 1; i < first + LONGEST_BRACKET && !startsLine(i); i++) {
                if (isMark(i, ")")) {
                    return i + 1;
                }
            }
        }
        return first;
    }

    /** Tells whether a verb stands at a token whose agent may follow it: "is headed by", "возглавляет". */
    boolean isAgentive(int first) {
        Verb verb = phrases.word(first, Verb.class);
        boolean active = verb != null && (verb.kind() == VerbKind.HEADS || verb.kind() == VerbKind.SERVES);
        return verb != null && (verb.kind() == VerbKind.BY || (active && isInflected()));
    }

    private boolean isOwner(int first) {
        return phrases.is(first, OfficeWord.State.class) || phrases.is(first, Body.class);
    }

    /** Tells whether a verb, a small word or a mark follows a name, and not a noun. */
    boolean isSubject(Name name) {
        int i = name.end();
        return startsLine(i)
                || !token(i).isWord()
                || token(i).is("'s")
                || phrases.isLink(i)
                || phrases.is(i, Verb.class)
                || words.lexicon().looksLikeVerb(token(i).norm());
    }

    /** Tells whether a comma stands before or after a name. */
    boolean isSetOff(Name name) {
        boolean before = name.first() > 0 && isMark(name.first() - 1, ",") && !startsLine(name.first());
        return before || (!startsLine(name.end()) && isMark(name.end(), ","));
    }

    /** Tells whether a name is part of what the small words after it name: "the Kursk region". */
    boolean isAttribute(Name name) {
        if (startsLine(name.end())) {
            return false;
        }
        Body body = phrases.word(name.end(), Body.class);
        return (body != null && body.head().isPresent())
                || phrases.is(name.end(), Private.class)
                || (isInflected() && name.words() == 1 && isFiller(name.end()));
    }

    /** Tells whether a name stands in quotation marks of its own, as those of companies and ships do. */
    boolean isQuoted(Name name) {
        int first = name.first();
        while (first > 0 && !startsLine(first) && isTitle(phrases.first(first - 1))) {
            first = phrases.first(first - 1);
        }
        return isOpened(first) && name.end() < analysis.size() && isMark(name.end(), "»\"”“");
    }

    private boolean isTitle(int first) {
        return phrases.is(first, Title.class) || phrases.is(first, Post.class);
    }

    private boolean isOpened(int first) {
        return first > 0 && isMark(first - 1, "«\"“„") && analysis.token(first).glued();
    }

    /** Tells whether a quotation starts with a name. */
    boolean isOpened(Name name) {
        return isOpened(name.first());
    }
}
