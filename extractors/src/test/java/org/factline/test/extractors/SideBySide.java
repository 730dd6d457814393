package org.factline.test.extractors;

import java.util.stream.Stream;
import org.factline.lexicon.DataFolder;
import org.factline.lexicon.Row;
import org.factline.lexicon.Table;
import org.junit.jupiter.params.provider.Arguments;

/** Tables with what is expected in the first column and a phrase for each language beside it, {@code -} where there is none. */
public final class SideBySide {
    private SideBySide() {}

    /** Returns the arguments of a test: language, phrase and what is expected, for each phrase of a file beside a class. */
    public static Stream<Arguments> phrases(Class<?> test, String file) {
        return Table.read(DataFolder.ofResources(test, "."), file).rows().stream()
                .flatMap(SideBySide::phrases);
    }

    private static Stream<Arguments> phrases(Row row) {
        return Stream.of("en", "ru", "uk")
                .flatMap(language -> row.find(language).stream()
                        .map(phrase ->
                                Arguments.of(language, phrase, row.cells().get(0))));
    }
}
