package org.factline.extractors.officials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factline.extractors.officials.OfficeWord.Body;
import org.factline.extractors.officials.OfficeWord.Needs;
import org.factline.extractors.officials.OfficeWord.Post;
import org.factline.extractors.officials.OfficeWord.Qualifier;
import org.factline.extractors.officials.OfficeWord.QualifierKind;
import org.factline.extractors.officials.OfficeWord.State;
import org.factline.model.Party;
import org.factline.model.Role;
import org.jspecify.annotations.Nullable;

/** The words that state an office, as they are gathered around its name. */
final class OfficePhrase {
    private final Post post;
    private final boolean plural;
    private final List<Body> before = new ArrayList<>(2);
    private final List<Body> after = new ArrayList<>(2);
    private final List<Party> states = new ArrayList<>(2);
    private int first;
    private int end;
    private boolean deputy;
    private boolean chained;
    private @Nullable Party owner;
    private @Nullable Party seat;

    OfficePhrase(Post post, int first, int end, boolean plural) {
        this.post = post;
        this.first = first;
        this.end = end;
        this.plural = plural;
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
        before.add(body);
        if (owner == null) {
            owner = body.country().orElse(null);
        }
    }

    /** A state or person before the office's name, whose office it is. */
    void ownedBy(Party party) {
        if (owner == null) {
            owner = party;
        }
    }

    /** A body that the office is in. */
    void in(Body body, boolean place) {
        after.add(body);
        boolean accredited = place && post.role() == Role.ENVOY && body.head().equals(Optional.of(Role.INTERNATIONAL));
        if (owner == null && !(accredited && seat != null)) {
            if (accredited) {
                seat = body.country().orElse(null);
            } else {
                owner = body.country().orElse(null);
            }
        }
    }

    /** A state that the office is of, or where it is held. */
    void of(State state, boolean place) {
        if (place) {
            seat = seat == null ? state.party() : seat;
            return;
        }
        states.add(state.party());
        ownedBy(state.party());
    }

    /** A person or office that this office serves. */
    void serves(Optional<Party> country) {
        chained = true;
        country.ifPresent(this::ownedBy);
    }

    /** Returns the office, empty where something that has to be told with it is not told. */
    Optional<Stated> stated(String rule) {
        Optional<Party> country = country();
        Optional<Role> role = role(country);
        return role.map(r -> new Stated(
                international(r, country), country, first, end, organization(), rule, plural, List.copyOf(states)));
    }

    private Optional<Party> country() {
        if (owner != null) {
            return Optional.of(owner);
        }
        boolean abroad = post.role() == Role.ENVOY && seat != null && !seat.equals(Party.INTERNATIONAL);
        return abroad ? Optional.empty() : Optional.ofNullable(seat);
    }

    private Optional<Role> role(Optional<Party> country) {
        Optional<Role> head = head();
        boolean told = country.isPresent() || head.isPresent() || chained || !before.isEmpty() || !after.isEmpty();
        return switch (post.needs()) {
            case NOTHING -> Optional.of(rank(post.role()));
            case ANY -> told ? Optional.of(rank(post.role())) : Optional.empty();
            case BODY -> head.or(() -> told ? Optional.of(Roles.head(post.role(), country)) : Optional.empty())
                    .map(role -> post.role() == Role.SPOKESPERSON || post.role() == Role.LEGISLATOR ? post.role() : role)
                    .map(this::rank);
            case DEPUTY -> told ? Optional.of(Roles.deputy(head.orElse(Role.AGENCY_HEAD))) : Optional.empty();
            case MEMBER -> told ? Optional.of(Roles.member(head.orElse(Role.OTHER))) : Optional.empty();
        };
    }

    private Role rank(Role role) {
        return deputy ? Roles.deputy(role) : role;
    }

    private Optional<Role> head() {
        for (Body body : before) {
            if (body.head().isPresent()) {
                return body.head();
            }
        }
        for (Body body : after) {
            if (body.head().isPresent()) {
                return body.head();
            }
        }
        return Optional.empty();
    }

    private static Role international(Role role, Optional<Party> country) {
        return country.equals(Optional.of(Party.INTERNATIONAL)) ? Role.INTERNATIONAL : role;
    }

    private Optional<String> organization() {
        for (Body body : after) {
            if (body.name().isPresent()) {
                return body.name();
            }
        }
        return before.stream().flatMap(body -> body.name().stream()).findFirst();
    }

    /** Tells whether the office counts although nothing else is told. */
    boolean isBare() {
        return post.needs() == Needs.NOTHING;
    }
}
