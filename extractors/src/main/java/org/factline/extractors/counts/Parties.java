package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.extractors.counts.CountWord.PartyWord;
import org.factline.lexicon.Features;
import org.factline.lexicon.Sense;
import org.factline.model.Party;
import org.factline.text.Sentence;
import org.jspecify.annotations.Nullable;

/** The states and parties that an article names, and who of them faces whom. */
final class Parties {
    private final CountText text;
    private final Map<Party, List<Party>> opponents;
    private final List<At> all = new ArrayList<>();
    private final Map<Party, Integer> frequency = new LinkedHashMap<>();

    Parties(CountText text, Map<Party, List<Party>> opponents) {
        this.text = text;
        this.opponents = opponents;
        int at = 0;
        while (at < text.size()) {
            Sense<CountWord> sense = text.party(at);
            if (sense == null) {
                at++;
            } else {
                PartyWord word = (PartyWord) sense.value();
                all.add(new At(at, at + sense.length(), word.party(), word.form(), sense.features()));
                frequency.merge(word.party(), 1, Integer::sum);
                at += sense.length();
            }
        }
    }

    /** Returns how often an article names a party. */
    int frequency(Party party) {
        return frequency.getOrDefault(party, 0);
    }

    /** Returns whose people a party holds: its opponent that the article names most. */
    Optional<Party> opponent(Party party) {
        return opponents.getOrDefault(party, List.of()).stream()
                .filter(other -> frequency(other) > 0)
                .findFirst();
    }

    /** Returns the parties in the article that are in a conflict with each other, the most frequent first. */
    List<Party> belligerents() {
        return frequency.keySet().stream()
                .filter(party -> opponent(party).isPresent())
                .sorted(Comparator.comparing(this::frequency).reversed())
                .toList();
    }

    /** Returns the names of parties between two tokens. */
    List<At> between(int from, int to) {
        List<At> found = new ArrayList<>(2);
        for (int i = firstAfter(from); i < all.size() && all.get(i).first() < to; i++) {
            found.add(all.get(i));
        }
        return found;
    }

    private int firstAfter(int token) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).first() >= token) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Returns the party that does what a word of fate says: the nearest before it that can be a subject, or after it. */
    @Nullable At subject(FateAt fate, Draft draft) {
        Sentence sentence = text.sentenceOf(fate.first());
        At best = null;
        for (At party : between(sentence.first(), sentence.end())) {
            boolean inside = party.first() >= draft.first && party.end() <= draft.end;
            if (!inside && isSubject(party)) {
                if (party.first() < fate.first()) {
                    best = party;
                } else if (best == null && !party.features().equals(Features.ANY)) {
                    return party.first() - fate.end() < 8 ? party : null;
                }
            }
        }
        return best;
    }

    private boolean isSubject(At party) {
        boolean nominative = party.features().equals(Features.ANY) || party.features().hasCase('n');
        return nominative && !isAfterPreposition(party.first()) && party.form() != PartyForm.DEMONYM
                || party.form() == PartyForm.DEMONYM && nominative && !isAfterPreposition(party.first());
    }

    boolean isAfterPreposition(int at) {
        for (int i = at - 1; i >= Math.max(0, at - 2); i--) {
            if (text.is(i, Cue.FROM) || text.is(i, Cue.TO) || text.is(i, Cue.IN) || text.is(i, Cue.OTHER) || text.is(i, Cue.OF)) {
                return true;
            }
            if (!text.is(i, Cue.DETERMINER)) {
                return false;
            }
        }
        return false;
    }

    /** A party where it is named. */
    record At(int first, int end, Party party, PartyForm form, Features features) {}
}
