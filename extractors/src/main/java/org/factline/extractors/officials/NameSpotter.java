package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import org.factline.extractors.officials.NamePart.Kind;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Outsider;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Private;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.extractors.officials.OfficeWord.StateKind;
import org.factline.extractors.officials.OfficeWord.Title;
import org.factline.extractors.officials.OfficeWord.Verb;
import org.factline.text.Analysis;
import org.factline.text.LetterCase;
import org.factline.text.Sentence;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the stretches of capitalised words that may be names of people. */
final class NameSpotter {
    private static final int MOST_PARTS = 8;
    private static final int LONGEST_NUMERAL = 5;

    private final Phrases phrases;
    private final Analysis analysis;
    private final NameWords words;
    private final Gazetteer gazetteer;
    private final List<Name> names = new ArrayList<>();
    private @Nullable Sentence counted;
    private boolean inCapitals;

    NameSpotter(Phrases phrases, NameWords words, Gazetteer gazetteer) {
        this.phrases = phrases;
        this.analysis = phrases.analysis();
        this.words = words;
        this.gazetteer = gazetteer;
    }

    /** Returns the names in text order; none overlap. */
    List<Name> spot() {
        for (int i = 0; i < analysis.size(); ) {
            i = startsName(i) ? grow(i) : i + 1;
        }
        return names;
    }

    private boolean startsName(int i) {
        return isNameWord(i)
                || isInitial(i)
                || (words.lexicon().isParticle(analysis.token(i).norm()) && isHyphenated(i));
    }

    private boolean isHyphenated(int i) {
        return isHyphen(i + 1)
                && i + 2 < analysis.size()
                && analysis.token(i + 2).glued()
                && isCapital(i + 2);
    }

    private int grow(int first) {
        List<NamePart> parts = new ArrayList<>();
        int end = first;
        int next = first;
        while (next < analysis.size() && parts.size() < MOST_PARTS && continues(next, first, parts)) {
            boolean joined = next > first && isHyphen(next - 1);
            NamePart part = new NamePart(next, analysis.token(next).norm(), kind(next, joined), joined);
            parts.add(part);
            next = after(part);
            end = part.kind() == Kind.PARTICLE ? end : next;
            if (isHyphen(next)
                    && next + 1 < analysis.size()
                    && analysis.token(next + 1).glued()) {
                next++;
            }
        }
        while (!parts.isEmpty() && parts.get(parts.size() - 1).kind() == Kind.PARTICLE) {
            parts.remove(parts.size() - 1);
        }
        if (isNumeral(end, parts)) {
            parts.add(new NamePart(end, roman(analysis.token(end).norm()), Kind.NUMERAL, false));
            end++;
        }
        if (parts.stream().anyMatch(NamePart::isWord)) {
            names.add(new Name(first, end, List.copyOf(parts)));
        }
        return Math.max(end, first + 1);
    }

