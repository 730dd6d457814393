package org.factline.extractors.counts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.model.Modality;
import org.factline.model.Party;

/** Tells whose people a number counts by the words in and around its phrase. */
final class StatedSides {
    private static final int OFTEN = 3;
    private static final int FLAG = 2;
    private static final int HINT_REACH = 8;

    private final CountText text;
    private final Topic topic;
    private final Parties parties;

    StatedSides(CountText text, Topic topic, Parties parties) {
        this.text = text;
        this.topic = topic;
        this.parties = parties;
    }

    boolean decide(Draft draft) {
        return fromAdjective(draft)
                || fromFlag(draft)
                || fromWhole(draft)
                || fromPhrase(draft)
                || fromNeighbours(draft)
                || (!draft.phrase.foreign && fromLoyalty(draft))
                || fromHostages(draft)
                || fromApposition(draft);
    }

    /** "240 Ukrainians", "двести российских солдат". */
    private boolean fromAdjective(Draft draft) {
        Party party = draft.phrase.side;
        int at = draft.phrase.sideToken;
        return party != null
                && !party.equals(Party.INTERNATIONAL)
                && draft.side(party, text.surface(at, at + 1), "adjective");
    }

    /** "157 🇺🇦": a flag beside the number, or beside what it counts. */
    private boolean fromFlag(Draft draft) {
        int end = Math.max(draft.end, draft.phrase.headEnd);
        for (Parties.At party : parties.between(draft.first - FLAG, end + 1)) {
            if (party.form() == PartyForm.FLAG && (party.end() == draft.first || party.first() >= draft.first)) {
                return draft.side(party.party(), text.surface(party.first(), party.end()), "flag");
            }
        }
        return false;
    }

    /** "of them": those of a group are of its side. */
    private boolean fromWhole(Draft draft) {
        Draft whole = draft.before;
        if (whole == null || whole.side == null || draft.phrase.side != null) {
            return false;
        }
        return draft.part
                && whole.number() > draft.number()
                && draft.side(whole.side, text.surface(whole.first, whole.end), "whole");
    }

    /** "200 of the RSF's fighters", "5,000 insurgents". */
    private boolean fromPhrase(Draft draft) {
        List<Parties.At> inside = inside(draft).stream()
                .filter(party -> party.form() != PartyForm.UNIFORM)
                .toList();
        return !inside.isEmpty()
                && draft.side(
                        inside.get(0).party(),
                        text.surface(inside.get(0).first(), inside.get(0).end()),
                        "phrase");
    }

    /** "42 of the men had defended Mariupol": a town or unit of one side in what is told of the number. */
    boolean fromHint(Draft draft, Stretch stretch) {
        int end = Math.min(stretch.end(), draft.end + HINT_REACH);
        return parties.between(draft.end, end).stream()
                .filter(this::isHint)
                .findFirst()
                .filter(party -> draft.side(party.party(), text.surface(party.first(), party.end()), "hint"))
                .isPresent();
    }

    /** "Teenagers who had fought for the RSF": whom they served. */
    private boolean fromLoyalty(Draft draft) {
        int end = Math.min(text.sentenceOf(draft.first).end(), Math.max(draft.end, draft.phrase.headEnd) + HINT_REACH);
        for (int i = draft.end; i < end; i++) {
            int length = text.length(i, Cue.LOYAL);
            List<Parties.At> served = length > 0 ? parties.between(i + length, i + length + 2) : List.of();
            if (!served.isEmpty()) {
                Parties.At party = served.get(0);
                return draft.side(party.party(), text.surface(party.first(), party.end()), "loyalty");
            }
        }
        return false;
    }

    /** "2,000 soldiers": those of the state where it fights a party that is none. */
    boolean fromUniform(Draft draft) {
        Optional<Parties.At> uniform = inside(draft).stream()
                .filter(party -> party.form() == PartyForm.UNIFORM)
                .findFirst();
        return uniform.isPresent()
                && draft.side(
                        uniform.get().party(),
                        text.surface(uniform.get().first(), uniform.get().end()),
                        "uniform");
    }

    private List<Parties.At> inside(Draft draft) {
        return draft.phrase.hasHead() ? parties.between(draft.amount.end(), draft.phrase.headEnd) : List.of();
    }

