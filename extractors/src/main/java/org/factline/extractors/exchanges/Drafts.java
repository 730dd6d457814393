package org.factline.extractors.exchanges;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factline.model.ExchangeState;
import org.jspecify.annotations.Nullable;

/** The exchanges of an article in the making, in the order in which they were opened, by date and state. Not thread-safe. */
final class Drafts {
    private final List<Draft> all = new ArrayList<>();
    private final Set<Draft> removed = new HashSet<>();
    private final Map<DateAndState, List<Draft>> alike = new HashMap<>();

    /** Returns those not removed. */
    List<Draft> all() {
        all.removeIf(removed::contains);
        removed.clear();
        return all;
    }

    /** Returns the first that took place on a date, or null. */
    @Nullable
    Draft find(String date) {
        List<Draft> found = alike.getOrDefault(new DateAndState(date, ExchangeState.OCCURRED), List.of());
        return found.isEmpty() ? null : found.get(0);
    }

    /** Returns the first of a date and state, which is opened where there is none. */
    Draft open(@Nullable String date, ExchangeState state) {
        List<Draft> found = alike(date, state);
        return found.isEmpty() ? add(new Draft(date, state)) : found.get(0);
    }

    Draft add(Draft draft) {
        all.add(draft);
        alike(draft.date(), draft.state()).add(draft);
        return draft;
    }

    /** Gives one of them another date. */
    void date(Draft draft, String date) {
        alike(draft.date(), draft.state()).remove(draft);
        draft.date(date);
        List<Draft> found = alike(date, draft.state());
        found.add(draft);
        found.sort(Comparator.comparingInt(all::indexOf));
    }

    void remove(Draft draft) {
        removed.add(draft);
        alike(draft.date(), draft.state()).remove(draft);
    }

    private List<Draft> alike(@Nullable String date, ExchangeState state) {
        return alike.computeIfAbsent(new DateAndState(date, state), key -> new ArrayList<>(1));
    }

    private record DateAndState(@Nullable String date, ExchangeState state) {}
}
