package org.factline.examples.score;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LongestCommonSubsequence;

/** Whether two spellings are of one name, whatever the transliteration: Sergei and Sergey, Yusov and Yusof. */
final class Names {
    private static final double ALIKE = 0.85;
    private static final List<List<String>> SPELLINGS = List.of(
            List.of("ı", "i"),
            List.of("yy", "i"),
            List.of("iy", "i"),
            List.of("ii", "i"),
            List.of("ye", "e"),
            List.of("ie", "e"),
            List.of("kh", "h"),
            List.of("y", "i"),
            List.of("ei", "e"));

    private Names() {}

    static boolean samePerson(String a, String b) {
        String x = folded(a);
        String y = folded(b);
        return alike(x, y) || alike(x.replace(" ", ""), y.replace(" ", ""));
    }

    private static boolean alike(String a, String b) {
        return 2.0 * new LongestCommonSubsequence().apply(a, b) >= ALIKE * (a.length() + b.length());
    }

    /** Both absent, or most words of the shorter one stand in the other. */
    static boolean sameSource(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        Set<String> x = words(a.get());
        Set<String> y = words(b.get());
        int shorter = Math.min(x.size(), y.size());
        x.retainAll(y);
        return x.size() * 2 > shorter;
    }

    private static Set<String> words(String name) {
        return new TreeSet<>(List.of(folded(name).split(" ")));
    }

    /** Small letters without marks, spelt the shortest way, the words in alphabetical order. */
    private static String folded(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.isLetter(c) || c == ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        for (List<String> spelling : SPELLINGS) {
            plain = plain.replace(spelling.get(0), spelling.get(1));
        }
        return plain.strip().isEmpty()
                ? ""
                : List.of(plain.strip().split(" +")).stream().sorted().collect(Collectors.joining(" "));
    }
}
