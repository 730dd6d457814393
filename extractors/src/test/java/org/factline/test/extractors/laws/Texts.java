package org.factline.test.extractors.laws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.factline.extractors.BundledLanguagePacks;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Form;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;

/** Texts to read facts from: noise, words of the packs, and mixtures of both. */
final class Texts {
    private static final int WORDS_OF_A_TABLE = 400;
    private static final List<String> WORDS = packWords();
    private static final String[] SEPARATORS = {
        " ", " ", " ", " ", "\u00A0", "\u2009", "-", "–", "—", "/", ", ", ". ", "! ", ": ", " (", ") ", " «", "» ",
        "\n", "\n\n", "", ".", ",", "'", "’", "\t", "\r\n",
    };
    private static final String[] NUMBERS = {
        "0",
        "1",
        "5",
        "09",
        "31",
        "32",
        "185",
        "2025",
        "1 000",
        "1,212",
        "5.8",
        "14:35",
        "24:61",
        "11/11/2025",
        "2025-02-30",
        "31.02.2025",
        "99.99.9999",
        "1'000'000",
        "9999999999",
        "999999999999999999",
        "1000000000000000000000",
        "-7",
        "½",
        "٣",
        "IV",
        "XXI",
        "1990s",
        "90-е",
        "2014-м",
        "5th",
        "25-for-25",
        "1000 на 1000",
        "10000-01-01",
        "T12:00",
        "P1D",
    };
    private static final String[] NOISE = {
        "\uD83D",
        "\uDE00",
        "\uD83D\uDE00",
        "\u0000",
        "\u202E",
        "\u2066",
        "\u200F",
        "\u00AD",
        "\u200D",
        "\uFEFF",
        "\uFFFF",
        "\uFFFD",
        "a\u0301\u0316\u0301",
        "и\u0306",
        "\u0301",
        "\uD834\uDD65",
        "中",
        "א",
        "ﬁ",
        "ß",
        "İ",
        "ı",
        "ǅ",
        "\"",
        "<",
        "&",
        "{",
        "[",
        "]",
        "%s",
        "$1",
        "\\",
        "\\E",
        "(?:",
        "*",
        "+",
        "|",
        "👁 946",
        "#",
        "@",
        "http://a.b/c?d=1",
        "…",
        "№",
        "°",
        "́",
    };

    private Texts() {}

    /** Short texts, most of them mixtures of words that mean something. */
    static Arbitrary<String> mixtures() {
        Arbitrary<String> part = Arbitraries.frequencyOf(
                Tuple.of(10, Arbitraries.of(WORDS)),
                Tuple.of(10, Arbitraries.of(SEPARATORS)),
                Tuple.of(4, Arbitraries.of(NUMBERS)),
                Tuple.of(2, Arbitraries.of(NOISE)),
                Tuple.of(1, Arbitraries.chars().all().map(String::valueOf)));
        return part.list().ofMaxSize(14).map(parts -> String.join("", parts));
    }

    /** The same mixtures on every run. */
    static List<String> someMixtures(int number) {
        Random random = new Random(1);
        return Stream.generate(() -> random.ints(30, 0, WORDS.size())
                        .mapToObj(i ->
                                WORDS.get(i) + SEPARATORS[i % SEPARATORS.length] + NUMBERS[i % NUMBERS.length] + " ")
                        .collect(Collectors.joining()))
                .limit(number)
                .toList();
    }

    /** Sequences of arbitrary UTF-16 code units. */
    static Arbitrary<String> noise() {
        return Arbitraries.chars().all().array(char[].class).ofMaxSize(30).map(String::new);
    }

    /** A sample of the words of all packs, in all their forms. */
    private static List<String> packWords() {
        List<String> words = new ArrayList<>();
        for (LanguagePack pack : LanguagePacks.installed().all()) {
            for (String file : files("lang/" + pack.language().tag())) {
                Table table = pack.table(file);
                List<Row> rows = table.rows();
                int step = Math.max(1, rows.size() / WORDS_OF_A_TABLE);
                for (int i = 0; i < rows.size(); i += step) {
                    addWords(pack, rows.get(i), words);
                }
            }
        }
        return List.copyOf(words);
    }

    private static void addWords(LanguagePack pack, Row row, List<String> words) {
        for (String column : row.columns()) {
            for (String alternative : row.list(column)) {
                words.addAll(forms(pack, row, alternative));
            }
        }
    }

    private static List<String> forms(LanguagePack pack, Row row, String alternative) {
        try {
            return pack.paradigms().expand(alternative, row).stream()
                    .map(Form::text)
                    .limit(4)
                    .toList();
        } catch (DataFileException notWordForms) {
            return List.of(alternative);
        }
    }

    /** The data files of a folder that lies beside the packs. */
    static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(folder(folder))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder(String folder) {
        try {
            return Path.of(Optional.ofNullable(BundledLanguagePacks.class.getResource("lang/languages.tsv"))
                            .orElseThrow()
                            .toURI())
                    .getParent()
                    .resolveSibling(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The tables of a folder. */
    static DataFolder data(String folder) {
        return DataFolder.ofPath(folder(folder));
    }
}
