// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.unitizing.UnitizingAlpha.Marked;

/** Krippendorff 2004, "Content Analysis", page 254: two observers unitize a continuum of 300 from 150. */
class Krippendorff2004Test {

    private static final List<Marked> PAGE_254 = List.of(new Marked("1", 225, 70, "c"), new Marked("1", 370, 30, "c"),
            new Marked("2", 220, 80, "c"), new Marked("2", 355, 20, "c"), new Marked("2", 400, 20, "c"), new Marked("1", 180, 60, "k"),
            new Marked("1", 300, 50, "k"), new Marked("2", 180, 60, "k"), new Marked("2", 300, 50, "k"));

    private final UnitizingAlpha alpha = new UnitizingAlpha(150, 300, PAGE_254);

    @Test
    void reproduces_the_example() {
        assertThat(alpha.all().number().orElseThrow()).isEqualTo(.8591, within(5e-4));
        assertThat(alpha.of("c").number().orElseThrow()).isEqualTo(.7286, within(5e-5));
        assertThat(alpha.of("k").number().orElseThrow()).isEqualTo(1, within(1e-12));
    }

    @Test
    void says_when_there_is_nothing_to_agree_on() {
        assertThat(alpha.of("x").why()).isEqualTo("Nobody marked a unit of this kind.");
        assertThat(new UnitizingAlpha(0, 10, PAGE_254.subList(0, 2)).all().number()).isEmpty();
    }
}
