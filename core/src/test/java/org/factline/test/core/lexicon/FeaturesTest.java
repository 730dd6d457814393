package org.factline.test.core.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.factline.lexicon.Features;
import org.junit.jupiter.api.Test;

class FeaturesTest {
    private static final int ALL = (1 << 28) - 1;

    @Test
    void tellsCasesAndNumbers() {
        Features features = Features.of("gm").or(Features.of("np"));
        assertThat(features).hasToString("np,gm");
        assertThat(features.hasCase('g')).isTrue();
        assertThat(features.hasCase('d')).isFalse();
        assertThat(features.hasNumber('m')).isTrue();
        assertThat(features.hasNumber('f')).isFalse();
        assertThat(features.isPlural()).isTrue();
        assertThat(Features.of("gm").isPlural()).isFalse();
        assertThat(features.hasCase('?')).isFalse();
        assertThat(features.hasNumber('?')).isFalse();
        assertThat(Features.ANY).hasToString("any");
    }

    @Property
    void agreementIsHavingAPairInCommon(@ForAll @IntRange(max = ALL) int left, @ForAll @IntRange(max = ALL) int right) {
        Features a = new Features(left);
        Features b = new Features(right);
        assertThat(a.agreesWith(b)).isEqualTo(!a.and(b).isEmpty());
        assertThat(a.agreesWith(b)).isEqualTo(b.agreesWith(a));
        assertThat(a.or(b).and(a)).isEqualTo(a);
        assertThat(a.agreesWith(Features.ANY)).isEqualTo(!a.isEmpty());
    }
}
