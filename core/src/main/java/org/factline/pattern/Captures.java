package org.factline.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What a pattern captured on its way: values by slot, each with the tokens it came from. Not thread-safe. */
public final class Captures {
    private final List<Capture> captured = new ArrayList<>();
    private final List<Match> matches = new ArrayList<>(0);
    private int floor;

    /** Makes an empty set of captures. */
    public Captures() {}

    /**
     * Returns how much was captured so far, to come back to with {@link #rollback}.
     *
     * @return a mark
     */
    int mark() {
        return captured.size();
    }

    /**
     * Forgets what was captured since a mark.
     *
     * @param mark the mark
     */
    void rollback(int mark) {
        for (int i = captured.size() - 1; i >= mark; i--) {
            captured.remove(i);
        }
    }

    /**
     * Matches a pattern, or comes back to how it matched at the same token before.
     *
     * @param pattern the pattern, which does not look at what was captured before it
     * @param atoms the text
     * @param at the index of the first token
     * @param <A> the lexicon's type
     * @return what the pattern's match returns
     */
    <A> int matchOnce(Pattern<A> pattern, Atoms<A> atoms, int at) {
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            if (match.at == at && match.pattern.equals(pattern)) {
                captured.addAll(match.captured);
                return match.end;
            }
        }
        int mark = mark();
        int end = pattern.match(atoms, at, this);
        List<Capture> own = end == Pattern.NO_MATCH ? List.of() : List.copyOf(captured.subList(mark, mark()));
        matches.add(new Match(pattern, at, end, own));
        return end;
    }

    private record Match(Pattern<?> pattern, int at, int end, List<Capture> captured) {}

    /**
     * Hides what was captured so far, so that a part of a phrase sees its own captures alone.
     *
     * @return what {@link #leave} takes to show it again
     */
    int enter() {
        int outer = floor;
        floor = captured.size();
        return outer;
    }

    /**
     * Shows again what {@link #enter} hid.
     *
     * @param outer what {@link #enter} returned
     */
    void leave(int outer) {
        floor = outer;
    }

    /**
     * Captures a value; for patterns of one's own.
     *
     * @param slot the slot
     * @param value the value
     * @param first the index of the first token that it came from
     * @param end the index after the last one
     * @param <T> its type
     */
    public <T> void put(Slot<T> slot, T value, int first, int end) {
        captured.add(new Capture(slot, value, first, end));
    }

    /**
     * Returns what was captured last under a slot.
     *
     * @param slot the slot
     * @param <T> its type
     * @return the value, empty where nothing was
     */
    public <T> Optional<T> find(Slot<T> slot) {
        for (int i = captured.size() - 1; i >= floor; i--) {
            if (captured.get(i).slot == slot) {
                return Optional.of(captured.get(i).valueOf(slot));
            }
        }
        return Optional.empty();
    }

    /**
     * Returns what was captured last under a slot that the pattern always fills.
     *
     * @param slot the slot
     * @param <T> its type
     * @return the value
     * @throws NoSuchElementException if nothing was captured under it
     */
    public <T> T get(Slot<T> slot) {
        return find(slot).orElseThrow(() -> new NoSuchElementException("slot " + slot + " was not captured"));
    }

    /**
     * Returns all that was captured under a slot.
     *
     * @param slot the slot
     * @param <T> its type
     * @return in text order, maybe none
     */
    public <T> List<T> all(Slot<T> slot) {
        return captured.subList(floor, captured.size()).stream()
                .filter(capture -> capture.slot == slot)
                .map(capture -> capture.valueOf(slot))
                .toList();
    }

    /**
     * Tells whether anything was captured under a slot.
     *
     * @param slot the slot
     * @return true if so
     */
    public boolean has(Slot<?> slot) {
        for (int i = captured.size() - 1; i >= floor; i--) {
            if (captured.get(i).slot == slot) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns the first token of what was captured last under a slot.
     *
     * @param slot the slot
     * @return a token's index
     * @throws NoSuchElementException if nothing was captured under it
     */
    public int first(Slot<?> slot) {
        return last(slot).first;
    }

    /**
     * Returns the index after the last token of what was captured last under a slot.
     *
     * @param slot the slot
     * @return a token's index
     * @throws NoSuchElementException if nothing was captured under it
     */
    public int end(Slot<?> slot) {
        return last(slot).end;
    }

    private Capture last(Slot<?> slot) {
        for (int i = captured.size() - 1; i >= floor; i--) {
            if (captured.get(i).slot == slot) {
                return captured.get(i);
            }
        }
        throw new NoSuchElementException("slot " + slot + " was not captured");
    }

    private record Capture(Slot<?> slot, Object value, int first, int end) {
        @SuppressWarnings("unchecked") // put() ties the value's type to the slot's
        private <T> T valueOf(Slot<T> asked) {
            if (slot != asked) {
                throw new IllegalArgumentException("slot " + asked + " is not slot " + slot);
            }
            return (T) value;
        }
    }
}
