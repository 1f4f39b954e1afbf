// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Krippendorff 2004, "Content Analysis", page 254: two observers unitize a continuum of 300 from 150. */
class Krippendorff2004Test {

    private static final List<Unit> PAGE_254 = List.of(new Unit("1", 225, 295, "c"), new Unit("1", 370, 400, "c"),
            new Unit("2", 220, 300, "c"), new Unit("2", 355, 375, "c"), new Unit("2", 400, 420, "c"), new Unit("1", 180, 240, "k"),
            new Unit("1", 300, 350, "k"), new Unit("2", 180, 240, "k"), new Unit("2", 300, 350, "k"));

    private final UnitizingAlpha alpha = new UnitizingAlpha(Continuum.of(150, 300, PAGE_254), 1);

    @Test
    void reproduces_the_example() {
        assertThat(alpha.all().number().orElseThrow()).isEqualTo(.8591, within(5e-4));
        assertThat(alpha.of("c").number().orElseThrow()).isEqualTo(.7286, within(5e-5));
        assertThat(alpha.of("k").number().orElseThrow()).isEqualTo(1, within(1e-12));
    }

    @Test
    void says_when_there_is_nothing_to_agree_on() {
        assertThat(alpha.of("x").why()).isEqualTo("Nobody marked a unit of this kind.");
        assertThat(new UnitizingAlpha(Continuum.of(0, 500, PAGE_254.subList(0, 2)), 1).all().number()).isEmpty();
    }
}