    /** "граждан России", "residents of Ukraine": the name right after the noun. */
    private boolean fromNeighbours(Draft draft) {
        for (Parties.At party : parties.between(
                draft.end, Math.min(draft.end + 4, text.sentenceOf(draft.first).end()))) {
            boolean of = text.is(party.first() - 1, Cue.OF)
                    || (party.inflects() && party.can('g') && isChain(draft.end, party.first()));
            boolean states = isHint(party) || (draft.phrase.hasHead() && of) || isPredicate(draft, party);
            if (states && isHolder(draft, party)) {
                return draft.side(
                        parties.opponent(party).orElseThrow(), text.surface(party.first(), party.end()), "holder");
            }
            if (states) {
                return draft.side(party.party(), text.surface(party.first(), party.end()), "genitive");
            }
        }
        return false;
    }

    /** A town or unit beside the noun: "38 из Мариуполя", but not where something took place: "двух на Курщине". */
    private boolean isHint(Parties.At party) {
        return party.form() == PartyForm.HINT
                && !text.is(party.first() - 1, Cue.IN)
                && !text.is(party.first() - 1, Cue.OTHER);
    }

    /** "prisoners of Hamas", "бранців Кремля": captives of those who are no state, or of a seat of power, are theirs to free. */
    private boolean isHolder(Draft draft, Parties.At party) {
        boolean holds = party.party().code().length() > 2 || party.form() == PartyForm.METONYM;
        return draft.phrase.captive && holds && parties.opponent(party).isPresent();
    }

    /** "солдат Народной армии Китая": nothing but nouns and adjectives between the head and the name. */
    private boolean isChain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.token(i).isWord() || text.isFunctionWord(i) || text.fate(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** "five of those are Britons", "130 — росіяни". */
    private boolean isPredicate(Draft draft, Parties.At party) {
        int before = party.first() - 1;
        boolean links = text.is(before, Cue.AUXILIARY) || text.isMark(before, "—–-");
        return party.form() == PartyForm.DEMONYM && links && party.can('n') && before <= draft.end + 2;
    }

    /** Those held by a group that is no state are hostages, those held by a state prisoners. */
    private boolean fromHostages(Draft draft) {
        if (!topic.kinds().areHostages()
                || draft.shape != Draft.Shape.NOUN
                || draft.modality == Modality.DENIED
                || !draft.phrase.captive
                || draft.phrase.prisoner) {
            return false;
        }
        for (Party taker : takers(draft)) {
            Optional<Party> held = taker.code().length() > 2 ? parties.opponent(taker, draft.first) : Optional.empty();
            boolean often = parties.frequency(taker) >= OFTEN;
            Optional<Party> side =
                    draft.phrase.hostage ? held : often ? held.flatMap(parties::opponent) : Optional.empty();
            if (side.isPresent() && isPresent(taker, side.get(), draft.first)) {
                return draft.side(side.get(), text.surface(draft.phrase.headFirst, draft.phrase.headEnd), "captive");
            }
        }
        return draft.phrase.hostage && fromFewer(draft);
    }

    /** Hostages whose takers go without a name are of the side that gets back the fewer. */
    private boolean fromFewer(Draft draft) {
        Set<Party> near = parties.near(draft.first).keySet();
        Optional<Party> side = near.stream()
                .filter(party -> parties.opponent(party, draft.first)
                        .flatMap(other -> parties.fewer(party, other))
                        .filter(party::equals)
                        .isPresent())
                .findFirst();
        return side.isPresent()
                && draft.side(side.get(), text.surface(draft.phrase.headFirst, draft.phrase.headEnd), "captive");
    }

    private boolean isPresent(Party taker, Party held, int token) {
        Set<Party> near = parties.near(token).keySet();
        return near.isEmpty() || near.contains(taker) || near.contains(held);
    }

    /** Returns the parties named near, or, where none is that is no state, in the article. */
    private List<Party> takers(Draft draft) {
        List<Party> near = parties.near(draft.first).keySet().stream()
                .filter(Roles::isNoState)
                .toList();
        return near.isEmpty() ? parties.named() : near;
    }

    /** "The Palestinians, 24 women and 15 teenagers". */
    private boolean fromApposition(Draft draft) {
        for (Parties.At party : parties.between(draft.first - 2, draft.first)) {
            boolean elliptic = text.isMark(party.first() - 1, ",;");
            boolean apart = party.end() == draft.first - 1 && text.isMark(party.end(), elliptic ? ",:(" : ",:—–(");
            if (party.form() == PartyForm.DEMONYM && apart && party.can('n')) {
                return draft.side(party.party(), text.surface(party.first(), party.end()), "apposition");
            }
        }
        return false;
    }
}
