package org.factline.analysis;

import java.util.List;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.text.Analysis;
import org.factline.text.Token;
import org.factline.text.Tokenizer;

/** Takes articles apart into tokens, sentences and paragraphs with their languages. Thread-safe. */
public final class Analyzer {
    private final LanguageDetector detector;
    private final SentenceSplitter splitter;

    private Analyzer(LanguagePacks packs) {
        this.detector = new LanguageDetector(packs);
        this.splitter = new SentenceSplitter(packs);
    }

    /**
     * Returns an analyzer for the languages of some packs.
     *
     * @param packs the packs; their {@code language.tsv} and {@code abbreviations.tsv} are read
     * @return the analyzer
     * @throws org.factline.lexicon.DataFileException if one of those files is missing or malformed
     */
    public static Analyzer of(LanguagePacks packs) {
        return new Analyzer(packs);
    }

    /**
     * Takes an article apart, in linear time.
     *
     * @param article any article
     * @return its analysis, whose article has its language filled in
     */
    public Analysis analyze(Article article) {
        List<Token> tokens = Tokenizer.tokenize(article.text());
        LanguageDetector.Languages languages =
                detector.detect(tokens, ParagraphSplitter.bounds(tokens), article.language());
        int[] sentenceEnds = splitter.ends(tokens, languages);
        return Analysis.of(
                article.in(languages.main()), tokens, sentenceEnds, languages.ends(), languages.byParagraph());
    }

    /**
     * Returns the language of a text as a whole.
     *
     * @param text any string
     * @return the language that most of its words speak for
     */
    public Language languageOf(String text) {
        return analyze(Article.of(text)).article().language().orElseThrow();
    }
}
