package org.factline.extractors.counts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.factline.extractors.BundledData;
import org.factline.lexicon.Row;
import org.factline.model.Party;
import org.jspecify.annotations.Nullable;

/** Who holds whose people: the table {@code world/conflicts.tsv}. */
final class Conflicts {
    private final Map<Party, List<Side>> byHolder = new HashMap<>();

    private Conflicts() {}

    static Conflicts bundled() {
        Conflicts conflicts = new Conflicts();
        for (Row row : BundledData.world("conflicts.tsv").rows()) {
            Party holds = Party.of(row.get("holds"));
            List<Party> named = row.list("named").stream().map(Party::of).toList();
            int until = row.find("until").isPresent() ? row.integer("until") : Integer.MAX_VALUE;
            conflicts
                    .byHolder
                    .computeIfAbsent(Party.of(row.get("party")), party -> new ArrayList<>())
                    .add(new Side(
                            holds,
                            named.isEmpty() ? List.of(holds) : named,
                            until,
                            row.integer("prior"),
                            row.find("share").isPresent(),
                            row.find("civilians").isPresent()));
        }
        return conflicts;
    }

    /** Returns whose people a party holds: the likeliest side that the article speaks of at its time. */
    Optional<Party> opponent(Party party, Predicate<Party> isNamed, @Nullable LocalDate published) {
        int year = published == null ? Integer.MIN_VALUE : published.getYear();
        return byHolder.getOrDefault(party, List.of()).stream()
                .filter(side -> year < side.until() && side.named().stream().anyMatch(isNamed))
                .map(Side::party)
                .findFirst();
    }

    /** Returns how often an article names those whose mention speaks of the conflict of two parties. */
    int weight(Party holder, Party held, ToIntFunction<Party> frequency) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .filter(side -> side.party().equals(held))
                .flatMap(side -> side.named().stream())
                .mapToInt(frequency)
                .sum();
    }

    /** Returns the weight that the news give to captives of one party held by another, 0 where they give none. */
    int prior(Party holder, Party held) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .filter(side -> side.party().equals(held))
                .mapToInt(Side::prior)
                .sum();
    }

    /** Returns whose captives the news mean where they speak of a party's prisons alone. */
    Optional<Party> likeliest(Party holder) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .filter(side -> side.prior() > 0 && side.until() == Integer.MAX_VALUE)
                .map(Side::party)
                .findFirst();
    }

    /** Tells whether exchanges give fewer of those whom a party holds than of its own people. */
    boolean isFewer(Party holder, Party held) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .anyMatch(side -> side.fewer() && side.party().equals(held));
    }

    /** Tells whether only those who bear arms are of a side that another holds people of. */
    boolean isOfArmedAlone(Party holder, Party held) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .anyMatch(side -> side.armed() && side.party().equals(held));
    }

    /** Tells whether two parties fought in a time that has ended, so that an article of that time means them. */
    boolean isOfTime(Party holder, Party held) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .anyMatch(
                        side -> side.until() < Integer.MAX_VALUE && side.party().equals(held));
    }

    /** Tells whether anyone holds people of a side who are its fighters alone. */
    boolean isOfArmedAlone(Party held) {
        return byHolder.keySet().stream().anyMatch(holder -> isOfArmedAlone(holder, held));
    }

    /** Returns who is best known for holding a party's people, empty where the news have to tell. */
    Optional<Party> captor(Party held) {
        return byHolder.keySet().stream()
                .filter(holder -> prior(holder, held) > 0)
                .max(Comparator.comparing((Party holder) -> prior(holder, held)).thenComparing(Party::code));
    }

    /** Tells whether a party holds people of another in any conflict. */
    boolean holds(Party holder, Party held) {
        return byHolder.getOrDefault(holder, List.of()).stream()
                .anyMatch(side -> side.party().equals(held));
    }

    private record Side(Party party, List<Party> named, int until, int prior, boolean fewer, boolean armed) {}
}
