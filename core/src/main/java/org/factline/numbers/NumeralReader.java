package org.factline.numbers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.PackTable;
import org.factline.lexicon.PerLanguage;
import org.factline.lexicon.Row;
import org.factline.lexicon.Sense;
import org.factline.model.Language;
import org.factline.text.Analysis;

/**
 * Reads numerals, in digits and in words. Thread-safe.
 *
 * <p>The words are in {@code numbers.tsv} of each language pack: {@code forms}, {@code value}, {@code part}.
 */
public final class NumeralReader {
    private static final PackTable<Words> WORDS = PackTable.of(pack -> new Words(lexicon(pack), marks(pack)));
    private static final Words NONE = new Words(Lexicon.<NumberWord>builder().build(), "");

    private final PerLanguage<Words> words;

    private NumeralReader(LanguagePacks packs) {
        words = WORDS.in(packs);
    }

    /**
     * Returns a reader of the numerals of some languages.
     *
     * @param packs the packs
     * @return the reader; it reads a language's words with the first text that needs them
     */
    public static NumeralReader of(LanguagePacks packs) {
        return new NumeralReader(packs);
    }

    private static Lexicon<NumberWord> lexicon(LanguagePack pack) {
        Lexicon.Builder<NumberWord> lexicon = Lexicon.builder();
        for (Row row : pack.table("numbers.tsv").rows()) {
            NumberWord word = new NumberWord(value(row), row.constant("part", NumberWord.Part.class));
            lexicon.addAll(pack.forms(row, "forms"), word);
        }
        return lexicon.build();
    }

    private static String marks(LanguagePack pack) {
        return pack.table("numbers.tsv").rows().stream()
                .filter(row -> row.constant("part", NumberWord.Part.class) == NumberWord.Part.MARK)
                .flatMap(row -> row.list("forms").stream())
                .collect(Collectors.joining());
    }

    private static BigDecimal value(Row row) {
        try {
            return new BigDecimal(row.get("value"));
        } catch (NumberFormatException e) {
            throw row.error("column value holds " + row.get("value") + " where a number belongs");
        }
    }

    /**
     * Reads the numeral that starts at a token, the longest one.
     *
     * @param analysis the text
     * @param at the token's index
     * @return the numeral, empty where none starts there or it has more than 18 digits
     * @throws org.factline.lexicon.DataFileException if the language's {@code numbers.tsv} is missing or malformed
     */
    public Optional<Numeral> at(Analysis analysis, int at) {
        return read(analysis, at, false);
    }

    /**
     * Reads the numeral that starts at a token where the words before ask for one number, as "about" does: "около сотни"
     * is one hundred, though "сотни" alone is any number of hundreds.
     *
     * @param analysis the text
     * @param at the token's index
     * @return the numeral, empty where none starts there or it has more than 18 digits
     * @throws org.factline.lexicon.DataFileException if the language's {@code numbers.tsv} is missing or malformed
     */
    public Optional<Numeral> singleAt(Analysis analysis, int at) {
        return read(analysis, at, true);
    }

    private Optional<Numeral> read(Analysis analysis, int at, boolean single) {
        if (!analysis.token(at).isNumber() && wordsAt(analysis, at).isEmpty()) {
            return Optional.empty();
        }
        return new NumeralParse(this, analysis, at, single).read();
    }

    /** Returns the number words that start at a token, longest first. */
    List<Sense<NumberWord>> wordsAt(Analysis analysis, int at) {
        return words.find(analysis.languageOf(at)).orElse(NONE).lexicon().at(analysis, at);
    }

    /** Tells whether a number word of some part starts at a token. */
    boolean has(Analysis analysis, int at, NumberWord.Part part) {
        if (at < analysis.size()) {
            for (Sense<NumberWord> sense : wordsAt(analysis, at)) {
                if (sense.value().part() == part) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the marks that part thousands in a language. */
    String marks(Language language) {
        return words.find(language).orElse(NONE).marks();
    }

    /** The number words of a language and the marks that part its thousands. */
    private record Words(Lexicon<NumberWord> lexicon, String marks) {}
}
