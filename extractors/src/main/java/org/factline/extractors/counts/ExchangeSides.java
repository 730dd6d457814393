package org.factline.extractors.counts;

import java.util.Optional;
import org.factline.model.Party;
import org.jspecify.annotations.Nullable;

/** Tells whose people the two numbers of an exchange count: those of the one side, and those of the other. */
final class ExchangeSides {
    private final CountText text;
    private final Parties parties;
    private final NumberSides numbers;
    private final HomeSide home;

    ExchangeSides(CountText text, Parties parties, NumberSides numbers, HomeSide home) {
        this.text = text;
        this.parties = parties;
        this.numbers = numbers;
        this.home = home;
    }

    boolean decide(Draft draft, @Nullable Draft last) {
        Draft partner = draft.partner == null ? returned(draft, last) : draft.partner;
        if (partner == null) {
            return false;
        }
        return partner.side == null ? fromNumbers(draft, partner) : fromPartner(draft, partner.side, partner);
    }

    /** "Kyiv got 76 people back and let 124 go the other way". */
    private @Nullable Draft returned(Draft draft, @Nullable Draft last) {
        if (last == null || last.side == null || sentencesBetween(last, draft) > 1) {
            return null;
        }
        int from =
                draft.before == last ? last.end : text.sentenceOf(draft.first).first();
        for (int i = from; i < draft.first; i++) {
            if (text.is(i, Cue.RETURN)) {
                return last;
            }
        }
        return null;
    }

    private int sentencesBetween(Draft last, Draft draft) {
        return text.analysis().sentenceIndexOf(draft.first) - text.analysis().sentenceIndexOf(last.first);
    }

    private boolean fromPartner(Draft draft, Party side, Draft partner) {
        return take(draft, parties.rival(side, draft.first), text.surface(partner.first, partner.end), "exchange");
    }

    /** Neither number says whose people it counts: they are told of elsewhere, or one side always has the fewer. */
    private boolean fromNumbers(Draft draft, Draft partner) {
        Optional<Party> told = numbers.near(draft.number())
                .or(() -> numbers.near(partner.number()).flatMap(side -> parties.opponent(side, draft.first)))
                .filter(side -> isOfPair(side, draft.first));
        return take(draft, told, Long.toString(draft.number()), "number")
                || take(draft, byShare(draft, partner), "", "share")
                || (draft.shape == Draft.Shape.UNEQUAL && take(draft, home.at(draft.first), "", "topic"));
    }

    private Optional<Party> byShare(Draft draft, Draft partner) {
        boolean fewer = draft.number() < partner.number();
        return home.at(draft.first)
                .flatMap(one -> parties.opponent(one, draft.first)
                        .flatMap(
                                other -> parties.fewer(one, other).map(few -> few.equals(one) == fewer ? one : other)));
    }

    /** Tells whether a party is one of the two whose exchanges are told of at a place. */
    private boolean isOfPair(Party party, int token) {
        return home.at(token)
                .filter(one -> party.equals(one)
                        || parties.opponent(one, token).filter(party::equals).isPresent())
                .isPresent();
    }

    private static boolean take(Draft draft, Optional<Party> side, String words, String rule) {
        return side.isPresent() && draft.side(side.get(), words, rule);
    }
}
