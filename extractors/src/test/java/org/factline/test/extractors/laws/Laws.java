package org.factline.test.extractors.laws;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.factline.format.JsonLines;
import org.factline.model.ArticleFacts;
import org.factline.model.Fact;
import org.factline.model.Span;

/** The laws of a fact that hold for every text. */
final class Laws {
    private final String text;
    private final List<String> broken = new ArrayList<>();

    private Laws(String text) {
        this.text = text;
    }

    /** Returns what the facts of an article break; nothing if they keep all laws. */
    static List<String> brokenBy(ArticleFacts facts) {
        Laws laws = new Laws(facts.article().text());
        facts.facts().forEach(laws::check);
        laws.require(JsonLines.line(facts).indexOf('\n') < 0, "a line of JSON has no line break", facts);
        return laws.broken;
    }

    private void check(Fact fact) {
        require(!fact.value().isEmpty() && !fact.rule().isEmpty(), "value and rule are not empty", fact);
        require(isSurface(fact.span(), fact.text()), "the surface is what the span covers", fact);
        require(!fact.toString().isEmpty(), "a fact can be printed", fact.rule());
        checkParts((Record) fact);
    }

    /** Checks every span that a record holds, however deep, and the text beside it. */
    private void checkParts(Record record) {
        Optional<Span> span = Optional.empty();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = valueOf(component, record);
            checkValue(value);
            if (value instanceof Span own) {
                span = Optional.of(own);
            }
            if (value instanceof String words && span.isPresent() && isSurfaceName(component.getName())) {
                require(isSurface(span.get(), words), "the surface is what the span covers", record);
            }
        }
    }

    private void checkValue(Object value) {
        if (value instanceof Span span) {
            require(isWithinText(span), "a span lies in the text", span);
            require(isWithinText(span) && !splitsPair(span), "a span splits no surrogate pair", span);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::checkValue);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::checkValue);
        } else if (value instanceof Record part && part.getClass().getName().startsWith("org.factline.model.")) {
            checkParts(part);
        }
    }

    private static boolean isSurfaceName(String component) {
        return component.equals("text") || component.equals("source");
    }

    private boolean isSurface(Span span, String words) {
        return isWithinText(span) && span.in(text).equals(words);
    }

    private boolean isWithinText(Span span) {
        return span.end() <= text.length();
    }

    private boolean splitsPair(Span span) {
        return isInsidePair(span.start()) || isInsidePair(span.end());
    }

    private boolean isInsidePair(int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private void require(boolean holds, String law, Object witness) {
        if (!holds) {
            broken.add(law + ": " + witness);
        }
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot read " + component, e);
        }
    }
}
