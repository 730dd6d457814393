/** The façade, the extractor SPI, text analysis, lexicons and patterns, article readers and formats. */
@SuppressWarnings("requires-automatic")
module org.factline.core {
    requires transitive org.factline.model;
    requires static transitive org.jspecify;
    requires com.ibm.icu;
    requires org.apache.commons.text;
    requires com.fasterxml.jackson.core;
    requires org.slf4j;

    exports org.factline;
    exports org.factline.analysis;
    exports org.factline.format;
    exports org.factline.io;
    exports org.factline.lexicon;
    exports org.factline.numbers;
    exports org.factline.pattern;
    exports org.factline.spi;
    exports org.factline.text;

    uses org.factline.lexicon.LanguagePackProvider;
    uses org.factline.spi.FactExtractor;
}
