package org.factline.test.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.factline.format.Html;
import org.factline.model.Article;
import org.factline.model.Span;
import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void marksEachFactInTheText() {
        assertThat(new Html().toString(Samples.facts())).contains("""
                <div class="text">On <mark class="date" title="2025-10-02 APPROX &quot;2 October&quot;">2 October</mark> \
                <mark class="exchange" title="2025-10-02 OCCURRED RU 185 UA 185 bodies UA 12, through UAE">\
                each side &lt;returned&gt;</mark>
                <mark class="count" title="~≥185 per side MILITARY RELEASED &quot;about 185 soldiers&quot;">\
                about 185 soldiers</mark>, <mark class="official" title="Dmitry Peskov, SPOKESPERSON RU">\
                Dmitry Peskov</mark> said &amp; left.</div>""");
    }

    @Test
    void listsExchangesFirst() {
        String page = new Html().toString(Samples.facts());
        assertThat(page.indexOf("<h2>exchanges</h2>"))
                .isPositive()
                .isLessThan(page.indexOf("<h2>prisoner counts</h2>"));
        assertThat(page).contains("<article lang=\"en\">\n<h1>a/1</h1>\n<p>2025-11-11</p>");
    }

    @Test
    void factsThatOverlapShareTheirMarks() {
        String page = new Html()
                .toString(Samples.facts(
                        Article.of("12345"), Samples.timex(Span.of(0, 3), "123"), Samples.timex(Span.of(2, 4), "34")));
        assertThat(page.lines().filter(line -> line.contains("class=\"text\"")).collect(Collectors.joining()))
                .contains(">12</mark><mark", ">3</mark><mark", ">4</mark>5</div>")
                .contains("title=\"P1D &quot;123&quot;; P1D &quot;34&quot;\">3<");
    }

    @Property
    void nothingInAnArticleIsMarkup(@ForAll String text) {
        String page = new Html().toString(Samples.facts(Article.of(text).withId(text)));
        String empty = new Html().toString(Samples.facts(Article.of("")));
        assertThat(page.chars().filter(c -> c == '<'))
                .hasSameSizeAs(empty.chars().filter(c -> c == '<').boxed().toList());
    }
}
