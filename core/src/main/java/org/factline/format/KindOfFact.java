package org.factline.format;

import java.util.List;
import org.factline.model.ArticleFacts;
import org.factline.model.DateMention;
import org.factline.model.Exchange;
import org.factline.model.Fact;
import org.factline.model.Official;
import org.factline.model.PrisonerCount;

/** The kinds of fact in the order in which a reader wants them: what happened, to how many, who, when. */
enum KindOfFact {
    EXCHANGE("exchanges", Exchange.class),
    COUNT("prisoner counts", PrisonerCount.class),
    OFFICIAL("officials", Official.class),
    DATE("dates", DateMention.class),
    OTHER("other facts", Fact.class);

    private static final List<Class<? extends Fact>> KNOWN =
            List.of(Exchange.class, PrisonerCount.class, Official.class, DateMention.class);

    private final String plural;
    private final Class<? extends Fact> type;

    KindOfFact(String plural, Class<? extends Fact> type) {
        this.plural = plural;
        this.type = type;
    }

    String plural() {
        return plural;
    }

    static KindOfFact of(Fact fact) {
        for (KindOfFact kind : values()) {
            if (kind.type.isInstance(fact)) {
                return kind;
            }
        }
        return OTHER;
    }

    List<? extends Fact> in(ArticleFacts facts) {
        return this == OTHER ? others(facts) : facts.all(type);
    }

    static List<Fact> others(ArticleFacts facts) {
        return facts.facts().stream()
                .filter(fact -> KNOWN.stream().noneMatch(known -> known.isInstance(fact)))
                .toList();
    }
}
