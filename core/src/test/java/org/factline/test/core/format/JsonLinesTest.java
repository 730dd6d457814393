package org.factline.test.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factline.format.JsonLines;
import org.factline.io.ArticleReader;
import org.factline.model.Article;
import org.factline.model.Span;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    @Test
    void writesEveryFieldInTheOrderOfTheContract() {
        assertThat(JsonLines.line(Samples.facts())).isEqualTo("""
                {"id": "a/1", "language": "en", "published": "2025-11-11", \
                "dates": [{"start": 3, "end": 12, "text": "2 October", "type": "DATE", "value": "2025-10-02", \
                "mod": "APPROX", "from": "2025-10-02", "to": "2025-10-03", "interval": null, "rule": "dates.day-month"}], \
                "prisonerCounts": [{"start": 34, "end": 52, "text": "about 185 soldiers", "low": 185, "high": null, \
                "approximate": true, "category": "MILITARY", "status": "RELEASED", "modality": "ACTUAL", \
                "side": null, "perSide": true, "attributedTo": "Dmitry Peskov", "rule": "counts.plain"}], \
                "officials": [{"name": "Dmitry Peskov", "country": "RU", "role": "SPOKESPERSON", "roleText": null, \
                "organization": "Kremlin", "mentions": [{"start": 54, "end": 67, "text": "Dmitry Peskov"}], \
                "rule": "officials.known"}], \
                "exchanges": [{"date": "2025-10-02", "state": "OCCURRED", "released": {"RU": 185, "UA": 185}, \
                "bodies": {"UA": 12}, "place": null, "mediators": ["UAE"], \
                "start": 13, "end": 33, "text": "each side <returned>", "rule": "exchanges.x"}]}""");
    }

    @Test
    void anArticleOfWhichNothingIsKnownHasEmptyArrays() {
        assertThat(JsonLines.line(Samples.facts(Article.of("x")))).isEqualTo("""
                {"id": "", "language": null, "published": null, \
                "dates": [], "prisonerCounts": [], "officials": [], "exchanges": []}""");
    }

    @Test
    void factTypesOfOnesOwnFollowTheOthers() {
        assertThat(JsonLines.line(Samples.facts(Samples.article(), Samples.weather())))
                .endsWith("""
                "exchanges": [], "others": [{"type": "Weather", "start": 75, "end": 79, "text": "left", \
                "value": "=1+1", "rule": "weather"}]}""");
    }

    @Test
    void writesOneLineAnArticle() throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonLines().write(Stream.of(Samples.facts(), Samples.facts(Article.of("\n"))), out);
        assertThat(out.toString().lines()).hasSize(2).allMatch(line -> line.startsWith("{") && line.endsWith("}"));
        assertThat(out).endsWith("\n");
    }

    @Test
    void escapesWhatWouldBreakALineOrAnEncoding() {
        assertThat(line("\"\\ \n\r\t\b\0 \u007F \u0085 \u2028\u2029 \uD83D \uDE00 \uD83D\uDE00 ї"))
                .contains(
                        "\"id\": \"\\\"\\\\ \\n\\r\\t\\u0008\\u0000 \\u007f \\u0085 \\u2028\\u2029 \\ud83d \\ude00 😀 ї\"");
    }

    private static String line(String id) {
        return JsonLines.line(Samples.facts(Article.of("").withId(id)));
    }

    @Provide
    Arbitrary<String> strings() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withCharRange('\uD700', '\uE000').ofMaxLength(8),
                Arbitraries.of("\u2028", "\u2029", "\"", "\\", "\u0000", "\uD83D\uDE00", "\uFEFF"));
    }

    @Property
    void anyStringComesBackFromItsLineInEveryUnicodeEncoding(@ForAll("strings") String id) throws IOException {
        String line = line(id);
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            String carried = new String(line.getBytes(charset), charset);
            assertThat(firstString(carried)).isEqualTo(id);
            assertThat(carried.lines()).hasSize(1);
        }
    }

    @Property
    void anySurfaceComesBack(@ForAll("strings") String text) throws IOException {
        if (!text.isEmpty()) {
            String line =
                    JsonLines.line(Samples.facts(Article.of(text), Samples.timex(Span.of(0, text.length()), text)));
            try (JsonParser json = new JsonFactory().createParser(line)) {
                while (!"text".equals(json.currentName()) || json.currentToken() != JsonToken.VALUE_STRING) {
                    assertThat(json.nextToken()).isNotNull();
                }
                assertThat(json.getText()).isEqualTo(text);
            }
        }
    }

    private static String firstString(String line) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (json.nextToken() != JsonToken.VALUE_STRING) {
                assertThat(json.currentToken()).isNotNull();
            }
            return json.getText();
        }
    }

    @Property
    void theReaderTakesAnyTextThatJsonCanCarry(@ForAll("strings") String text) {
        String object = JsonLines.line(Samples.facts(Article.of("").withId(text)));
        String value = object.substring("{\"id\": ".length(), object.indexOf(", \"language\""));
        byte[] line = ("{\"text\": " + value + "}").getBytes(StandardCharsets.UTF_8);
        assertThat(ArticleReader.strict().read(new ByteArrayInputStream(line), "in"))
                .extracting(Article::text)
                .containsExactly(text);
    }
}
