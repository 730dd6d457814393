package org.factline.extractors.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.lexicon.Sense;
import org.factline.model.ArticleFacts;
import org.factline.model.Mention;
import org.factline.model.Official;
import org.factline.model.Span;
import org.factline.pattern.Atoms;
import org.factline.text.Analysis;
import org.factline.text.Sentence;
import org.factline.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the words in a sentence that can name a source. */
final class NominalReader {
    private static final int LONGEST_NAME = 6;
    private final Atoms<SpeechPart> atoms;
    private final Analysis analysis;
    private final BitSet dates;
    private final BitSet starts;
    private final Map<Integer, Nominal> officials = new HashMap<>();

    NominalReader(Atoms<SpeechPart> atoms, ArticleFacts known) {
        this.atoms = atoms;
        this.analysis = atoms.analysis();
        this.dates = new BitSet(analysis.size());
        this.starts = new BitSet(analysis.size());
        known.dates().forEach(date -> dates.set(first(date.span()), end(date.span())));
        for (Official official : known.officials()) {
            official.mentions().forEach(mention -> add(official, mention));
        }
    }

    private int first(Span span) {
        return analysis.tokenAt(span.start());
    }

    private int end(Span span) {
        return analysis.tokenAt(span.end() - 1) + 1;
    }

    private void add(Official official, Mention mention) {
        int first = first(mention.span());
        starts.set(first);
        officials.put(first, new Nominal(first, end(mention.span()), Nominal.Kind.OFFICIAL, official));
    }

    /** Returns the nominals of a sentence, in text order; none overlap. */
    List<Nominal> read(Sentence sentence) {
        List<Nominal> found = new ArrayList<>();
        int at = sentence.first();
        while (at < sentence.end()) {
            Nominal nominal = at(at, sentence, found);
            if (nominal == null) {
                at++;
            } else {
                found.add(nominal);
                at = nominal.end();
            }
        }
        return found;
    }

    private @Nullable Nominal at(int at, Sentence sentence, List<Nominal> before) {
        if (starts.get(at)) {
            return officials.get(at);
        }
        Sense<SpeechPart> head = headAt(at);
        if (head != null) {
            return headed(at, head, sentence, before);
        }
        return isNameWord(at) ? name(at, sentence) : null;
    }

    private @Nullable Sense<SpeechPart> headAt(int at) {
        List<Sense<SpeechPart>> senses = atoms.at(at);
        for (int i = 0; i < senses.size(); i++) {
            Sense<SpeechPart> sense = senses.get(i);
            boolean needsCapital = sense.value() == SpeechPart.STATE;
            if (sense.value().isHead() && !(needsCapital && !analysis.token(at).isCapitalised())) {
                return sense;
            }
        }
        return null;
    }

    private Nominal headed(int at, Sense<SpeechPart> head, Sentence sentence, List<Nominal> before) {
        int end = at + head.length();
        Nominal.Kind kind = Nominal.Kind.valueOf(head.value().name());
        if (head.value().isPronoun() || kind == Nominal.Kind.STATE) {
            return new Nominal(at, end, kind, null);
        }
        int floor = before.isEmpty() ? sentence.first() : floor(before, at);
        int first = floor < at && isOwner(at - 1) ? floor : at;
        while (first > floor && isModifier(first - 1, sentence)) {
            first--;
        }
        return new Nominal(first, kind == Nominal.Kind.BODY ? complement(end, sentence) : end, kind, null);
    }

    /** A body may swallow the owner named right before it, or the first words of its name: "Russia's Coordination Centre". */
    private int floor(List<Nominal> before, int at) {
        Nominal last = before.get(before.size() - 1);
        boolean owner = last.end() < at && isOwner(last.end()) && last.official() == null;
        boolean start = last.end() == at && last.is(Nominal.Kind.NAME);
        if (owner || start) {
            before.remove(before.size() - 1);
            return last.first();
        }
        return last.end();
    }

    /** The mark of an owner: "the staff's", "the prisoners'". */
    private boolean isOwner(int at) {
        Token token = analysis.token(at);
        return token.is("'s") || (token.is("'") && token.glued());
    }

    private boolean isModifier(int at, Sentence sentence) {
        if (isOwner(at)) {
            return true;
        }
        boolean adjective = SpeechPart.ADJECTIVE.isAt(atoms, at);
        boolean owner = at + 1 < analysis.size() && isOwner(at + 1);
        return adjective || (isNameWord(at) && (owner || at > sentence.first()) && !starts.get(at));
    }

    private int complement(int from, Sentence sentence) {
        int end = from;
        while (end < sentence.end() && end - from < LONGEST_NAME && isNameWord(end) && !starts.get(end)) {
            end++;
        }
        return end;
    }

    private Nominal name(int at, Sentence sentence) {
        int end = at + 1;
        while (end < sentence.end() && isNameWord(end) && headAt(end) == null && !starts.get(end)) {
            end++;
        }
        return new Nominal(at, end, Nominal.Kind.NAME, null);
    }

    private boolean isNameWord(int at) {
        Token token = analysis.token(at);
        return token.isWord()
                && token.isCapitalised()
                && !dates.get(at)
                && !SpeechPart.isVerbAt(atoms, at)
                && !SpeechPart.ARTICLE.isAt(atoms, at)
                && !SpeechPart.SMALL.isAt(atoms, at);
    }
}
