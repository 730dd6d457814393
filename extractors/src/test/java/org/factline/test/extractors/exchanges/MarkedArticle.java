package org.factline.test.extractors.exchanges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.factline.model.Article;
import org.factline.model.ArticleFacts;
import org.factline.model.CountScope;
import org.factline.model.DateMention;
import org.factline.model.DateRange;
import org.factline.model.Fact;
import org.factline.model.Language;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerCategory;
import org.factline.model.PrisonerCount;
import org.factline.model.PrisonerStatus;
import org.factline.model.Quantity;
import org.factline.model.Resolution;
import org.factline.model.Span;
import org.factline.model.TimexType;

/** An article whose dates and counts are marked in its text; events.tsv tells how. */
final class MarkedArticle {
    private final StringBuilder text = new StringBuilder();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    static ArticleFacts of(String language, LocalDate published, String marked) {
        return new MarkedArticle().read(language, published, marked);
    }

    private ArticleFacts read(String language, LocalDate published, String marked) {
        int note = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[' || c == '{') {
                starts.add(text.length());
            } else if (c == '|') {
                note = i + 1;
            } else if (c == ']' || c == '}') {
                add(c == '}', marked.substring(note, i));
                note = -1;
            } else if (note < 0) {
                text.append(c == '¶' ? '\n' : c);
            }
        }
        Article article = Article.of(text.toString()).publishedOn(published).in(Language.of(language));
        return new ArticleFacts(article, facts);
    }

    private void add(boolean date, String note) {
        Span span = Span.of(starts.get(starts.size() - 1), text.length());
        facts.add(date ? date(span, note) : count(span, Arrays.asList(note.split(" "))));
    }

    private Fact date(Span span, String note) {
        int of = note.indexOf(" of ");
        String value = of < 0 ? note : note.substring(0, of);
        return new DateMention(
                span,
                span.in(text.toString()),
                value.startsWith("P") ? TimexType.DURATION : TimexType.DATE,
                value,
                Optional.empty(),
                Optional.empty(),
                of < 0 ? Optional.empty() : Optional.of(days(note.substring(of + 4))),
                Resolution.EXPLICIT,
                Optional.empty(),
                "marked.date");
    }

    private static DateRange days(String ends) {
        int slash = ends.indexOf('/');
        return new DateRange(LocalDate.parse(ends.substring(0, slash)), LocalDate.parse(ends.substring(slash + 1)));
    }

    private Fact count(Span span, List<String> notes) {
        String number = notes.get(0);
        boolean atLeast = number.endsWith("+");
        long value = Long.parseLong(atLeast ? number.substring(0, number.length() - 1) : number);
        Quantity quantity = atLeast ? Quantity.atLeast(value) : Quantity.exactly(value);
        PrisonerCount.Builder count = PrisonerCount.builder(
                        span,
                        span.in(text.toString()),
                        quantity,
                        notes.contains("formula") ? "marked.formula" : "marked.count")
                .status(PrisonerStatus.RELEASED);
        notes.subList(1, notes.size()).forEach(note -> note(count, note));
        return count.build();
    }

    private static void note(PrisonerCount.Builder count, String note) {
        switch (note) {
            case "each", "formula" -> count.perSide();
            case "planned" -> count.modality(Modality.PLANNED);
            case "taken" -> count.status(PrisonerStatus.CAPTURED);
            case "held" -> count.status(PrisonerStatus.HELD);
            case "body" -> count.category(PrisonerCategory.BODY);
            case "total" -> count.scope(CountScope.CUMULATIVE);
            default -> count.side(Party.of(note));
        }
    }
}
