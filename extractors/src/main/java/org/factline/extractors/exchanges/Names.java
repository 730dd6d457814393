package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.factline.text.Token;

/** Reads the names of places and mediators near an anchor. */
final class Names {
    private static final int REACH = 16;
    private static final int LONGEST = 5;
    private static final int LOWER = 2;
    private static final int FOLLOWING = 12;
    private static final Set<String> QUOTES = Set.of("«", "»", "“", "”", "„", "\"");
    private final ExchangeText text;
    private final Analysis analysis;
    private final Atoms<Party> parties;

    Names(ExchangeText text, Atoms<Party> parties) {
        this.text = text;
        this.analysis = text.analysis();
        this.parties = parties;
    }

    /** Returns the place, without its preposition, that stands nearest behind an anchor or before it. */
    Optional<String> place(Anchor anchor) {
        Sentence sentence = analysis.sentenceOf(anchor.first());
        int from = Math.max(sentence.first(), anchor.first() - REACH);
        int to = Math.min(sentence.end(), anchor.end() + REACH);
        Optional<String> behind = place(anchor.end(), to);
        return behind.isPresent() ? behind : place(from, anchor.first());
    }

    private Optional<String> place(int from, int to) {
        for (int i = from; i < to - 1; i++) {
            if (text.is(i, ExchangePart.PLACE)) {
                int first = text.is(i + 1, ExchangePart.ARTICLE) ? i + 2 : i + 1;
                int end = endOfPlace(first, to);
                if (end > first) {
                    return Optional.of(analysis.surface(first, end));
                }
            }
        }
        return Optional.empty();
    }

    /** A place is a site, such as a crossing, with or without a name: "the Novi Yarylovychi crossing". */
    private int endOfPlace(int first, int to) {
        int end = first;
        boolean site = false;
        while (end < to && end - first < LONGEST && isPlaceWord(end)) {
            site |= text.is(end, ExchangePart.SITE);
            end += lengthOf(end, ExchangePart.SITE);
        }
        return site && end > first ? endOfQuote(end, to) : first;
    }

    /** A name in quotes may follow: "the crossing «Novi Yarylovychi»". */
    private int endOfQuote(int from, int to) {
        if (from >= to || !isQuote(from)) {
            return from;
        }
        for (int i = from + 1; i < Math.min(to, from + LONGEST); i++) {
            if (isQuote(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isQuote(int at) {
        return QUOTES.contains(analysis.token(at).norm());
    }

    private boolean isPlaceWord(int at) {
        Token token = analysis.token(at);
        return (token.isWord()
                        && (token.isCapitalised()
                                || text.is(at, ExchangePart.SITE)
                                || text.is(at, ExchangePart.ARTICLE)))
                || ((token.is("-") || token.is("–")) && token.glued());
    }

    /** Returns a formula without numbers, such as "all for all", that stands near an anchor. */
    Optional<String> formula(Anchor anchor) {
        Sentence sentence = analysis.sentenceOf(anchor.first());
        int from = Math.max(sentence.first(), anchor.first() - FOLLOWING);
        int at = text.find(from, Math.min(sentence.end(), anchor.end() + FOLLOWING), ExchangePart.FORMULA);
        return at < 0 ? Optional.empty() : Optional.of(analysis.surface(at, at + lengthOf(at, ExchangePart.FORMULA)));
    }

    /** Returns who went between, where the sentence of an anchor, or the one after it, tells. */
    List<String> mediators(Anchor anchor) {
        int sentence = analysis.sentenceIndexOf(anchor.first());
        List<String> found = mediators(analysis.sentences().get(sentence));
        boolean next = found.isEmpty()
                && anchor.isCount()
                && sentence + 1 < analysis.sentences().size();
        return next ? mediators(analysis.sentences().get(sentence + 1)) : found;
    }

    private List<String> mediators(Sentence sentence) {
        int cue = text.find(sentence.first(), sentence.end(), ExchangePart.MEDIATE);
        if (cue < 0) {
            return List.of();
        }
        int end = cue + lengthOf(cue, ExchangePart.MEDIATE);
        List<String> after = namesIn(end, Math.min(sentence.end(), end + FOLLOWING));
        return after.isEmpty() ? namesIn(Math.max(sentence.first(), cue - FOLLOWING), cue) : after;
    }

    private int lengthOf(int at, ExchangePart part) {
        return text.atoms().at(at).stream()
                .filter(s -> s.value() == part)
                .mapToInt(Sense::length)
                .max()
                .orElse(1);
    }

    private List<String> namesIn(int from, int to) {
        List<String> found = new ArrayList<>();
        int lower = 0;
        for (int i = from; i < to && lower <= LOWER; i++) {
            List<Sense<Party>> senses = analysis.token(i).isCapitalised() ? parties.at(i) : List.of();
            if (!senses.isEmpty()) {
                int length = senses.get(0).length();
                found.add(analysis.surface(i, i + length));
                i += length - 1;
                lower = 0;
            } else if (analysis.token(i).isWord()) {
                lower++;
            }
        }
        return found;
    }
}
