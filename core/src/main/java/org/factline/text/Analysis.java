package org.factline.text;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
    private final List<Token> tokens;
    private final List<Sentence> sentences;
    private final List<Paragraph> paragraphs;
    private final int[] sentenceOfToken;
    private final Map<Object, Object> results = new ConcurrentHashMap<>();

    private Analysis(Article article, List<Token> tokens, List<Sentence> sentences, List<Paragraph> paragraphs) {
        this.article = article;
        this.tokens = tokens instanceof TokenList ? tokens : List.copyOf(tokens);
        this.sentences = List.copyOf(sentences);
        this.paragraphs = List.copyOf(paragraphs);
        this.sentenceOfToken = new int[tokens.size()];
        for (int i = 0; i < sentences.size(); i++) {
            Arrays.fill(
                    sentenceOfToken, sentences.get(i).first(), sentences.get(i).end(), i);
        }
    }

    /**
     * Returns an analysis made of its parts.
     *
     * @param article the article
     * @param tokens all tokens of its text
     * @param sentences sentences that hold every token once
     * @param paragraphs paragraphs that hold every sentence once
     * @return the analysis
     */
    public static Analysis of(
            Article article, List<Token> tokens, List<Sentence> sentences, List<Paragraph> paragraphs) {
        return new Analysis(article, tokens, sentences, paragraphs);
    }

    private Analysis(Analysis other, Article article) {
        this.article = article;
        this.tokens = other.tokens;
        this.sentences = other.sentences;
        this.paragraphs = other.paragraphs;
        this.sentenceOfToken = other.sentenceOfToken;
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
        return sentences.get(sentenceOfToken[token]);
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
        return sentenceOf(token).language();
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
