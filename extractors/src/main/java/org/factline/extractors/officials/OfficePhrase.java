package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.LinkKind;
import org.factline.extractors.officials.OfficeWord.Needs;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.QualifierKind;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.extractors.officials.OfficeWord.StateKind;
import org.factline.lexicon.Features;
import org.factline.model.Party;
import org.factline.model.Role;
import org.jspecify.annotations.Nullable;

/** The words that state an office, as they are gathered around its name. */
final class OfficePhrase {
    private final Post post;
    private final Features features;
    private final List<Body> bodies = new ArrayList<>(2);
    private final List<Party> states = new ArrayList<>(2);
    private int first;
    private int end;
    private boolean deputy;
    private boolean served;
    private boolean outside;
    private @Nullable Role superior;
    private @Nullable Party owner;
    private @Nullable Party adjective;
    private @Nullable Party seat;
    private boolean pronoun;

    /**
     * Starts with the office's name.
     *
     * @param post what it means
     * @param first its first token
     * @param end the token after its last
     * @param features the cases and numbers that it can be
     */
    OfficePhrase(Post post, int first, int end, Features features) {
        this.post = post;
        this.first = first;
        this.end = end;
        this.features = features;
    }

    Features features() {
        return features;
    }

    int first() {
        return first;
    }

    int end() {
        return end;
    }

    void startAt(int token) {
        first = Math.min(first, token);
    }

    void endAt(int token) {
        end = Math.max(end, token);
    }

    void qualify(Qualifier qualifier) {
        deputy |= qualifier.kind() == QualifierKind.DEPUTY;
    }

    /** A body or field before the office's name. */
    void precededBy(Body body) {
        bodies.add(0, body);
        body.country().ifPresent(this::ownedBy);
    }

    /** A state or person before the office's name, whose office it is. */
    void ownedBy(Party party) {
        if (owner == null) {
            owner = party;
        }
    }

    /** A body that the office is in, or is held at. */
    void in(Body body, LinkKind link) {
        Optional<Party> country = body.country();
        if (link != LinkKind.OF && body.head().equals(Optional.of(Role.REGIONAL_HEAD))) {
            country.ifPresent(party -> seatIn(party, link));
            return;
        }
        bodies.add(body);
        boolean accredited = post.role() == Role.ENVOY && link != LinkKind.OF;
        if (accredited && (owner != null || !country.equals(Optional.of(Party.INTERNATIONAL)))) {
            return;
        }
        country.ifPresent(this::ownedBy);
    }

    /** A state that the office is of, is about, or is held in. */
    void of(State state, LinkKind link) {
        if (link == LinkKind.OF) {
            own(state);
        } else {
            seatIn(state.party(), link);
        }
    }

    /** "The Qatari office of the Taliban": an adjective within gives way to a name. */
    private void own(State state) {
        if (state.kind() == StateKind.ADJECTIVE) {
            adjective = adjective == null ? state.party() : adjective;
        } else {
            states.add(state.party());
            ownedBy(state.party());
        }
    }

    private void seatIn(Party party, LinkKind link) {
        if (seat == null && !isAbroad(link)) {
            seat = party;
        }
    }

    private boolean isAbroad(LinkKind link) {
        return post.role() == Role.ENVOY || (post.role() == Role.SPOKESPERSON && link == LinkKind.IN);
    }

    /** A person whom the office serves. */
    void serves(Optional<Party> country) {
        served = true;
        country.ifPresent(this::ownedBy);
    }

    /** A person whom the text names by a pronoun. */
    void servesSomebody() {
        served = true;
        pronoun = true;
    }

    /** Another office that this one serves. */
    void serves(Post other) {
        served = true;
        if (superior == null) {
            superior = other.role();
        }
        if (other.role() == Role.INTERNATIONAL) {
            ownedBy(Party.INTERNATIONAL);
        }
    }

