package org.factline.examples.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.ToIntBiFunction;
import org.factline.examples.score.Answers.Item;
import org.factline.examples.score.Answers.Who;
import org.factline.model.Span;

/**
 * Adds up how many facts are right, by language.
 *
 * <p>Facts are paired one to one. Of dates, span means that the spans touch, exact that they are the same, value that the
 * TIMEX3 values are too, full also type and modifier. Of counts, value means that spans touch and bounds are the same,
 * full also category, status, modality and side; source that the same is named of the counts so paired. Of officials,
 * person means that a mention touches, mention counts every place of a name, full means name, country and role. Of
 * exchanges, dated means date and state, full also the numbers.
 */
final class Scores {
    private static final String ALL = "all";
    private static final List<String> FIGURES = List.of(
            "dates span",
            "dates exact",
            "dates value",
            "dates full",
            "counts value",
            "counts full",
            "counts source",
            "officials person",
            "officials mention",
            "officials full",
            "exchanges dated",
            "exchanges full");

    private final Map<String, Tally> tallies = new HashMap<>();
    private final SortedSet<String> languages = new TreeSet<>();

    void add(Answers gold, Answers found) {
        languages.add(gold.language());
        dates(gold, found);
        counts(gold, found);
        officials(gold, found);
        exchanges(gold, found);
    }

    private void dates(Answers gold, Answers found) {
        List<Pair<Item>> pairs = pairs(
                gold.dates(),
                found.dates(),
                (a, b) -> a.span().overlaps(b.span()),
                (a, b) -> shared(a.span(), b.span()));
        int golds = gold.dates().size();
        int founds = found.dates().size();
        add(gold, "dates span", pairs.size(), golds, founds);
        add(gold, "dates exact", count(pairs, (a, b) -> a.span().equals(b.span())), golds, founds);
        add(gold, "dates value", count(pairs, (a, b) -> a.value().equals(b.value())), golds, founds);
        add(gold, "dates full", count(pairs, (a, b) -> a.full().equals(b.full())), golds, founds);
    }

    private void counts(Answers gold, Answers found) {
        List<Pair<Item>> pairs = pairs(
                gold.counts(),
                found.counts(),
                (a, b) -> a.span().overlaps(b.span()) && a.value().equals(b.value()));
        int golds = gold.counts().size();
        int founds = found.counts().size();
        add(gold, "counts value", pairs.size(), golds, founds);
        add(gold, "counts full", count(pairs, (a, b) -> a.full().equals(b.full())), golds, founds);
        int sources = count(
                pairs,
                (a, b) -> Names.sameSource(
                        gold.sources().get(gold.counts().indexOf(a)),
                        found.sources().get(found.counts().indexOf(b))));
        add(gold, "counts source", sources, pairs.size(), pairs.size());
    }

    private void officials(Answers gold, Answers found) {
        List<Pair<Who>> pairs = pairs(gold.officials(), found.officials(), Scores::touch);
        int golds = gold.officials().size();
        int founds = found.officials().size();
        add(gold, "officials person", pairs.size(), golds, founds);
        int full = count(
                pairs,
                (a, b) -> Names.samePerson(a.name(), b.name()) && a.office().equals(b.office()));
        add(gold, "officials full", full, golds, founds);
        List<Span> places = places(gold);
        List<Span> hits = places(found);
        add(gold, "officials mention", pairs(places, hits, Span::overlaps).size(), places.size(), hits.size());
    }

    private static boolean touch(Who a, Who b) {
        return a.mentions().stream().anyMatch(place -> b.mentions().stream().anyMatch(place::overlaps));
    }

    private static List<Span> places(Answers answers) {
        return answers.officials().stream()
                .flatMap(who -> who.mentions().stream())
                .toList();
    }

    private void exchanges(Answers gold, Answers found) {
        List<Pair<Item>> pairs =
                pairs(gold.exchanges(), found.exchanges(), (a, b) -> a.value().equals(b.value()));
        int golds = gold.exchanges().size();
        int founds = found.exchanges().size();
        add(gold, "exchanges dated", pairs.size(), golds, founds);
        add(gold, "exchanges full", count(pairs, (a, b) -> a.full().equals(b.full())), golds, founds);
    }

    private static int shared(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private static <T> List<Pair<T>> pairs(List<T> gold, List<T> found, BiPredicate<T, T> same) {
        return pairs(gold, found, same, (a, b) -> 0);
    }

    /** Pairs each gold fact with the closest free one that will do. */
    private static <T> List<Pair<T>> pairs(
            List<T> gold, List<T> found, BiPredicate<T, T> same, ToIntBiFunction<T, T> closeness) {
        List<T> free = new ArrayList<>(found);
        List<Pair<T>> pairs = new ArrayList<>();
        for (T fact : gold) {
            Optional<T> hit = free.stream()
                    .filter(candidate -> same.test(fact, candidate))
                    .max(Comparator.comparingInt(candidate -> closeness.applyAsInt(fact, candidate)));
            hit.ifPresent(candidate -> {
                free.remove(candidate);
                pairs.add(new Pair<>(fact, candidate));
            });
        }
        return pairs;
    }

    private static <T> int count(List<Pair<T>> pairs, BiPredicate<T, T> right) {
        return (int) pairs.stream()
                .filter(pair -> right.test(pair.gold(), pair.found()))
                .count();
    }

    private void add(Answers gold, String figure, int hits, int golds, int founds) {
        for (String language : List.of(gold.language(), ALL)) {
            tallies.computeIfAbsent(language + figure, key -> new Tally()).add(hits, golds, founds);
        }
    }

    /** The F1 of each figure in per cent, by language, as a table in Markdown. */
    String table() {
        List<String> columns = new ArrayList<>(languages);
        columns.add(ALL);
        StringBuilder table = new StringBuilder("| F1 | " + String.join(" | ", columns) + " | gold facts |\n");
        table.append("| --- |").append(" ---: |".repeat(columns.size() + 1)).append('\n');
        for (String figure : FIGURES) {
            table.append("| ").append(figure);
            columns.forEach(language ->
                    table.append(" | ").append(tally(language, figure).f1()));
            table.append(" | ").append(tally(ALL, figure).golds).append(" |\n");
        }
        return table.toString();
    }

    private Tally tally(String language, String figure) {
        return tallies.getOrDefault(language + figure, new Tally());
    }

    /** A gold fact and the found one that answers it. */
    private record Pair<T>(T gold, T found) {}

    /** How many were right, of how many gold and found ones. */
    private static final class Tally {
        private int hits;
        private int golds;
        private int founds;

        void add(int hit, int gold, int found) {
            hits += hit;
            golds += gold;
            founds += found;
        }

        String f1() {
            return golds + founds == 0 ? "–" : String.format(Locale.ROOT, "%.1f", 200.0 * hits / (golds + founds));
        }
    }
}
