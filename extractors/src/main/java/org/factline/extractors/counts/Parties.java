package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.lexicon.Features;
import org.factline.model.ArticleFacts;
import org.factline.model.Party;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The states and parties that an article names, and who of them faces whom. */
final class Parties {
    private static final int SUBJECT_REACH = 8;
    private static final int AGENT_REACH = 3;

    private final CountText text;
    private final Conflicts conflicts;
    private final Scenes scenes;
    private final Map<Party, Optional<Party>> opponents = new HashMap<>();
    private final List<At> all;
    private final List<At> officials;
    private final Map<Party, Integer> frequency = new LinkedHashMap<>();
    private boolean hasPair;

    Parties(CountText text, ArticleFacts facts, Conflicts conflicts) {
        this.text = text;
        this.conflicts = conflicts;
        PartyReader reader = new PartyReader(text, facts);
        officials = reader.officials();
        List<At> names = reader.names();
        names.stream()
                .filter(name -> !Roles.isRole(name.party()) && name.form() != PartyForm.OFFICE)
                .forEach(this::count);
        officials.forEach(this::count);
        names.removeIf(name -> name.form() == PartyForm.OFFICE && frequency(name.party()) == 0);
        hasPair = frequency.keySet().stream().anyMatch(party -> opponent(party).isPresent());
        if (!hasPair) {
            oppose();
        }
        scenes = new Scenes(
                text,
                (from, to) -> Stream.concat(
                                between(names, from, to).stream().filter(name -> !Roles.isRole(name.party())),
                                between(officials, from, to).stream())
                        .toList());
        all = new Roles(this).resolve(names);
    }

    private void count(At party) {
        frequency.merge(party.party(), 1, Integer::sum);
    }

    /** In a conflict that is not known, the two parties that an article names most face each other. */
    private void oppose() {
        List<Party> most = frequency.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<Party, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .limit(2)
                .toList();
        if (most.size() == 2) {
            opponents.put(most.get(0), Optional.of(most.get(1)));
            opponents.put(most.get(1), Optional.of(most.get(0)));
            hasPair = true;
        }
    }

    /** Returns how often an article names a party. */
    int frequency(Party party) {
        return frequency.getOrDefault(party, 0);
    }

