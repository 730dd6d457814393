package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.extractors.counts.CountWord.PartyWord;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.factline.model.ArticleFacts;
import org.factline.model.Mention;
import org.factline.model.Official;
import org.factline.model.Party;

/** Finds where an article names parties: by their names, their bodies, their flags and those who hold office for them. */
final class PartyReader {
    private static final int FLAG_A = 0x1F1E6;
    private static final int FLAG_Z = 0x1F1FF;
    private static final int NEIGHBOUR = 2;

    private final CountText text;
    private final BitSet people = new BitSet();
    private final List<Parties.At> names = new ArrayList<>();
    private final List<Parties.At> officials = new ArrayList<>();

    PartyReader(CountText text, ArticleFacts facts) {
        this.text = text;
        facts.officials().forEach(this::read);
        officials.sort(Comparator.comparingInt(Parties.At::first));
        int at = 0;
        while (at < text.size()) {
            at = read(at);
        }
        names.removeIf(this::isOfAnotherState);
    }

    /** Returns the names, bodies, flags and hints, in text order. */
    List<Parties.At> names() {
        return names;
    }

    /** Returns the officials by the party that they serve, in text order. */
    List<Parties.At> officials() {
        return officials;
    }

    private int read(int at) {
        Sense<CountWord> sense = people.get(at) ? null : text.party(at);
        if (sense == null) {
            return flag(at);
        }
        PartyWord word = (PartyWord) sense.value();
        if (!word.party().equals(Party.INTERNATIONAL)) {
            names.add(new Parties.At(at, at + sense.length(), word.party(), word.form(), sense.features()));
        }
        return at + sense.length();
    }

    /** A flag is two letters of its own alphabet, which spell the state's code. */
    private int flag(int at) {
        int first = flagLetter(at);
        int second = first > 0 ? flagLetter(at + 1) : 0;
        if (second == 0) {
            return at + 1;
        }
        Party party = Party.of(new StringBuilder(2)
                .appendCodePoint(first)
                .appendCodePoint(second)
                .toString());
        names.add(new Parties.At(at, at + 2, party, PartyForm.FLAG, Features.ANY));
        return at + 2;
    }

    private int flagLetter(int at) {
        if (at >= text.size() || text.token(at).isWord()) {
            return 0;
        }
        int point = text.token(at).norm().codePointAt(0);
        return point >= FLAG_A && point <= FLAG_Z ? 'A' + point - FLAG_A : 0;
    }

    private void read(Official official) {
        for (Mention mention : official.mentions()) {
            int first = text.analysis().tokenAt(mention.span().start());
            int end = text.analysis().tokenAt(mention.span().end() - 1) + 1;
            people.set(first, end);
            official.office()
                    .country()
                    .filter(party -> !party.equals(Party.INTERNATIONAL))
                    .ifPresent(party -> officials.add(new Parties.At(first, end, party, PartyForm.NAME, Features.ANY)));
        }
    }

    /** "Минобороны Таиланда": a body that news in a language means by itself may be said to be another state's. */
    private boolean isOfAnotherState(Parties.At body) {
        return body.form() == PartyForm.OFFICE && (isNamed(body.first() - NEIGHBOUR) || isNamed(body.end()));
    }

    private boolean isNamed(int from) {
        for (int i = Math.max(0, from); i < Math.min(text.size(), from + NEIGHBOUR); i++) {
            Sense<CountWord> sense = text.party(i);
            if (sense != null && ((PartyWord) sense.value()).form() != PartyForm.OFFICE) {
                return true;
            }
        }
        return false;
    }
}
