package org.factline.extractors.exchanges;

import java.util.List;
import java.util.Optional;
import org.factline.extractors.attribution.Attributions;
import org.factline.model.Attribution;
import org.factline.model.Exchange;
import org.factline.model.PrisonerCount;
import org.factline.model.Span;
import org.factline.numbers.NumeralReader;
import org.factline.text.Analysis;

/** Tells of an exchange what is no number: place, mediators, ordinal, formula, source. */
final class Details {
    private final Analysis analysis;
    private final Attributions speech;
    private final Names names;
    private final Ordinals ordinals;

    Details(ExchangeText text, Names names, Attributions speech, NumeralReader numerals) {
        this.analysis = text.analysis();
        this.speech = speech;
        this.names = names;
        this.ordinals = new Ordinals(text, numerals);
    }

    void tell(Draft draft, Exchange.Builder exchange) {
        List<Anchor> anchors = draft.anchors();
        anchors.stream()
                .flatMap(anchor -> names.place(anchor).stream())
                .findFirst()
                .ifPresent(exchange::place);
        anchors.stream()
                .flatMap(anchor -> names.mediators(anchor).stream())
                .distinct()
                .forEach(exchange::mediator);
        anchors.stream().flatMapToInt(ordinals::of).findFirst().ifPresent(exchange::ordinal);
        anchors.stream().flatMap(anchor -> formula(anchor).stream()).findFirst().ifPresent(exchange::formula);
        source(anchors).ifPresent(exchange::attributedTo);
    }

    private Optional<String> formula(Anchor anchor) {
        PrisonerCount count = anchor.count();
        return count == null
                ? names.formula(anchor)
                : Optional.of(count)
                        .filter(c -> c.perSide() && anchor.isFormula())
                        .map(PrisonerCount::text);
    }

    private Optional<Attribution> source(List<Anchor> anchors) {
        return anchors.stream()
                .sorted((a, b) -> Boolean.compare(b.isCount(), a.isCount()))
                .map(anchor -> speech.of(span(anchor)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Span span(Anchor anchor) {
        return analysis.span(anchor.first(), anchor.end());
    }
}
