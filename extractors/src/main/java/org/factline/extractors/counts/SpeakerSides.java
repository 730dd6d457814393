package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.attribution.Attributions;
import org.factline.model.Modality;
import org.factline.model.Party;
import org.factline.model.PrisonerStatus;
import org.factline.model.Span;
import org.factline.text.Sentence;

/** Tells whose people a number counts by who tells it: one speaks of one's own people, unless these were given or taken. */
final class SpeakerSides {
    private final CountText text;
    private final Parties parties;
    private final HomeSide home;
    private final Attributions sources;
    private final MixedSides mixed;

    SpeakerSides(CountText text, Parties parties, HomeSide home, Attributions sources) {
        this.text = text;
        this.parties = parties;
        this.home = home;
        this.sources = sources;
        this.mixed = new MixedSides(text, parties);
    }

    boolean decide(Draft draft) {
        boolean gives = draft.fate != null && draft.fate.fate().role() == Fate.Role.GIVES;
        return isDenied(draft) ? fromDenial(draft) : !gives && (fromSource(draft) || fromSentence(draft));
    }

    private static boolean isDenied(Draft draft) {
        boolean held = draft.status == PrisonerStatus.HELD || draft.status == PrisonerStatus.CAPTURED;
        return held && draft.modality == Modality.DENIED;
    }

    /** Who denies holding people denies holding those of the other side. */
    private boolean fromDenial(Draft draft) {
        List<Parties.At> speakers = new ArrayList<>(speakers(draft));
        if (speakers.isEmpty()) {
            speakers.addAll(
                    parties.officialsBetween(text.sentenceOf(draft.first).first(), draft.first));
        }
        Optional<Party> held = speakers.isEmpty()
                ? Optional.empty()
                : parties.opponent(speakers.get(0)).filter(side -> mixed.canBe(draft, side));
        return held.isPresent()
                && draft.side(
                        held.get(),
                        text.surface(speakers.get(0).first(), speakers.get(0).end()),
                        "denial");
    }

    private boolean fromSource(Draft draft) {
        List<Parties.At> speakers = speakers(draft);
        boolean one = speakers.stream().map(Parties.At::party).distinct().count() == 1;
        return one && isOwn(draft, speakers.get(0).party()) && take(draft, speakers.get(0));
    }

    /** Returns the parties for whom the number's source speaks. */
    List<Parties.At> speakers(Draft draft) {
        Optional<Span> source =
                sources.of(text.analysis().span(draft.first, draft.end)).map(attribution -> attribution.span());
        List<Parties.At> speakers = new ArrayList<>(1);
        source.ifPresent(span -> {
            int first = text.analysis().tokenAt(span.start());
            int end = text.analysis().tokenAt(span.end() - 1) + 1;
            speakers.addAll(parties.officialsBetween(first, end));
            if (speakers.isEmpty()) {
                speakers.addAll(parties.between(first, end));
            }
        });
        return speakers;
    }

    private boolean isOwn(Draft draft, Party speaker) {
        Optional<Party> own = home.at(draft.first);
        if (draft.phrase.captive && own.isEmpty()) {
            return parties.isFighting(speaker);
        }
        if (draft.status == PrisonerStatus.CAPTURED || draft.phrase.captive || isPromised(draft)) {
            return own.filter(speaker::equals).isPresent();
        }
        boolean missed = draft.status == PrisonerStatus.RELEASED || draft.status == PrisonerStatus.MISSING;
        return (missed && parties.isFighting(speaker))
                || own.map(speaker::equals).orElse(true);
    }

    /** What one is going to do, unless one demands it, may be to give the other side's people. */
    private boolean isPromised(Draft draft) {
        int first = text.sentenceOf(draft.first).first();
        int end = text.sentenceOf(draft.first).end();
        return draft.modality == Modality.PLANNED
                && text.find(Cue.DEMAND, first, end) < 0
                && text.find(Cue.LIST, first, end) < 0;
    }

    /** The one side that a sentence names, or whose official it names. */
    private boolean fromSentence(Draft draft) {
        boolean released = draft.status == PrisonerStatus.RELEASED && draft.modality == Modality.ACTUAL;
        Sentence sentence = text.sentenceOf(draft.first);
        List<Parties.At> officials = parties.officialsBetween(sentence.first(), sentence.end());
        List<Parties.At> speakers = new ArrayList<>(officials);
        if (released) {
            speakers.addAll(parties.between(sentence.first(), draft.first).stream()
                    .filter(parties::isActor)
                    .toList());
        }
        List<Party> sides = speakers.stream()
                .map(Parties.At::party)
                .filter(party -> (released && parties.isFighting(party))
                        || home.at(draft.first).filter(party::equals).isPresent())
                .distinct()
                .toList();
        return sides.size() == 1
                && officials.stream().map(Parties.At::party).distinct().count() <= 1
                && speakers.stream()
                        .filter(speaker -> speaker.party().equals(sides.get(0)))
                        .findFirst()
                        .filter(speaker -> take(draft, speaker))
                        .isPresent();
    }

    private boolean take(Draft draft, Parties.At speaker) {
        return draft.side(speaker.party(), text.surface(speaker.first(), speaker.end()), "speaker");
    }
}
