package org.factline.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.factline.model.Article;
import org.factline.model.Language;
import org.factline.model.Span;

/**
 * An article taken apart once, for all extractors. Immutable but for results that are kept, thread-safe.
 *
 * <p>Tokens are addressed by their index; a stretch of tokens is a first index and the index after the last.
 */
public final class Analysis {
    private final Article article;
    private final TokenList tokens;
    private final int[] sentenceEnds;
    private final int[] paragraphEnds;
    private final List<Language> languages;
    private final int[] sentenceOfToken;
    private final int[] paragraphOfSentence;
    private final List<Sentence> sentences;
    private final List<Paragraph> paragraphs;
    private final Map<Object, Object> results = new ConcurrentHashMap<>();

    private Analysis(
            Article article, List<Token> tokens, int[] sentenceEnds, int[] paragraphEnds, List<Language> languages) {
        this.article = article;
        this.tokens = TokenList.of(tokens);
        this.sentenceEnds = sentenceEnds.clone();
        this.paragraphEnds = paragraphEnds.clone();
        this.languages = List.copyOf(languages);
        this.sentenceOfToken = new int[tokens.size()];
        this.paragraphOfSentence = new int[sentenceEnds.length];
        for (int i = 0, paragraph = 0; i < sentenceEnds.length; i++) {
            paragraph += sentenceEnds[i] > paragraphEnds[paragraph] ? 1 : 0;
            paragraphOfSentence[i] = paragraph;
            Arrays.fill(sentenceOfToken, i == 0 ? 0 : sentenceEnds[i - 1], sentenceEnds[i], i);
        }
        this.sentences = new View<>(sentenceEnds.length, this::sentence);
        this.paragraphs = new View<>(paragraphEnds.length, this::paragraph);
    }

    private Sentence sentence(int index) {
        int paragraph = paragraphOfSentence[index];
        int first = index == 0 ? 0 : sentenceEnds[index - 1];
        return new Sentence(first, sentenceEnds[index], paragraph, languages.get(paragraph));
    }

    private Paragraph paragraph(int index) {
        int first = index == 0 ? 0 : paragraphEnds[index - 1];
        return new Paragraph(first, paragraphEnds[index], languages.get(index));
    }

    /**
     * Returns an analysis made of its parts.
     *
     * @param article the article
     * @param tokens all tokens of its text
     * @param sentenceEnds the index after the last token of each sentence
     * @param paragraphEnds the index after the last token of each paragraph, which is the end of a sentence too
     * @param languages the language of each paragraph
     * @return the analysis
     */
    public static Analysis of(
            Article article, List<Token> tokens, int[] sentenceEnds, int[] paragraphEnds, List<Language> languages) {
        return new Analysis(article, tokens, sentenceEnds, paragraphEnds, languages);
    }

    private Analysis(Analysis other, Article article) {
        this.article = article;
        this.tokens = other.tokens;
        this.sentenceEnds = other.sentenceEnds;
        this.paragraphEnds = other.paragraphEnds;
        this.languages = other.languages;
        this.sentenceOfToken = other.sentenceOfToken;
        this.paragraphOfSentence = other.paragraphOfSentence;
        this.sentences = other.sentences;
        this.paragraphs = other.paragraphs;
    }

    /**
     * Returns this analysis of the same article with its day of publication.
     *
     * @param day the day
     * @return a copy whose article has this date
     */
    public Analysis publishedOn(LocalDate day) {
        return new Analysis(this, article.publishedOn(day));
    }

    /**
     * Returns the article.
     *
     * @return the article, with its language filled in
     */
    public Article article() {
        return article;
    }

    /**
     * Returns the original text.
     *
     * @return the article's text
     */
    public String text() {
        return article.text();
    }

    /**
     * Returns all tokens.
     *
     * @return in text order
     */
    public List<Token> tokens() {
        return tokens;
    }

    /**
     * Returns the number of tokens.
     *
     * @return 0 or more
     */
    public int size() {
        return tokens.size();
    }

    /**
     * Returns a token.
     *
     * @param index from 0 to {@code size() - 1}
     * @return the token
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public Token token(int index) {
        return tokens.get(index);
    }

    /**
     * Returns the number of the word that a token is: tokens with the same number have the same folded form, those of
     * most words that a text repeats the same number.
     *
     * @param token a token's index
     * @return from 0 to {@code words() - 1}
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public int wordOf(int token) {
        return tokens.wordOf(Objects.checkIndex(token, tokens.size()));
    }

    /**
     * Returns how many numbers of words there are.
     *
     * @return 0 or more
     */
    public int words() {
        return tokens.words();
    }

    /**
     * Returns all sentences.
     *
     * @return in text order; together they hold every token once
     */
    public List<Sentence> sentences() {
        return sentences;
    }

    /**
     * Returns the sentence that a token belongs to.
     *
     * @param token a token's index
     * @return its sentence
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public Sentence sentenceOf(int token) {
        return sentence(sentenceOfToken[token]);
    }

    /**
     * Returns the number of the sentence that a token belongs to.
     *
     * @param token a token's index
     * @return an index into {@link #sentences()}
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public int sentenceIndexOf(int token) {
        return sentenceOfToken[token];
    }

    /**
     * Returns all paragraphs.
     *
     * @return in text order; together they hold every token once
     */
    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /**
     * Returns the language of the paragraph that a token belongs to.
     *
     * @param token a token's index
     * @return the language
     * @throws IndexOutOfBoundsException if there is no such token
     */
    public Language languageOf(int token) {
        return languages.get(paragraphOfSentence[sentenceOfToken[token]]);
    }

    /**
     * Returns the span from one token to another.
     *
     * @param first the index of the first token
     * @param end the index after the last token, greater than {@code first}
     * @return from the start of the first to the end of the last
     * @throws IndexOutOfBoundsException if there are no such tokens
     */
    public Span span(int first, int end) {
        return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    }

    /**
     * Returns the original text from one token to another.
     *
     * @param first the index of the first token
     * @param end the index after the last token, greater than {@code first}
     * @return what stands there, white space included
     * @throws IndexOutOfBoundsException if there are no such tokens
     */
    public String surface(int first, int end) {
        return span(first, end).in(text());
    }

    /**
     * Returns what several extractors work out of this text, worked out once.
     *
     * @param key tells it from other results of its type; equal keys have the same result
     * @param type the type of the result
     * @param work works it out, never null; it must not ask this analysis for another result
     * @param <T> the type of the result
     * @return the result of the first call with this key and type
     */
    public <T> T once(Object key, Class<T> type, Supplier<T> work) {
        return type.cast(results.computeIfAbsent(new ResultKey(key, type), k -> work.get()));
    }

    private record ResultKey(Object key, Class<?> type) {}

    /**
     * Returns the first token that ends after a place in the text.
     *
     * @param offset an index into the text, in UTF-16 code units
     * @return a token's index, or {@link #size()} where no token ends after it
     */
    public int tokenAt(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
