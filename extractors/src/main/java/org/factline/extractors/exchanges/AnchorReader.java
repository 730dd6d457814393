package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factline.lexicon.Sense;
import org.factline.model.ArticleFacts;
import org.factline.model.CountScope;
import org.factline.model.Modality;
import org.factline.model.PrisonerCount;
import org.factline.model.PrisonerStatus;
import org.factline.text.Analysis;

/** Finds the places that tell of an exchange: numbers of released people, and words such as "swap". */
final class AnchorReader {
    private final ExchangeText text;
    private final Analysis analysis;
    private final Totals totals;

    AnchorReader(ExchangeText text, ArticleFacts facts) {
        this.text = text;
        this.analysis = text.analysis();
        this.totals = new Totals(text, facts);
    }

    List<Anchor> read(ArticleFacts facts) {
        List<Anchor> anchors = new ArrayList<>();
        facts.prisonerCounts().stream()
                .filter(count -> tellsOfRelease(count) && !totals.isTotal(count))
                .forEach(count -> anchors.add(anchor(count)));
        if (!anchors.isEmpty()
                || !facts.prisonerCounts().isEmpty()
                || text.has(0, analysis.size(), ExchangePart.CAPTIVE)) {
            addWords(anchors);
        }
        anchors.sort(Comparator.comparingInt(Anchor::first));
        return anchors;
    }

    /** Returns the numbers that sum up more than one exchange. */
    List<Anchor> totals(ArticleFacts facts) {
        return facts.prisonerCounts().stream()
                .filter(count -> tellsOfRelease(count) && totals.isTotal(count))
                .map(this::anchor)
                .toList();
    }

    private Anchor anchor(PrisonerCount count) {
        int first = analysis.tokenAt(count.span().start());
        return new Anchor(first, analysis.tokenAt(count.span().end() - 1) + 1, count);
    }

    private static boolean tellsOfRelease(PrisonerCount count) {
        boolean vague =
                count.quantity().approximate() && count.quantity().high().isEmpty();
        return !vague
                && count.scope() != CountScope.RATE
                && count.status() == PrisonerStatus.RELEASED
                && count.modality() != Modality.DENIED;
    }

    private void addWords(List<Anchor> anchors) {
        int at = 0;
        while (at < analysis.size()) {
            List<Sense<ExchangePart>> senses = text.atoms().at(at);
            boolean event = text.is(at, ExchangePart.EVENT) || text.is(at, ExchangePart.RETURN);
            boolean none = text.is(at, ExchangePart.NONE);
            if (event && !none) {
                anchors.add(new Anchor(at, at + length(senses), null));
            }
            at += event || none ? senses.get(0).length() : 1;
        }
    }

    private static int length(List<Sense<ExchangePart>> senses) {
        return senses.stream()
                .filter(s -> s.value() == ExchangePart.EVENT || s.value() == ExchangePart.RETURN)
                .mapToInt(Sense::length)
                .max()
                .orElse(1);
    }
}
