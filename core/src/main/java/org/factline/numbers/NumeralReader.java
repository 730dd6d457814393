package org.factline.numbers;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Lexicon;
import org.factline.lexicon.Row;
import org.factline.lexicon.Sense;
import org.factline.model.Language;
import org.factline.text.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * Reads numerals, in digits and in words. Thread-safe.
 *
 * <p>The words are in {@code numbers.tsv} of each language pack: {@code forms}, {@code value}, {@code part}.
 */
public final class NumeralReader {
    private final Map<Language, Lexicon<NumberWord>> words = new HashMap<>();

    private NumeralReader(LanguagePacks packs) {
        packs.all().forEach(pack -> words.put(pack.language(), lexicon(pack)));
    }

    /**
     * Returns a reader of the numerals of some languages.
     *
     * @param packs the packs
     * @return the reader
     * @throws org.factline.lexicon.DataFileException if a {@code numbers.tsv} is missing or malformed
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
     */
    public Optional<Numeral> at(Analysis analysis, int at) {
        boolean digits = analysis.token(at).isNumber();
        if (!digits && wordAt(analysis, at) == null) {
            return Optional.empty();
        }
        return new NumeralParse(this, analysis, at).read();
    }

    /** Returns the number word that starts at a token, or null where none does. */
    @Nullable
    Sense<NumberWord> wordAt(Analysis analysis, int at) {
        Lexicon<NumberWord> lexicon = words.get(analysis.languageOf(at));
        List<Sense<NumberWord>> senses = lexicon == null ? List.of() : lexicon.at(analysis, at);
        return senses.isEmpty() ? null : senses.get(0);
    }
}
