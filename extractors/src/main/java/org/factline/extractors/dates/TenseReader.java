package org.factline.extractors.dates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.text.Analysis;
import org.factline.text.Folding;
import org.factline.text.Sentence;
import org.factline.text.Token;

/**
 * Tells the tense of the clause around a place from the nearest word that shows one.
 *
 * <p>The file {@code tense.tsv} lists words and endings of verbs with their tense, and words that look like verbs and are none.
 */
final class TenseReader {
    private static final int REACH = 10;
    private static final int OVERRULES = 3;
    private static final int SHORTEST_STEM = 2;
    private static final String BREAKS = ",;:()«»\"“”";
    private static final PackTable<Cues> CUES = PackTable.of(Cues::of);
    private final PerLanguage<Cues> cues;

    TenseReader(LanguagePacks packs) {
        cues = CUES.in(packs);
    }

    /** Returns the tense around some tokens of a sentence. */
    Tense around(Analysis analysis, int first, int end) {
        return cues.find(analysis.languageOf(first))
                .map(known -> around(analysis, known, first, end))
                .orElse(Tense.UNKNOWN);
    }

    private static Tense around(Analysis analysis, Cues known, int first, int end) {
        Sentence sentence = analysis.sentenceOf(first);
        Tense led = known.led(analysis, sentence, first);
        if (led != Tense.UNKNOWN) {
            return led;
        }
        int from = clauseStart(analysis, sentence, first);
        int to = clauseEnd(analysis, sentence, end);
        for (int distance = 0; distance < REACH; distance++) {
            int before = first - 1 - distance;
            int after = end + distance;
            Tense left = before >= from ? overruled(analysis, known, before, from) : Tense.UNKNOWN;
            Tense right = after < to ? known.of(analysis.token(after)) : Tense.UNKNOWN;
            if (left != Tense.UNKNOWN || right != Tense.UNKNOWN) {
                return left != Tense.UNKNOWN ? left : right;
            }
        }
        return Tense.UNKNOWN;
    }

    /** Returns the tense of a word, unless one listed shortly before it overrules it: "will be held", "were due". */
    private static Tense overruled(Analysis analysis, Cues known, int at, int from) {
        Tense tense = known.of(analysis.token(at));
        for (int i = at - 1; tense != Tense.UNKNOWN && i >= Math.max(from, at - OVERRULES); i--) {
            Tense outer = known.listed(analysis.token(i));
            tense = outer == Tense.UNKNOWN ? tense : outer;
        }
        return tense;
    }

    private static int clauseStart(Analysis analysis, Sentence sentence, int first) {
        int at = first - 1;
        boolean aside = at >= sentence.first() && isBreak(analysis.token(at));
        for (at -= aside ? 1 : 0; at >= Math.max(sentence.first(), first - REACH); at--) {
            if (isBreak(analysis.token(at))) {
                break;
            }
        }
        return at + 1;
    }

    private static int clauseEnd(Analysis analysis, Sentence sentence, int end) {
        boolean aside = end < sentence.end() && isBreak(analysis.token(end));
        int last = Math.min(sentence.end(), end + REACH);
        for (int at = end + (aside ? 1 : 0); at < last; at++) {
            if (isBreak(analysis.token(at))) {
                return at;
            }
        }
        return last;
    }

    /** Tells whether a mark ends a clause; one right beside the date may set only the date apart. */
    private static boolean isBreak(Token token) {
        return BREAKS.contains(token.norm());
    }

    /** The words and endings of one language. */
    private static final class Cues {
        private final Map<String, Tense> words = new HashMap<>();
        private final Map<String, Tense> leads = new HashMap<>();
        private final Map<Tense, List<String>> endings = new EnumMap<>(Tense.class);
        private final List<String> prefixes = new ArrayList<>();
        private final List<String> perfective = new ArrayList<>();
        private final List<String> imperfective = new ArrayList<>();

        private static Cues of(LanguagePack pack) {
            Cues cues = new Cues();
            pack.table("tense.tsv").rows().forEach(cues::add);
            return cues;
        }

        private void add(Row row) {
            Tense tense = row.constant("tense", Tense.class);
            for (String form : row.list("form")) {
                switch (row.get("match")) {
                    case "before" -> leads.put(Folding.fold(form), tense);
                    case "word" -> words.put(Folding.fold(form), tense);
                    case "ending" ->
                        endings.computeIfAbsent(tense, t -> new ArrayList<>()).add(Folding.fold(form));
                    case "prefix" -> prefixes.add(Folding.fold(form));
                    case "perfective" -> perfective.add(Folding.fold(form));
                    case "imperfective" -> imperfective.add(Folding.fold(form));
                    default ->
                        throw row.error(
                                "column match must be word, before, ending, prefix, perfective or imperfective");
                }
            }
        }

        /** Returns what the word or two words right before a date tell: "by Friday", "set for Friday". */
        private Tense led(Analysis analysis, Sentence sentence, int first) {
            if (first == sentence.first()) {
                return Tense.UNKNOWN;
            }
            String word = analysis.token(first - 1).norm();
            Tense two = first - 1 == sentence.first()
                    ? null
                    : leads.get(analysis.token(first - 2).norm() + " " + word);
            return two != null ? two : leads.getOrDefault(word, Tense.UNKNOWN);
        }

        private Tense of(Token token) {
            if (!token.isWord()) {
                return Tense.UNKNOWN;
            }
            Tense word = words.get(token.norm());
            return word != null ? word : byForm(token.norm());
        }

        /** Returns the tense of a word that is listed as such. */
        private Tense listed(Token token) {
            return words.getOrDefault(token.norm(), Tense.UNKNOWN);
        }

        private Tense byForm(String norm) {
            Tense tense = byEnding(norm);
            return tense == Tense.UNKNOWN && isPerfectivePresent(norm) ? Tense.FUTURE : tense;
        }

        /** Tells whether a word has a prefix that makes verbs perfective, whose present tense speaks of the future. */
        private boolean isPerfectivePresent(String norm) {
            return hasEnding(norm, perfective)
                    && !hasEnding(norm, imperfective)
                    && prefixes.stream().anyMatch(norm::startsWith);
        }

        private static boolean hasEnding(String norm, List<String> endings) {
            for (String ending : endings) {
                if (norm.length() >= ending.length() + SHORTEST_STEM && norm.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }

        private Tense byEnding(String norm) {
            for (Map.Entry<Tense, List<String>> entry : endings.entrySet()) {
                if (hasEnding(norm, entry.getValue())) {
                    return entry.getKey();
                }
            }
            return Tense.UNKNOWN;
        }
    }
}
