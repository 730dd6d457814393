package org.factline.format;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.Stream;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Resolution;

/**
 * TimeML: the article's text with its temporal expressions in {@code TIMEX3} tags, and the day of publication as its
 * document creation time ({@code DCT}).
 *
 * <p>One article is one {@code TimeML} document; several are wrapped in one {@code Corpus}. Other facts are not written.
 * Code units that XML cannot hold become U+FFFD, one for one. Of mentions that overlap the first is tagged.
 */
public final class TimeMl implements FactFormat {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String UNKNOWN_DAY = "XXXX-XX-XX";

    /** Makes the format. */
    public TimeMl() {}

    @Override
    public void write(Stream<ArticleFacts> facts, Appendable out) throws IOException {
        Iterator<ArticleFacts> each = facts.iterator();
        if (!each.hasNext()) {
            return;
        }
        String first = document(each.next());
        boolean isCorpus = each.hasNext();
        out.append(DECLARATION).append(isCorpus ? "<Corpus>\n" : "").append(first);
        while (each.hasNext()) {
            out.append(document(each.next()));
        }
        out.append(isCorpus ? "</Corpus>\n" : "");
    }

    private static String document(ArticleFacts facts) {
        return "<TimeML>\n<DOCID>" + Xml.escape(facts.article().id()) + "</DOCID>\n"
                + "<DCT>" + creationTime(facts) + "</DCT>\n"
                + "<TEXT>" + tagged(facts) + "</TEXT>\n</TimeML>\n";
    }

    private static String creationTime(ArticleFacts facts) {
        String day = facts.article().published().map(LocalDate::toString).orElse(UNKNOWN_DAY);
        return "<TIMEX3 tid=\"t0\" type=\"DATE\" value=\"" + day
                + "\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">" + day + "</TIMEX3>";
    }

    private static String tagged(ArticleFacts facts) {
        String text = facts.article().text();
        StringBuilder out = new StringBuilder();
        int done = 0;
        int number = 0;
        for (DateMention date : facts.dates()) {
            if (date.span().start() >= done) {
                out.append(Xml.escape(text.substring(done, date.span().start())));
                out.append(tag(date, ++number));
                done = date.span().end();
            }
        }
        return out.append(Xml.escape(text.substring(done))).toString();
    }

    private static String tag(DateMention date, int number) {
        return "<TIMEX3 tid=\"t" + number
                + "\" type=\"" + date.type()
                + "\" value=\"" + Xml.escape(date.value())
                + date.mod().map(mod -> "\" mod=\"" + mod).orElse("")
                + "\" temporalFunction=\"" + (date.resolution() != Resolution.EXPLICIT)
                + (date.resolution() == Resolution.PUBLICATION ? "\" anchorTimeID=\"t0" : "")
                + "\">" + Xml.escape(date.text()) + "</TIMEX3>";
    }
}
