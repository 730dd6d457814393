package org.factline.test.core.facade;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.model.Span;
import org.factline.spi.FactExtractor;
import org.factline.text.Analysis;

/** An extractor for tests: every place where a word stands is a fact. */
record Words(String name, String word) implements FactExtractor {
    /** A word found. */
    record Word(Span span, String text, String rule) implements Fact {
        @Override
        public String value() {
            return text;
        }
    }

    @Override
    public Set<Class<? extends Fact>> produces() {
        return Set.of(Word.class);
    }

    @Override
    public List<? extends Fact> extract(Analysis analysis, ArticleFacts before) {
        return IntStream.range(0, analysis.size())
                .filter(i -> analysis.token(i).is(word))
                .mapToObj(i -> new Word(analysis.token(i).span(), analysis.surface(i, i + 1), name))
                .toList();
    }
}
