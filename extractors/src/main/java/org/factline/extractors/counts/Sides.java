package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerStatus;
import org.factline.text.Paragraph;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Tells whose people a number counts, and whether it holds for each side. */
final class Sides {
    private static final int EACH_REACH = 10;
    private static final int TELLING = 10;
    private static final int GOAL_REACH = 8;
    private static final int OFTEN = 3;
    private static final int APART = 2;

    private final CountText text;
    private final Topic topic;
    private final Parties parties;
    private final Fates fates;
    private final Map<Long, Party> byNumber = new HashMap<>();
    private final Set<Long> ambiguous = new HashSet<>();
    private Optional<Party> home = Optional.empty();

    Sides(CountText text, Topic topic, Parties parties, Fates fates) {
        this.text = text;
        this.topic = topic;
        this.parties = parties;
        this.fates = fates;
    }

    void decide(List<Draft> drafts) {
        home = new HomeSide(text, parties, fates).of(drafts);
        List<Draft> open = new ArrayList<>();
        int stretch = 0;
        for (Draft draft : drafts) {
            stretch = Math.max(stretch, stretchStart(draft));
            if (isPerSide(draft)) {
                draft.perSide = true;
            } else if (stated(draft, stretch)) {
                remember(draft);
            } else {
                open.add(draft);
            }
            stretch = draft.end;
        }
        Draft last = null;
        for (Draft draft : drafts) {
            if (open.contains(draft)) {
                inferred(draft, last);
            }
            last = draft;
        }
    }

    /** A number that both sides have tells no side. */
    private void remember(Draft draft) {
        Party known = byNumber.putIfAbsent(draft.number(), draft.side);
        if (known != null && !known.equals(draft.side)) {
            ambiguous.add(draft.number());
        }
    }

    private Optional<Party> ofNumber(long number) {
        return ambiguous.contains(number) ? Optional.empty() : Optional.ofNullable(byNumber.get(number));
    }

    /** Returns where the number's own stretch of the sentence starts: after the mark or clause before it. */
    private int stretchStart(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        for (int i = draft.first - 1; i >= first; i--) {
            if (text.isMark(i, ";:,(")) {
                return i + 1;
            }
        }
        return first;
    }

    private boolean isPerSide(Draft draft) {
        if (draft.shape == Draft.Shape.EQUAL) {
            draft.because("perSide", text.surface(draft.first, draft.end), "formula");
            return true;
        }
        Sentence sentence = text.sentenceOf(draft.first);
        int each = find(Cue.EACH, draft.end, Math.min(sentence.end(), draft.end + EACH_REACH));
        if (each >= 0) {
            draft.because("perSide", text.surface(each, each + text.length(each, Cue.EACH)), "each");
            return true;
        }
        boolean sides = find(Cue.SIDES, sentence.first(), sentence.end()) >= 0;
        if (draft.amount.distributive() && (sides || isMutual(draft))) {
            draft.because("perSide", text.surface(draft.first, draft.first + 1), "distributive");
            return true;
        }
        return false;
    }

    /** "вернулись по 195 военных": so many of each side, unless so many a day or a lorry. */
    private boolean isMutual(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean released = draft.status == PrisonerStatus.RELEASED && draft.category != PrisonerCategory.BODY;
        boolean rate = find(Cue.RATE, sentence.first(), sentence.end()) >= 0 || text.is(draft.end, Cue.IN);
        return released && !rate && draft.number() >= TELLING;
    }

