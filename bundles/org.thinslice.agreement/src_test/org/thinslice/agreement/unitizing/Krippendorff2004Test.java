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

    /** Values of a second program, written from the formulas in another language with whole numbers. */
    @Test
    void three_observers_are_compared_in_pairs() {
        var units = List.of(new Unit("1", 2, 8, "a"), new Unit("1", 12, 16, "b"), new Unit("2", 4, 8, "a"), new Unit("2", 12, 14, "a"),
                new Unit("2", 14, 17, "b"), new Unit("3", 2, 8, "a"), new Unit("3", 10, 13, "b"));
        var three = new UnitizingAlpha(Continuum.of(0, 20, units), 1);
        assertThat(three.all().number().orElseThrow()).isEqualTo(.5841393930612168, within(1e-12));
        assertThat(three.of("a").number().orElseThrow()).isEqualTo(.8023381807812946, within(1e-12));
        assertThat(three.of("b").number().orElseThrow()).isEqualTo(.1835913312693499, within(1e-12));
    }

    @Test
    void units_that_touch_but_for_rounding_do_not_overlap() {
        double third = .1 + .2;
        var units = List.of(new Unit("1", 0, third, "a"), new Unit("1", .3, .6, "a"), new Unit("2", 0, .6, "a"));
        assertThat(third).isGreaterThan(.3);
        assertThat(new UnitizingAlpha(Continuum.of(0, .9, units), .1).all().number()).isPresent();
        assertThat(new UnitizingAlpha(Continuum.of(0, .9, units), .1).all().number().orElseThrow())
                .isEqualTo(new UnitizingAlpha(Continuum.of(0, 9, List.of(new Unit("1", 0, 3, "a"), new Unit("1", 3, 6, "a"), new Unit("2", 0, 6, "a"))), 1)
                        .all().number().orElseThrow(), within(1e-9));
    }
}