    /** The number of a monarch or pope follows a name in capital letters. */
    private boolean isNumeral(int i, List<NamePart> parts) {
        return i < analysis.size()
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).isWord()
                && analysis.token(i).lineBreaks() == 0
                && analysis.token(i).isCapitalised()
                && analysis.token(i).letterCase() != LetterCase.TITLE
                && isRoman(analysis.token(i).norm());
    }

    private static boolean isRoman(String norm) {
        return norm.length() <= LONGEST_NUMERAL && roman(norm).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    /** Keyboards without Latin letters have look-alikes of the Roman ones. */
    private static String roman(String norm) {
        return norm.replace('і', 'i').replace('х', 'x');
    }

    private int after(NamePart part) {
        return part.kind() == Kind.INITIAL ? part.token() + 2 : part.token() + 1;
    }

    private Kind kind(int i, boolean joined) {
        if (isInitial(i)) {
            return Kind.INITIAL;
        }
        String norm = analysis.token(i).norm();
        boolean particle = words.lexicon().isParticle(norm) && !joined;
        return particle && (!isCapital(i) || isHyphen(i + 1) || norm.length() <= 3) && continuesAfter(i)
                ? Kind.PARTICLE
                : Kind.WORD;
    }

    private boolean continuesAfter(int i) {
        int next = isHyphen(i + 1) ? i + 2 : i + 1;
        return next < analysis.size()
                && analysis.token(next).lineBreaks() == 0
                && (isCapital(next)
                        || words.lexicon().isParticle(analysis.token(next).norm()));
    }

    private boolean continues(int i, int first, List<NamePart> parts) {
        if (i == first) {
            return true;
        }
        Token token = analysis.token(i);
        if (token.lineBreaks() > 0 || (token.glued() && !isHyphen(i - 1) && !isAfterInitial(i))) {
            return false;
        }
        if (isHyphen(i - 1)) {
            return isCapital(i) || words.lexicon().isParticle(token.norm());
        }
        return isInitial(i) || isNameWord(i) || isWithin(i, parts) || isParticleWithin(i);
    }

    private boolean isParticleWithin(int i) {
        return words.lexicon().isParticle(analysis.token(i).norm())
                && !phrases.is(i, Post.class)
                && !isCapital(i)
                && continuesAfter(i);
    }

    /** A word such as Baker or May is a name after a given name. */
    private boolean isWithin(int i, List<NamePart> parts) {
        NamePart last = parts.get(parts.size() - 1);
        return analysis.token(i).letterCase() == LetterCase.TITLE
                && (last.kind() != Kind.WORD || words.isGiven(last.norm()) || isKnownSurname(i))
                && phrases.end(i) == i + 1
                && !phrases.is(i, Post.class)
                && (isHyphenated(i) || !(isState(i) || phrases.is(i, Body.class)));
    }

    /** A state's name is no surname after a given name, unless somebody is called so or it is half of a double one. */
    private boolean isState(int i) {
        @Nullable State state = phrases.word(i, State.class);
        return state != null && state.kind() != StateKind.DEMONYM && !isKnownSurname(i);
    }

    private boolean isKnownSurname(int i) {
        return !gazetteer.bySurname(analysis.token(i).norm(), words).isEmpty();
    }

    private boolean isAfterInitial(int i) {
        return i >= 2 && analysis.token(i - 1).is(".") && isInitial(i - 2);
    }

    private boolean isInitial(int i) {
        Token token = analysis.token(i);
        return token.isWord()
                && token.length() == 1
                && token.isCapitalised()
                && i + 1 < analysis.size()
                && analysis.token(i + 1).is(".")
                && analysis.token(i + 1).glued();
    }

    private boolean isHyphen(int i) {
        return i < analysis.size()
                && analysis.token(i).glued()
                && (analysis.token(i).is("-") || analysis.token(i).is("‑"));
    }

    private boolean isCapital(int i) {
        return analysis.token(i).isCapitalised();
    }

    private boolean isNameWord(int i) {
        Token token = analysis.token(i);
        if (!token.isCapitalised() || token.length() < 2 || !isCased(i, token)) {
            return false;
        }
        return !isWordOfOffices(i) || isGivenBeforeName(i);
    }

    /** Words in capitals are names in lines of capitals and after a given name, else acronyms. */
    private boolean isCased(int i, Token token) {
        if (token.letterCase() == LetterCase.TITLE) {
            return true;
        }
        return token.length() > 2 && (isGivenAt(i - 1) || ((isUpper(i - 1) || isUpper(i + 1)) && isInCapitals(i)));
    }

    /** Tells whether most words of a token's sentence are in capitals. */
    private boolean isInCapitals(int i) {
        Sentence sentence = analysis.sentenceOf(i);
        if (!sentence.equals(counted)) {
            counted = sentence;
            inCapitals = isInCapitals(sentence);
        }
        return inCapitals;
    }

    private boolean isInCapitals(Sentence sentence) {
        int balance = 0;
        for (int t = sentence.first(); t < sentence.end(); t++) {
            Token token = analysis.token(t);
            if (token.isWord() && token.length() > 1) {
                balance += token.letterCase() == LetterCase.UPPER ? 1 : -1;
            }
        }
        return balance > 0;
    }

    private boolean isGivenAt(int i) {
        return i >= 0 && isCapital(i) && words.isGiven(analysis.token(i).norm());
    }

    private boolean isUpper(int i) {
        return i >= 0
                && i < analysis.size()
                && analysis.token(i).letterCase() == LetterCase.UPPER
                && analysis.token(i).length() > 2;
    }

    private boolean isWordOfOffices(int i) {
        int first = phrases.first(i);
        return phrases.is(first, Post.class)
                || phrases.is(first, Body.class)
                || phrases.is(first, State.class)
                || phrases.is(first, Title.class)
                || phrases.is(first, Outsider.class)
                || phrases.is(first, Private.class)
                || phrases.is(first, Verb.class)
                || phrases.is(first, Qualifier.class)
                || phrases.isLink(first, LinkKind.STARTER)
                || phrases.isLink(first);
    }

    private boolean isGivenBeforeName(int i) {
        return phrases.end(i) == phrases.first(i) + 1
                && !phrases.is(i, Post.class)
                && !phrases.isLink(i)
                && (phrases.is(phrases.first(i), State.class)
                        ? words.lexicon().isGivenNominative(analysis.token(i).norm())
                        : words.isGiven(analysis.token(i).norm()))
                && i + 1 < analysis.size()
                && analysis.token(i + 1).letterCase() == LetterCase.TITLE
                && analysis.token(i + 1).lineBreaks() == 0
                && !isWordOfOffices(i + 1);
    }
}