    /** The office is in a company, club or other body that is no public one. */
    void isPrivate() {
        outside = true;
    }

    boolean hasBody() {
        return !bodies.isEmpty();
    }

    /** Returns the office, empty where something that has to be told with it is not told. */
    Optional<Stated> stated(String rule) {
        if (outside) {
            return Optional.empty();
        }
        Optional<Party> country = Optional.ofNullable(owner != null ? owner : adjective != null ? adjective : seat);
        return role(country)
                .map(role -> settled(role, country))
                .map(role -> new Stated(
                        role,
                        countryOf(role, country),
                        first,
                        end,
                        organization(),
                        rule,
                        isPlural(),
                        relation(),
                        List.copyOf(states),
                        Declensions.ALL_CASES));
    }

    private Optional<Role> role(Optional<Party> country) {
        boolean told = country.isPresent() || served || !bodies.isEmpty();
        return switch (post.needs()) {
            case NOTHING -> Optional.of(rank(overBody(post.role())));
            case ANY -> told ? Optional.of(rank(post.role())) : Optional.empty();
            case BODY ->
                !bodies.isEmpty() || (country.isPresent() && !served)
                        ? Optional.of(rank(ofBody(country)))
                        : Optional.empty();
            case DEPUTY -> told ? Optional.of(Roles.deputy(superior().orElse(Role.AGENCY_HEAD))) : Optional.empty();
            case COUNTERPART -> told ? Optional.of(Role.OTHER) : Optional.empty();
            case MEMBER -> told ? Optional.of(Roles.member(head().orElse(Role.OTHER))) : Optional.empty();
            case SECRETARY -> told ? Optional.of(rank(Roles.secretary(head().orElse(Role.OTHER)))) : Optional.empty();
            case SPEAKER -> Optional.of(Roles.speaker(head()));
            case REPRESENTATIVE ->
                told ? Optional.of(Roles.representative(head().orElse(Role.OTHER))) : Optional.empty();
        };
    }

    /** The president of a senate is no head of state. */
    private Role overBody(Role role) {
        return role == Role.HEAD_OF_STATE && head().equals(Optional.of(Role.LEGISLATOR)) ? Role.LEGISLATOR : role;
    }

    private Role ofBody(Optional<Party> country) {
        return head().orElseGet(
                        () -> bodies.isEmpty() ? Roles.head(post.role(), country) : Roles.ofAnyBody(post.role()));
    }

    private Optional<Role> superior() {
        return superior == null ? head() : Optional.of(superior);
    }

    private Role rank(Role role) {
        return deputy ? Roles.deputy(role) : role;
    }

    /** Returns the office of whoever heads the first body whose kind tells. */
    private Optional<Role> head() {
        for (Body body : bodies) {
            if (body.head().isPresent()) {
                return body.head();
            }
        }
        return Optional.empty();
    }

    private static Role settled(Role role, Optional<Party> country) {
        boolean international = country.equals(Optional.of(Party.INTERNATIONAL));
        if (role == Role.INTERNATIONAL && country.isPresent() && !international) {
            return Roles.head(Role.HEAD_OF_STATE, country) == Role.PARTY_LEADER ? Role.PARTY_LEADER : Role.AGENCY_HEAD;
        }
        return international ? Role.INTERNATIONAL : role;
    }

    private static Optional<Party> countryOf(Role role, Optional<Party> country) {
        return role == Role.INTERNATIONAL ? Optional.of(Party.INTERNATIONAL) : country;
    }

    private boolean isPlural() {
        return features.isPlural() && features.singular().isEmpty();
    }

    private Stated.Relation relation() {
        if (post.needs() == Needs.COUNTERPART) {
            return Stated.Relation.COUNTERPART;
        }
        return pronoun ? Stated.Relation.SERVANT : Stated.Relation.NONE;
    }

    private Optional<String> organization() {
        return bodies.stream().flatMap(body -> body.name().stream()).findFirst();
    }
}
