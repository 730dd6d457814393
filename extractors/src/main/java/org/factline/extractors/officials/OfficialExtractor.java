package org.factline.extractors.officials;

import java.io.Serial;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factline.extractors.BundledData;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.LanguagePacks;
import org.factline.lexicon.Table;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.spi.FactExtractor;
import org.factline.spi.RuleDoc;
import org.factline.text.Analysis;

/**
 * Finds office holders: who is named, in every case and script, with which office of which state.
 *
 * <p>People on no list are found by their office; the bundled list of known officials adds the usual English spelling
 * and the office at the time of the article. {@link #builder()} adds people of one's own.
 */
public final class OfficialExtractor implements FactExtractor, Serializable {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The packs whose tables it reads. */
    private final LanguagePacks packs;

    /** The people added to the bundled ones. */
    @SuppressWarnings("serial") // the lists of List.copyOf are serializable
    private final List<KnownPerson> added;

    private final transient Tables tables;

    /** Makes an extractor with the installed language packs and the bundled list of known officials. */
    public OfficialExtractor() {
        this(LanguagePacks.installed());
    }

    /**
     * Makes an extractor with the bundled list of known officials.
     *
     * @param packs the language packs, whose tables of offices and names are read when an article needs them
     */
    public OfficialExtractor(LanguagePacks packs) {
        this(packs, List.of());
    }

    private OfficialExtractor(LanguagePacks packs, List<KnownPerson> added) {
        this.packs = packs;
        this.added = List.copyOf(added);
        this.tables = new Tables(
                packs, Stream.concat(added.stream(), bundledPeople().stream()).toList());
    }

    /**
     * Reads the tables again.
     *
     * @return an extractor that is whole
     */
    @Serial
    private Object readResolve() {
        return new OfficialExtractor(packs, added);
    }

    private static List<KnownPerson> bundledPeople() {
        return PeopleTables.read(BundledData.world("people.tsv"), BundledData.world("terms.tsv"));
    }

    /**
     * Starts an extractor that knows further officials.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String name() {
        return "officials";
    }

    @Override
    public Set<Class<? extends Fact>> produces() {
        return Set.of(Official.class);
    }

    @Override
    public List<Official> extract(Analysis analysis, ArticleFacts before) {
        LanguageKit kit = analysis.size() == 0
                ? null
                : analysis.article().language().map(tables::kit).orElse(null);
        return kit == null ? List.of() : new ArticleReader(analysis, tables, kit).read();
    }

    @Override
    public List<RuleDoc> rules() {
        return OfficialRules.ALL;
    }

    /** Collects known officials. Not thread-safe. */
    public static final class Builder {
        private final List<KnownPerson> people = new ArrayList<>();
        private LanguagePacks packs = LanguagePacks.installed();

        private Builder() {}

        /**
         * Works with other language packs than the installed ones.
         *
         * @param given the packs
         * @return this builder
         */
        public Builder languages(LanguagePacks given) {
            packs = given;
            return this;
        }

        /**
         * Adds a known official, who goes before the bundled ones.
         *
         * @param person the person
         * @return this builder
         */
        public Builder add(KnownPerson person) {
            people.add(person);
            return this;
        }

        /**
         * Adds the known officials of a folder that holds {@code people.tsv} and {@code terms.tsv}, with the columns of
         * the bundled ones.
         *
         * @param folder the folder
         * @return this builder
         * @throws org.factline.lexicon.DataFileException if a file is missing or malformed
         */
        public Builder addPeople(Path folder) {
            DataFolder files = DataFolder.ofPath(folder);
            people.addAll(PeopleTables.read(Table.read(files, "people.tsv"), Table.read(files, "terms.tsv")));
            return this;
        }

        /**
         * Returns the extractor.
         *
         * @return an immutable instance
         */
        public OfficialExtractor build() {
            return new OfficialExtractor(packs, people);
        }
    }
}
