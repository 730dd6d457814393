/** The extractors and language packs that come with Factline. */
@SuppressWarnings("requires-automatic")
module org.factline.extractors {
    requires transitive org.factline.core;
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires org.apache.commons.text;

    exports org.factline.extractors;
    exports org.factline.extractors.counts;
    exports org.factline.extractors.dates;
    exports org.factline.extractors.exchanges;
    exports org.factline.extractors.officials;

    provides org.factline.spi.FactExtractor with
            org.factline.extractors.counts.CountExtractor,
            org.factline.extractors.dates.DateExtractor,
            org.factline.extractors.exchanges.ExchangeExtractor,
            org.factline.extractors.officials.OfficialExtractor;
    provides org.factline.lexicon.LanguagePackProvider with
            org.factline.extractors.BundledLanguagePacks;
}