    /** Returns the party that an article names most, at least twice and twice as often as any other. */
    Optional<Party> mostFrequent() {
        return frequency.entrySet().stream()
                .filter(most -> most.getValue() > 1)
                .filter(most -> frequency.entrySet().stream()
                        .allMatch(other -> other == most || 2 * other.getValue() <= most.getValue()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    List<At> all() {
        return all;
    }

    List<Party> named() {
        return List.copyOf(frequency.keySet());
    }

    /** Returns whose people a party holds: the likeliest opponent that the article names. */
    Optional<Party> opponent(Party party) {
        return opponents.computeIfAbsent(party, p -> opponent(p, other -> frequency(other) > 0));
    }

    /** Returns whose people a party holds where a token stands: the article's opponent, or one that is named there alone. */
    Optional<Party> opponent(Party party, int token) {
        Optional<Party> usual = opponent(party);
        Map<Party, Integer> named = near(token);
        if (usual.isEmpty() || named.containsKey(usual.get()) || conflicts.isOfTime(party, usual.get())) {
            return usual;
        }
        return opponent(party, named::containsKey)
                .filter(other -> conflicts.weight(party, other, this::frequency)
                        >= conflicts.weight(party, usual.get(), this::frequency))
                .or(() -> usual);
    }

    /** Returns whose people the party holds that is named at a place. */
    Optional<Party> opponent(At party) {
        return opponent(party.party(), party.first());
    }

    private Optional<Party> opponent(Party party, Predicate<Party> isNamed) {
        return conflicts.opponent(
                party, isNamed, text.analysis().article().published().orElse(null));
    }

    /** Returns whose people a party is known to hold, whether the article names them or not. */
    Optional<Party> captivesOf(Party party, int token) {
        return opponent(party, token).or(() -> conflicts.likeliest(party));
    }

    /** Returns with whom a party exchanges captives: its opponent, or who is known to hold its people. */
    Optional<Party> rival(Party party, int token) {
        return opponent(party, token).or(() -> conflicts.captor(party));
    }

    /** Returns the party that the heading above a token names, if it names one. */
    Optional<Party> heading(int token) {
        return scenes.heading(token);
    }

    /** Returns how often the paragraphs around a token name each party. */
    Map<Party, Integer> near(int token) {
        return scenes.at(token);
    }

    /** Returns the one of two parties of whom an exchange gives the fewer, empty where it may be either. */
    Optional<Party> fewer(Party one, Party other) {
        return conflicts.isFewer(other, one)
                ? Optional.of(one)
                : conflicts.isFewer(one, other) ? Optional.of(other) : Optional.empty();
    }

    /** Tells whether the people of a side, held by those whom the article names, are its fighters alone. */
    boolean isOfArmedAlone(Party held) {
        List<Party> holders = frequency.keySet().stream()
                .filter(party -> conflicts.holds(party, held))
                .toList();
        return holders.isEmpty()
                ? conflicts.isOfArmedAlone(held)
                : holders.stream().anyMatch(holder -> conflicts.isOfArmedAlone(holder, held));
    }

    /** Returns how often the news that leave it unsaid mean those whom a party holds. */
    int prior(Party holder, Party held) {
        return conflicts.prior(holder, held);
    }

    /** Tells whether a party that the article names holds this one's people. */
    boolean isHeld(Party party) {
        return frequency.keySet().stream().anyMatch(other -> conflicts.holds(other, party));
    }

    /** Tells whether a party is one of two that face each other in the article, not a go-between with captives of its own. */
    boolean isFighting(Party party) {
        boolean faces =
                opponent(party).flatMap(this::opponent).filter(party::equals).isPresent();
        return faces
                || frequency.keySet().stream()
                        .anyMatch(other -> opponent(other).filter(party::equals).isPresent());
    }

    /** Tells whether a party takes part in a conflict that the article tells of. */
    boolean isInvolved(Party party) {
        return opponent(party).isPresent() || isHeld(party) || (!hasPair && frequency(party) > 0);
    }

    /** Returns the names of parties between two tokens. */
    List<At> between(int from, int to) {
        return between(all, from, to);
    }

    /** Returns the officials who are named between two tokens, by the state they serve. */
    List<At> officialsBetween(int from, int to) {
        return between(officials, from, to);
    }

    private static List<At> between(List<At> list, int from, int to) {
        List<At> found = new ArrayList<>(2);
        for (int i = firstAfter(list, from); i < list.size() && list.get(i).first() < to; i++) {
            found.add(list.get(i));
        }
        return found;
    }

    private static int firstAfter(List<At> list, int token) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).first() >= token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * Returns the party that does what a word of fate tells of a number: the one named in the number's own stretch of the
     * sentence, or the nearest before the word, or the first after it.
     */
    @Nullable
    At subject(FateAt fate, int first, int end, Stretch stretch) {
        Sentence sentence = text.sentenceOf(fate.first());
        At best = null;
        At local = null;
        for (At party : between(sentence.first(), Math.max(fate.end(), stretch.end()))) {
            if ((party.first() >= first && party.end() <= end) || !isSubject(party)) {
                continue;
            }
            if (isAgent(party, fate)) {
                return party;
            }
            if (party.first() < fate.first()) {
                best = party;
            } else if (best == null && party.inflects() && party.first() - fate.end() < SUBJECT_REACH) {
                best = party;
            }
            if (party.first() >= stretch.first() && party.first() < first) {
                local = party;
            }
        }
        return local != null ? local : best;
    }

    /** "To be let go by Hamas": the party right after a word of fate that does it. */
    private boolean isAgent(At party, FateAt fate) {
        return party.first() > fate.end() && party.first() - fate.end() <= AGENT_REACH && text.is(fate.end(), Cue.BY);
    }

    /** Tells whether a party is named together with its opponent: "Yemen's government and the Houthis have agreed". */
    boolean isJoined(At party) {
        Sentence sentence = text.sentenceOf(party.first());
        List<At> named = between(sentence.first(), sentence.end());
        for (int i = 1; i < named.size(); i++) {
            At left = named.get(i - 1);
            At right = named.get(i);
            boolean own = left.party().equals(party.party()) || right.party().equals(party.party());
            if (own && isOpposed(left.party(), right.party()) && isJoined(left, right)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpposed(Party one, Party other) {
        return opponent(one).filter(other::equals).isPresent()
                || opponent(other).filter(one::equals).isPresent();
    }

    private boolean isJoined(At left, At right) {
        boolean near = right.first() - left.end() <= 4;
        return near
                && !isAfterPreposition(left.first())
                && !isAfterPreposition(right.first())
                && hasAnd(left.end(), right.first());
    }

    private boolean hasAnd(int from, int to) {
        boolean and = to - from == 1 && text.isMark(from, ",/–-");
        for (int i = from; i < to; i++) {
            if (text.fate(i) != null || text.token(i).isNumber()) {
                return false;
            }
            and |= text.is(i, Cue.AND);
        }
        return and;
    }

    /** Tells whether a party can be the subject of its sentence. */
    boolean isSubject(At party) {
        return party.can('n') && isActor(party) && isInvolved(party.party()) && !isAfterPreposition(party.first());
    }

    /** Tells whether a word names who acts, not whose people someone is: "Ukraine", "the Ukrainian side". */
    boolean isActor(At party) {
        return switch (party.form()) {
            case HINT, FLAG, BODY, OFFICE, UNIFORM -> false;
            case ADJECTIVE -> text.is(party.end(), Cue.ACTOR) || text.is(party.end() + 1, Cue.ACTOR);
            default -> true;
        };
    }

    boolean isAfterPreposition(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (text.is(i, Cue.FROM)
                    || text.is(i, Cue.TO)
                    || text.is(i, Cue.IN)
                    || text.is(i, Cue.OTHER)
                    || text.is(i, Cue.OF)) {
                return true;
            }
            if (!text.is(i, Cue.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** A party where it is named. */
    record At(int first, int end, Party party, PartyForm form, Features features) {
        private static final Features NOMINATIVE_SINGULAR =
                Features.of("nm").or(Features.of("nf")).or(Features.of("nn"));

        /** Tells whether the form can be in a case; forms that do not inflect can be in any. */
        boolean can(char letter) {
            return !inflects() || (features.hasCase(letter) && !(letter == 'n' && isOnlyPluralNominative()));
        }

        /** "Росії" could be several Russias only by its ending. */
        private boolean isOnlyPluralNominative() {
            boolean singular = features.agreesWith(NOMINATIVE_SINGULAR);
            return !singular && features.hasCase('d') && form == PartyForm.NAME;
        }

        At as(Party other, PartyForm otherForm) {
            return new At(first, end, other, otherForm, features);
        }

        boolean inflects() {
            return !features.equals(Features.ANY);
        }
    }
}
