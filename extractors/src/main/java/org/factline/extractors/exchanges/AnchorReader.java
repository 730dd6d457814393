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
    private static final int CUE_REACH = 9;
    private final ExchangeText text;
    private final Analysis analysis;

    AnchorReader(ExchangeText text) {
        this.text = text;
        this.analysis = text.analysis();
    }

    List<Anchor> read(ArticleFacts facts) {
        List<Anchor> anchors = new ArrayList<>();
        facts.prisonerCounts().stream().filter(this::tellsOfExchange).forEach(count -> anchors.add(anchor(count)));
        if (!anchors.isEmpty() || !facts.prisonerCounts().isEmpty() || text.has(0, analysis.size(), ExchangePart.CAPTIVE)) {
            addWords(anchors);
        }
        anchors.sort(Comparator.comparingInt(Anchor::first));
        return anchors;
    }

    private Anchor anchor(PrisonerCount count) {
        int first = analysis.tokenAt(count.span().start());
        return new Anchor(first, analysis.tokenAt(count.span().end() - 1) + 1, count);
    }

    private boolean tellsOfExchange(PrisonerCount count) {
        boolean event = count.scope() == CountScope.EVENT || count.scope() == CountScope.PART;
        boolean vague = count.quantity().approximate() && count.quantity().high().isEmpty();
        return event
                && !vague
                && count.status() == PrisonerStatus.RELEASED
                && count.modality() != Modality.DENIED
                && !isTotal(count);
    }

    private boolean isTotal(PrisonerCount count) {
        int token = analysis.tokenAt(count.span().start());
        return text.near(token, CUE_REACH, ExchangePart.TOTAL) && count.modality() == Modality.ACTUAL;
    }

    private void addWords(List<Anchor> anchors) {
        int at = 0;
        while (at < analysis.size()) {
            int length = lengthOfEvent(at);
            if (length > 0) {
                anchors.add(new Anchor(at, at + length, null));
            }
            at += Math.max(1, length);
        }
    }

    private int lengthOfEvent(int at) {
        for (Sense<ExchangePart> sense : text.atoms().at(at)) {
            if (sense.value() == ExchangePart.EVENT || sense.value() == ExchangePart.RETURN) {
                return sense.length();
            }
        }
        return 0;
    }
}
