package org.factline.extractors.officials;

import java.util.Optional;
import org.factline.model.Party;
import org.factline.model.Role;

/** How the parts of an office's words make its role. */
final class Roles {
    private static final int ISO_LENGTH = 2;

    private Roles() {}

    /** Returns the role one rank lower. */
    static Role deputy(Role role) {
        return switch (role) {
            case MINISTER -> Role.DEPUTY_MINISTER;
            case HEAD_OF_GOVERNMENT -> Role.MINISTER;
            case HEAD_OF_STATE, COUNCIL_SECRETARY, AGENCY_HEAD, REGIONAL_HEAD, PARTY_LEADER -> Role.OTHER;
            default -> role;
        };
    }

    /** Returns the role of somebody in a body that another heads. */
    static Role member(Role head) {
        return switch (head) {
            case LEGISLATOR, MILITARY, INTELLIGENCE, ENVOY, INTERNATIONAL -> head;
            default -> Role.OTHER;
        };
    }

    /** Returns the role of a secretary of a body that another heads. */
    static Role secretary(Role head) {
        return switch (head) {
            case COUNCIL_SECRETARY, MINISTER, INTERNATIONAL, PARTY_LEADER -> head;
            default -> Role.OTHER;
        };
    }

    /** Returns the role of a representative of a body that another heads. */
    static Role representative(Role head) {
        return switch (head) {
            case ENVOY, INTERNATIONAL, LEGISLATOR -> head;
            default -> Role.SPOKESPERSON;
        };
    }

    /** Returns the role of a speaker: of a parliament, but where another body is named of that. */
    static Role speaker(Optional<Role> head) {
        return head.isEmpty() || head.get() == Role.LEGISLATOR ? Role.LEGISLATOR : Role.SPOKESPERSON;
    }

    /** Returns the role of whoever heads a body of no telling kind. */
    static Role ofAnyBody(Role ofState) {
        return ofState == Role.HEAD_OF_STATE ? Role.AGENCY_HEAD : ofState;
    }

    /** Returns the role of whoever heads a state or a party. */
    static Role head(Role ofState, Optional<Party> party) {
        boolean isState = party.map(p -> p.code().length() == ISO_LENGTH).orElse(true);
        return isState || ofState != Role.HEAD_OF_STATE ? ofState : Role.PARTY_LEADER;
    }
}