    private int find(Cue cue, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.isMark(i, ";")) {
                return -1;
            }
            if (text.is(i, cue)) {
                return i;
            }
        }
        return -1;
    }

    /** Finds a side that the words around the number state. */
    private boolean stated(Draft draft, int stretch) {
        if (draft.phrase.side != null && !draft.phrase.side.equals(Party.INTERNATIONAL)) {
            int at = draft.phrase.sideToken;
            return set(draft, draft.phrase.side, text.surface(at, at + 1), "adjective");
        }
        return fromWhole(draft)
                || fromPhrase(draft)
                || fromNeighbours(draft)
                || fromHostages(draft)
                || fromApposition(draft)
                || (!draft.phrase.foreign
                        && (!isContinuing(draft) || hasOwnParty(draft, stretch))
                        && (fromCaptivity(draft) || fromFate(draft, stretch)));
    }

    /** "of them": those of a group are of its side. */
    private boolean fromWhole(Draft draft) {
        Draft whole = draft.before;
        if (whole == null || whole.side == null || draft.phrase.side != null) {
            return false;
        }
        return draft.part
                && whole.number() > draft.number()
                && set(draft, whole.side, text.surface(whole.first, whole.end), "whole");
    }

    /** "200 of the RSF's fighters", "5,000 insurgents". */
    private boolean fromPhrase(Draft draft) {
        List<Parties.At> inside =
                draft.phrase.hasHead() ? parties.between(draft.amount.end(), draft.phrase.headEnd) : List.of();
        return !inside.isEmpty()
                && set(
                        draft,
                        inside.get(0).party(),
                        text.surface(inside.get(0).first(), inside.get(0).end()),
                        "phrase");
    }

    /** "в Россию — двадцать": a party of its own in the number's stretch of the sentence. */
    private boolean hasOwnParty(Draft draft, int stretch) {
        int end = Math.min(text.sentenceOf(draft.first).end(), draft.end + GOAL_REACH);
        return parties.between(stretch, draft.first).stream().anyMatch(party -> parties.isInvolved(party.party()))
                || parties.between(draft.end, end).stream()
                        .anyMatch(party -> parties.isInvolved(party.party()) && text.is(party.first() - 1, Cue.TO));
    }

    /** "The Palestinians, 24 women and 15 teenagers". */
    private boolean fromApposition(Draft draft) {
        for (Parties.At party : parties.between(draft.first - 2, draft.first)) {
            boolean apart = party.end() == draft.first - 1 && text.isMark(party.end(), ",:—–(");
            if (party.form() == PartyForm.DEMONYM && apart && party.can('n')) {
                return set(draft, party.party(), text.surface(party.first(), party.end()), "apposition");
            }
        }
        return false;
    }

    /** Those held by a group that is no state are hostages, those held by a state prisoners. */
    private boolean fromHostages(Draft draft) {
        if (!topic.isOfHostages()
                || draft.shape != Draft.Shape.NOUN
                || !draft.phrase.captive
                || draft.phrase.prisoner) {
            return false;
        }
        for (Party taker : parties.named()) {
            Optional<Party> held = taker.code().length() > 2 ? parties.opponent(taker) : Optional.empty();
            boolean often = parties.frequency(taker) >= OFTEN;
            Optional<Party> side =
                    draft.phrase.hostage ? held : often ? held.flatMap(parties::opponent) : Optional.empty();
            if (side.isPresent()) {
                return set(draft, side.get(), text.surface(draft.phrase.headFirst, draft.phrase.headEnd), "captive");
            }
        }
        return false;
    }

    /** A part of a group, or a bare number in a list, has the group's side. */
    private static boolean isContinuing(Draft draft) {
        Draft group = draft.before;
        if (group == null || group.status != draft.status) {
            return false;
        }
        return draft.phrase.whole || draft.fate == null || draft.fate.equals(group.fate);
    }

    private boolean set(Draft draft, Party party, String words, String rule) {
        draft.side = party;
        draft.because("side", words, "side-" + rule);
        return true;
    }

    /** "граждан России", "residents of Ukraine": the name right after the noun. */
    private boolean fromNeighbours(Draft draft) {
        for (Parties.At party : parties.between(
                draft.end, Math.min(draft.end + 4, text.sentenceOf(draft.first).end()))) {
            boolean of = text.is(party.first() - 1, Cue.OF)
                    || (party.inflects() && party.can('g') && isChain(draft.end, party.first()));
            boolean states =
                    party.form() == PartyForm.HINT || (draft.phrase.hasHead() && of) || isPredicate(draft, party);
            if (states) {
                return set(draft, party.party(), text.surface(party.first(), party.end()), "genitive");
            }
        }
        return false;
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

    /** "from Russian captivity", "in Azerbaijani jails": the captor's name tells the other side. */
    private boolean fromCaptivity(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (Parties.At party : parties.between(sentence.first(), sentence.end())) {
            boolean place = party.form() == PartyForm.ADJECTIVE && text.is(party.end(), Cue.PLACE);
            Optional<Party> held = place ? parties.captivesOf(party.party()) : Optional.empty();
            if (held.isPresent()) {
                return set(draft, held.get(), text.surface(party.first(), party.end() + 1), "captor");
            }
        }
        return false;
    }

    private boolean fromFate(Draft draft, int stretch) {
        FateAt fate = draft.fate;
        if (fate == null && draft.before != null && hasOwnParty(draft, stretch)) {
            fate = draft.before.fate;
        }
        if (fate == null || isList(draft)) {
            return false;
        }
        draft.both = !draft.amount.distributive() && find(Cue.SIDES, stretch, draft.first) >= 0;
        if (draft.both) {
            return false;
        }
        if (fate.fate().outcome() == Fate.Outcome.RELEASED && fromDestination(draft, fate, stretch)) {
            return true;
        }
        if (draft.status == PrisonerStatus.HELD && fromPlace(draft)) {
            return true;
        }
        Parties.At subject = parties.subject(fate, draft.first, draft.end, stretch);
        if (subject == null) {
            return false;
        }
        if (parties.isJoined(subject)) {
            draft.both = true;
            return false;
        }
        Optional<Party> party = isDemanded(draft) ? Optional.of(subject.party()) : bySubject(draft, fate, subject);
        party.ifPresent(p -> set(draft, p, text.surface(subject.first(), subject.end()), "subject"));
        return party.isPresent();
    }

    /** A list that one side hands over is of its own people, whomever it goes to. */
    private boolean isList(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        boolean list = draft.phrase.name;
        for (int i = sentence.first(); i < sentence.end(); i++) {
            list |= text.is(i, Cue.LIST);
        }
        return list && draft.status == PrisonerStatus.RELEASED;
    }

    /** "in Russia": who holds them there tells the other side. */
    private boolean fromPlace(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        for (Parties.At party : parties.between(sentence.first(), sentence.end())) {
            boolean place = text.is(party.first() - 1, Cue.IN)
                    && (!party.inflects() || party.features().hasCase('l'));
            Optional<Party> held =
                    place && party.form() != PartyForm.ADJECTIVE ? parties.opponent(party.party()) : Optional.empty();
            if (held.isPresent()) {
                return set(draft, held.get(), text.surface(party.first(), party.end()), "place");
            }
        }
        return false;
    }

    /** Who demands people demands its own. */
    private boolean isDemanded(Draft draft) {
        for (int i = text.sentenceOf(draft.first).first(); i < draft.first; i++) {
            if (text.is(i, Cue.DEMAND)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Party> bySubject(Draft draft, FateAt fate, Parties.At subject) {
        return switch (fate.fate().role()) {
            case GIVES, HOLDS, TAKES ->
                draft.phrase.own ? Optional.of(subject.party()) : parties.opponent(subject.party());
            case GAINS -> Optional.of(subject.party());
            case RETURNS ->
                draft.phrase.own || draft.category != PrisonerCategory.BODY ? Optional.of(subject.party()) : home;
            default -> draft.phrase.own ? Optional.of(subject.party()) : Optional.empty();
        };
    }

    /** "to Ukraine", "в Россию", "передали Украине": where they go is their side. */
    @SuppressWarnings("ReferenceEquality") // the same word of fate, not another of the same kind
    private boolean fromDestination(Draft draft, FateAt fate, int stretch) {
        int last = Math.max(draft.end, fate.end()) + 6;
        int from = draft.fate != null && draft.before != null && draft.before.fate == draft.fate
                ? stretch
                : Math.max(text.sentenceOf(draft.first).first(), Math.min(draft.first, fate.first()) - 6);
        Parties.At best = null;
        for (Parties.At party : parties.between(
                from, Math.min(last, text.sentenceOf(draft.first).end()))) {
            if (isGoal(party, fate) && (best == null || distance(party, draft) < distance(best, draft))) {
                best = party;
            }
        }
        if (best != null) {
            return set(draft, best.party(), text.surface(best.first(), best.end()), "destination");
        }
        return fromOrigin(draft, stretch);
    }

    /** "Із Москви прилетіли двадцятеро": who come from the one side are of the other. */
    private boolean fromOrigin(Draft draft, int from) {
        for (Parties.At party : parties.between(from, draft.first)) {
            boolean name = party.form() == PartyForm.NAME || party.form() == PartyForm.METONYM;
            Optional<Party> side =
                    name && text.is(party.first() - 1, Cue.FROM) ? parties.opponent(party.party()) : Optional.empty();
            if (side.isPresent()) {
                return set(draft, side.get(), text.surface(party.first(), party.end()), "origin");
            }
        }
        return false;
    }

    private boolean isGoal(Parties.At party, FateAt fate) {
        if (!parties.isInvolved(party.party()) || party.form() == PartyForm.HINT) {
            return false;
        }
        boolean name = party.form() != PartyForm.ADJECTIVE;
        boolean to = text.is(party.first() - 1, Cue.TO) && (!party.inflects() || isGoalCase(party));
        boolean soil =
                !name && (isTo(party.first() - 1) || isTo(party.first() - 2)) && !text.is(party.end(), Cue.PLACE);
        boolean dative = party.inflects()
                && (name || isHomeward(party))
                && fate.fate().role() == Fate.Role.GIVES
                && party.features().hasCase('d')
                && !parties.isAfterPreposition(party.first())
                && !isAfterNoun(party.first())
                && !party.can('n');
        return (name && to) || (soil && isHomeward(party)) || dative;
    }

    /** "уряд Ємену": a name right after a word of its own is no goal. */
    private boolean isAfterNoun(int at) {
        int before = at - 1;
        return before >= text.sentenceOf(at).first()
                && text.token(before).isWord()
                && text.fate(before) == null
                && !text.isFunctionWord(before)
                && !text.token(before).isCapitalised();
    }

    private static boolean isGoalCase(Parties.At party) {
        return party.features().hasCase('a') || party.features().hasCase('g');
    }

    private boolean isTo(int at) {
        return text.is(at, Cue.TO) || text.is(at, Cue.OTHER);
    }

    /** "back on Ukrainian soil", "на підконтрольну українському уряду територію". */
    private boolean isHomeward(Parties.At party) {
        for (int i = party.end(); i < Math.min(text.size(), party.end() + 3); i++) {
            if (text.is(i, Cue.HOME)) {
                return true;
            }
        }
        return false;
    }

    private static int distance(Parties.At party, Draft draft) {
        return party.first() < draft.first ? draft.first - party.end() : party.first() - draft.end;
    }

    /** Finds a side that the account, the exchange, the speaker or the article tell. */
    private void inferred(Draft draft, @Nullable Draft last) {
        if (draft.phrase.foreign || fromExchange(draft, last) || fromSameNumber(draft) || draft.both) {
            return;
        }
        Draft group = draft.before != null ? draft.before : last;
        boolean near = group != null
                && (draft.before != null
                        || text.sentenceOf(group.first).paragraph()
                                == text.sentenceOf(draft.first).paragraph());
        if (isContinuing(draft) && group != null && (group.side != null || group.perSide)) {
            take(draft, group);
        } else if (!fromSpeaker(draft) && !fromHolder(draft)) {
            if (near && group != null && group.side != null && group.status == draft.status) {
                take(draft, group);
            } else if (!isOfBothSides(draft)) {
                byDefault(draft);
            }
        }
    }

    /** Where nothing tells, captives are the party's that the article is about, or that the paragraph alone names. */
    private void byDefault(Draft draft) {
        Sentence sentence = text.sentenceOf(draft.first);
        List<Party> near = named(sentence.paragraph() - APART, sentence.paragraph() + APART);
        boolean apart = home.isPresent()
                && !near.contains(home.get())
                && near.stream()
                        .noneMatch(party -> parties.opponent(party)
                                .filter(home.get()::equals)
                                .isPresent());
        List<Party> own = apart ? named(sentence.paragraph() - 1, sentence.paragraph()) : List.of();
        (own.isEmpty() ? home : Optional.of(own.get(0))).ifPresent(party -> set(draft, party, "", "topic"));
    }

    private List<Party> named(int firstParagraph, int lastParagraph) {
        List<Paragraph> paragraphs = text.analysis().paragraphs();
        int first = paragraphs.get(Math.max(0, firstParagraph)).first();
        int end = paragraphs.get(Math.min(paragraphs.size() - 1, lastParagraph)).end();
        return parties.between(first, end).stream()
                .map(Parties.At::party)
                .filter(party -> parties.isInvolved(party) || parties.frequency(party) > 1)
                .distinct()
                .toList();
    }

    private void take(Draft draft, Draft group) {
        if (group.side != null) {
            set(draft, group.side, text.surface(group.first, group.end), "group");
        }
    }

    /** The two numbers of an exchange are of opposite sides. */
    private boolean fromExchange(Draft draft, @Nullable Draft last) {
        Draft partner = draft.partner;
        if (partner != null && partner.side == null) {
            ofNumber(draft.number()).ifPresent(p -> set(draft, p, "", "number"));
            if (draft.side != null) {
                return true;
            }
        }
        if (partner == null && last != null && draft.before == last && isReturn(last, draft)) {
            partner = last;
        }
        if (partner != null
                && partner.side == null
                && draft.shape == Draft.Shape.UNEQUAL
                && draft.first < partner.first) {
            return home.isPresent() && set(draft, home.get(), "", "topic");
        }
        if (partner == null || partner.side == null) {
            return false;
        }
        Draft other = partner;
        parties.opponent(partner.side).ifPresent(p -> set(draft, p, text.surface(other.first, other.end), "exchange"));
        return draft.side != null;
    }

    private boolean isReturn(Draft last, Draft draft) {
        for (int i = last.end; i < draft.first; i++) {
            if (text.is(i, Cue.RETURN)) {
                return true;
            }
        }
        return false;
    }

    private boolean fromSameNumber(Draft draft) {
        boolean open = draft.fate == null || draft.fate.fate().role() == Fate.Role.BOTH;
        Optional<Party> same = open && draft.number() >= TELLING ? ofNumber(draft.number()) : Optional.empty();
        return same.isPresent() && set(draft, same.get(), Long.toString(draft.number()), "number");
    }

    /** The one side that a sentence names, or whose official speaks, speaks of its own people, unless these were given away. */
    private boolean fromSpeaker(Draft draft) {
        boolean gives = draft.fate != null && draft.fate.fate().role() == Fate.Role.GIVES;
        if (gives || draft.status == PrisonerStatus.HELD) {
            return false;
        }
        boolean released = draft.status == PrisonerStatus.RELEASED && draft.modality == Modality.ACTUAL;
        Sentence sentence = text.sentenceOf(draft.first);
        List<Parties.At> speakers = new ArrayList<>(parties.officialsBetween(sentence.first(), sentence.end()));
        if (released) {
            speakers.addAll(parties.between(sentence.first(), draft.first).stream()
                    .filter(party -> party.form() != PartyForm.HINT && party.form() != PartyForm.ADJECTIVE)
                    .toList());
        }
        List<Party> sides = speakers.stream()
                .map(Parties.At::party)
                .filter(party -> (released && parties.isInvolved(party))
                        || home.filter(party::equals).isPresent())
                .distinct()
                .toList();
        if (sides.size() != 1) {
            return false;
        }
        Parties.At speaker = speakers.stream()
                .filter(s -> s.party().equals(sides.get(0)))
                .findFirst()
                .orElseThrow();
        return set(draft, speaker.party(), text.surface(speaker.first(), speaker.end()), "speaker");
    }

    /** Who names a list of captives holds them. */
    private boolean fromHolder(Draft draft) {
        boolean held = draft.status == PrisonerStatus.HELD && draft.phrase.captive && draft.fate == null;
        Sentence sentence = text.sentenceOf(draft.first);
        List<Parties.At> named = held ? parties.between(sentence.first(), draft.first) : List.of();
        Optional<Party> side = named.size() == 1 ? parties.opponent(named.get(0).party()) : Optional.empty();
        return side.isPresent()
                && set(
                        draft,
                        side.get(),
                        text.surface(named.get(0).first(), named.get(0).end()),
                        "holder");
    }

    private boolean isOfBothSides(Draft draft) {
        return draft.shape != Draft.Shape.UNEQUAL
                && draft.fate != null
                && draft.fate.fate().role() == Fate.Role.BOTH
                && !draft.phrase.captive;
    }
}
