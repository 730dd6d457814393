package org.factline.test.model;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.factline.model.Span;

/** The laws of spans. */
class SpanLawsTest {
    @Provide
    Arbitrary<Span> spans() {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, 30);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 10);
        return Combinators.combine(starts, lengths).as((start, length) -> Span.of(start, start + length));
    }

    @Property
    void overlappingMeansThatAnIndexBelongsToBoth(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean shared = false;
        for (int i = 0; i < 50; i++) {
            shared |= has(a, i) && has(b, i);
        }
        assertThat(a.overlaps(b)).isEqualTo(shared).isEqualTo(b.overlaps(a));
    }

    @Property
    void containingMeansThatEveryIndexBelongsToTheOther(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        boolean all = true;
        for (int i = b.start(); i < b.end(); i++) {
            all &= has(a, i);
        }
        assertThat(a.contains(b)).isEqualTo(all);
    }

    @Property
    void aSpanIsAsLongAsWhatItCovers(@ForAll("spans") Span span) {
        String text = "x".repeat(span.end());
        assertThat(span.in(text)).hasSize(span.length());
    }

    @Property
    void orderIsThatOfStartThenEnd(@ForAll("spans") Span a, @ForAll("spans") Span b) {
        int expected = a.start() != b.start() ? a.start() - b.start() : a.end() - b.end();
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(expected));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    private static boolean has(Span span, int index) {
        return span.start() <= index && index < span.end();
    }
}
