package org.factline.test.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factline.format.TimeMl;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.Span;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads back with an XML parser what the format writes. */
class TimeMlTest {
    private static Document parse(String xml) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(xml, e);
        }
    }

    private static Document parse(ArticleFacts facts) {
        return parse(new TimeMl().toString(facts));
    }

    private static List<Element> timexes(Document document) {
        NodeList nodes = document.getElementsByTagName("TIMEX3");
        List<Element> timexes = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            timexes.add((Element) nodes.item(i));
        }
        return timexes;
    }

    private static String text(Document document) {
        return document.getElementsByTagName("TEXT").item(0).getTextContent();
    }

    @Test
    void aMentionIsATagInTheUnchangedText() {
        Document document = parse(Samples.facts());
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("TimeML");
        assertThat(document.getElementsByTagName("DOCID").item(0).getTextContent())
                .isEqualTo("a/1");
        assertThat(text(document)).isEqualTo(Samples.TEXT);
        Element october = timexes(document).get(1);
        assertThat(october.getTextContent()).isEqualTo("2 October");
        assertThat(october.getParentNode().getNodeName()).isEqualTo("TEXT");
        assertThat(List.of("tid", "type", "value", "mod", "temporalFunction", "anchorTimeID"))
                .extracting(october::getAttribute)
                .containsExactly("t1", "DATE", "2025-10-02", "APPROX", "true", "t0");
    }

    @Test
    void theDayOfPublicationIsTheCreationTime() {
        Element created = timexes(parse(Samples.facts())).get(0);
        assertThat(created.getParentNode().getNodeName()).isEqualTo("DCT");
        assertThat(created.getAttribute("functionInDocument")).isEqualTo("CREATION_TIME");
        assertThat(created.getAttribute("value")).isEqualTo("2025-11-11");
        Element unknown = timexes(parse(Samples.facts(Article.of("x")))).get(0);
        assertThat(unknown.getAttribute("value")).isEqualTo("XXXX-XX-XX");
    }

    @Test
    void ofMentionsThatOverlapTheFirstIsTagged() {
        Article article = Article.of("12345");
        Document document = parse(Samples.facts(
                article,
                Samples.timex(Span.of(0, 3), "123"),
                Samples.timex(Span.of(2, 4), "34"),
                Samples.timex(Span.of(4, 5), "5")));
        assertThat(timexes(document)).extracting(Element::getTextContent).containsExactly("XXXX-XX-XX", "123", "5");
        assertThat(text(document)).isEqualTo("12345");
    }

    @Test
    void severalArticlesAreOneDocument() throws IOException {
        StringBuilder out = new StringBuilder();
        new TimeMl().write(Stream.of(Samples.facts(), Samples.facts(Article.of("y"))), out);
        Document document = parse(out.toString());
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("Corpus");
        assertThat(document.getElementsByTagName("TimeML").getLength()).isEqualTo(2);
    }

    @Test
    void noArticlesAreNothing() throws IOException {
        StringBuilder out = new StringBuilder();
        new TimeMl().write(Stream.empty(), out);
        assertThat(out).isEmpty();
    }

    @Property
    void anyTextIsValidXmlOfTheSameLength(@ForAll String text) {
        Document document = text.isEmpty()
                ? parse(Samples.facts(Article.of(text)))
                : parse(Samples.facts(Article.of(text), Samples.timex(Span.of(0, text.length()), text)));
        assertThat(text(document)).hasSameSizeAs(text);
        assertThat(text(document).replace("\uFFFD", ""))
                .isEqualTo(text(document)
                        .codePoints()
                        .filter(c -> c != 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Test
    void whatXmlCannotHoldBecomesAReplacement() {
        String text = "a\u0000b\uD83Dc\uFFFFd\r\ne\u0085😀]]>";
        assertThat(text(parse(Samples.facts(Article.of(text))))).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\r\ne\u0085😀]]>");
    }
}
