package org.factline.extractors.counts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factline.extractors.counts.CountWord.PartyForm;
import org.factline.model.Party;

/** Words that name no party but the part that one plays: "the rebels", "the government". */
final class Roles {
    private static final Party REBELS = Party.of("REBELS");
    private static final Party GOVERNMENT = Party.of("GOVERNMENT");
    private static final Party ARMY = Party.of("ARMY");

    private final Parties parties;

    Roles(Parties parties) {
        this.parties = parties;
    }

    /** Tells whether a word of the tables names a part and no party. */
    static boolean isRole(Party party) {
        return party.equals(REBELS) || party.equals(GOVERNMENT) || party.equals(ARMY);
    }

    /** Returns mentions with the parties that play the parts where they are named, without those that none plays. */
    List<Parties.At> resolve(List<Parties.At> names) {
        List<Parties.At> resolved = new ArrayList<>(names.size());
        for (Parties.At name : names) {
            Optional<Party> party = isRole(name.party()) ? player(name) : Optional.of(name.party());
            party.ifPresent(p -> resolved.add(isRole(name.party()) ? name.as(p, form(name)) : name));
        }
        return resolved;
    }

    /** Soldiers act for no one. */
    private static PartyForm form(Parties.At role) {
        return role.party().equals(ARMY) ? PartyForm.UNIFORM : PartyForm.DEMONYM;
    }

    /** "The rebels" are the party near by, or else of the article, that is no state; "the government" is whom they fight. */
    private Optional<Party> player(Parties.At role) {
        int token = role.first();
        Optional<Party> rebels = parties.near(token).keySet().stream()
                .filter(Roles::isNoState)
                .filter(party -> parties.opponent(party, token).isPresent())
                .max(Comparator.comparing(party -> parties.near(token).get(party)))
                .or(() -> rebels(token));
        Optional<Party> government = rebels.flatMap(party -> parties.opponent(party, token));
        if (role.party().equals(REBELS)) {
            return government
                    .flatMap(party -> parties.opponent(party, token))
                    .filter(Roles::isNoState)
                    .or(() -> rebels);
        }
        return role.party().equals(ARMY)
                ? government.filter(state -> parties.opponent(state, token).equals(rebels))
                : government;
    }

    /** Returns the party of the article that is no state, unless those who are named near have nothing to do with it. */
    private Optional<Party> rebels(int token) {
        Set<Party> near = parties.near(token).keySet();
        return parties.named().stream()
                .filter(Roles::isNoState)
                .filter(party -> parties.opponent(party)
                        .filter(other -> near.isEmpty() || near.contains(other))
                        .isPresent())
                .max(Comparator.comparing(parties::frequency));
    }

    /** Tells whether a party is no state: states have codes of two letters. */
    static boolean isNoState(Party party) {
        return party.code().length() > 2;
    }
}
