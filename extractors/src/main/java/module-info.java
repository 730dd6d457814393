/** The extractors and language packs that come with Factline. */
module org.factline.extractors {
    requires transitive org.factline.core;
    requires static transitive org.jspecify;

    exports org.factline.extractors;

    provides org.factline.lexicon.LanguagePackProvider with
            org.factline.extractors.BundledLanguagePacks;
}
