package org.factline.extractors.counts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.attribution.Attributions;
import org.factline.model.Party;

/** Tells whose people a number counts, and whether it holds for each side. */
final class Sides {
    private final CountText text;
    private final Topic topic;
    private final Parties parties;
    private final Fates fates;
    private final Attributions sources;
    private final Optional<Party> voice;

    Sides(CountText text, Topic topic, Parties parties, Fates fates, Attributions sources, Optional<Party> voice) {
        this.text = text;
        this.topic = topic;
        this.parties = parties;
        this.fates = fates;
        this.sources = sources;
        this.voice = voice;
    }

    void decide(List<Draft> drafts) {
        HomeSide home = new HomeSide(text, parties, fates, drafts, voice);
        SpeakerSides speaker = new SpeakerSides(text, parties, home, sources);
        NumberSides numbers = new NumberSides();
        OwnSides own = new OwnSides(text, parties, speaker, voice);
        Set<Draft> open = read(drafts, own, new FateSides(text, parties, home), numbers);
        new SumSides(text, drafts).decide();
        open.removeIf(draft -> draft.side != null);
        drafts.stream().filter(draft -> draft.side != null).forEach(home::add);
        InferredSides inferred = new InferredSides(text, parties, numbers, home, speaker, new GroupSides(text, drafts));
        Draft last = null;
        for (Draft draft : drafts) {
            if (open.contains(draft)) {
                inferred.decide(draft, last);
            }
            last = draft;
        }
    }

    /** Decides the counts whose own words tell their side, and returns the others. */
    private Set<Draft> read(List<Draft> drafts, OwnSides own, FateSides byFate, NumberSides numbers) {
        PerSides perSides = new PerSides(text);
        StatedSides stated = new StatedSides(text, topic, parties);
        MixedSides mixed = new MixedSides(text, parties);
        Set<Draft> open = new HashSet<>();
        List<Stretch> stretches = Stretch.of(drafts, text);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.perSide = perSides.isPerSide(draft);
            draft.mixed = !draft.perSide && mixed.isMixed(draft);
            if (draft.perSide || draft.mixed) {
                continue;
            }
            boolean told = stated.decide(draft)
                    || own.decide(draft)
                    || byFate.decide(draft, i > 0 ? drafts.get(i - 1) : null, stretches.get(i))
                    || stated.fromHint(draft, stretches.get(i))
                    || stated.fromUniform(draft);
            if (told) {
                numbers.add(draft);
            } else {
                open.add(draft);
            }
        }
        return open;
    }
}
