package org.factline.test.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.stream.Stream;
import org.factline.format.FactFormat;
import org.factline.format.Formats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {
    static Stream<FactFormat> formats() {
        return Formats.names().stream().map(name -> Formats.find(name).orElseThrow());
    }

    @Test
    void formatsAreFoundByName() {
        assertThat(Formats.names()).containsExactly("csv", "html", "jsonl", "table", "timeml");
        assertThat(Formats.find("JSONL")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatTakesFactTypesOfOnesOwn(FactFormat format) {
        assertThat(format.toString(Samples.facts(Samples.article(), Samples.weather())))
                .contains("left");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void everyFormatPassesOnThatItsOutputFails(FactFormat format) {
        Appendable full = new FullDisk();
        assertThatThrownBy(() -> format.write(Stream.of(Samples.facts()), full)).isInstanceOf(IOException.class);
    }

    @Test
    void aFormatOfOnesOwnIsALambda() {
        FactFormat ids = (facts, out) ->
                out.append(facts.map(each -> each.article().id()).reduce("", String::concat));
        assertThat(ids.toString(Samples.facts())).isEqualTo("a/1");
    }

    /** Takes nothing. */
    private static final class FullDisk implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("disk full");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("disk full");
        }
    }
}
