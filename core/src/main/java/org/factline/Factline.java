package org.factline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.factline.analysis.Analyzer;
import org.factline.lexicon.DataFileException;
import org.factline.lexicon.LanguagePack;
import org.factline.lexicon.LanguagePacks;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Language;
import org.factline.spi.DatelineReader;
import org.factline.spi.FactExtractor;
import org.factline.spi.RuleDoc;
import org.factline.text.Analysis;

/**
 * Reads facts from articles. Immutable, thread-safe: make one and share it.
 *
 * <pre>{@code
 * Factline factline = Factline.create();
 * ArticleFacts facts = factline.extract(Article.of(text).publishedOn(LocalDate.of(2025, 11, 11)));
 * }</pre>
 */
public final class Factline {
    private final List<Language> languages;
    private final Analyzer analyzer;
    private final List<FactExtractor> extractors;

    private Factline(LanguagePacks packs, List<FactExtractor> extractors) {
        this.languages = packs.all().stream().map(LanguagePack::language).toList();
        this.analyzer = Analyzer.of(packs);
        this.extractors = ExtractorOrder.sort(extractors);
    }

    /**
     * Returns a Factline with every extractor and every language pack on the class path or module path.
     *
     * @return the instance
     * @throws org.factline.lexicon.DataFileException if a language pack is malformed
     * @throws IllegalArgumentException if no language pack is installed, or extractors need each other
     */
    public static Factline create() {
        return builder().build();
    }

    /**
     * Starts a Factline from what is installed, to add to it, replace or leave out.
     *
     * @return a builder
     * @throws org.factline.lexicon.DataFileException if a language pack is malformed
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the facts of one article.
     *
     * @param article any article; where it has no date or language they are read from its text
     * @return its facts, in text order
     */
    public ArticleFacts extract(Article article) {
        Analysis analysis = dated(analyzer.analyze(article));
        ArticleFacts facts = new ArticleFacts(analysis.article(), List.of());
        for (FactExtractor extractor : extractors) {
            facts = facts.with(extractor.extract(analysis, facts));
        }
        return facts;
    }

    private Analysis dated(Analysis analysis) {
        return analysis.article().published().isPresent()
                ? analysis
                : dateline(analysis).map(analysis::publishedOn).orElse(analysis);
    }

    private Optional<LocalDate> dateline(Analysis analysis) {
        return extractors.stream()
                .filter(DatelineReader.class::isInstance)
                .flatMap(reader -> ((DatelineReader) reader).published(analysis).stream())
                .findFirst();
    }

    /**
     * Reads the facts of many articles, several at a time, holding no more than a few dozen of them.
     *
     * @param articles the articles; consumed lazily, by one thread
     * @return their facts, in the order of the articles; close it to close {@code articles}
     */
    public Stream<ArticleFacts> extractAll(Stream<Article> articles) {
        return OrderedParallel.map(articles, this::extract);
    }

    /**
     * Returns the rules of all extractors, with their evidence.
     *
     * @return the rules, extractor by extractor
     */
    public List<RuleDoc> rules() {
        return extractors.stream().flatMap(e -> e.rules().stream()).toList();
    }

    /**
     * Returns the extractors.
     *
     * @return in the order in which they run
     */
    public List<FactExtractor> extractors() {
        return extractors;
    }

    /**
     * Returns the languages that it reads.
     *
     * @return the languages of its packs, in the order in which they are tried
     */
    public List<Language> languages() {
        return languages;
    }

    /** Returns the names of the extractors. */
    @Override
    public String toString() {
        return "Factline" + extractors.stream().map(FactExtractor::name).toList();
    }

    /** Collects what a Factline works with. Not thread-safe. */
    public static final class Builder {
        private final List<FactExtractor> extractors = new ArrayList<>();
        private final List<LanguagePack> packs = new ArrayList<>();

        private Builder() {
            try {
                ServiceLoader.load(FactExtractor.class, Factline.class.getClassLoader())
                        .forEach(extractors::add);
            } catch (ServiceConfigurationError e) {
                if (e.getCause() instanceof DataFileException cause) {
                    throw cause;
                }
                throw e;
            }
        }

        /**
         * Adds an extractor; it replaces the one of the same name.
         *
         * @param extractor the extractor
         * @return this builder
         */
        public Builder with(FactExtractor extractor) {
            without(extractor.name());
            extractors.add(extractor);
            return this;
        }

        /**
         * Leaves an extractor out; an unknown name changes nothing.
         *
         * @param name its name, such as {@code officials}
         * @return this builder
         */
        public Builder without(String name) {
            extractors.removeIf(extractor -> extractor.name().equals(name));
            return this;
        }

        /**
         * Adds a language, so that its paragraphs are told from those of other languages.
         *
         * @param pack its pack; it replaces an installed one of the same language
         * @return this builder
         */
        public Builder with(LanguagePack pack) {
            packs.add(pack);
            return this;
        }

        /**
         * Returns the Factline.
         *
         * @return an immutable instance
         * @throws org.factline.lexicon.DataFileException if a language pack is malformed
         * @throws IllegalArgumentException if there is no language pack, or extractors need each other
         */
        public Factline build() {
            return new Factline(LanguagePacks.installed().with(packs), extractors);
        }
    }
}
