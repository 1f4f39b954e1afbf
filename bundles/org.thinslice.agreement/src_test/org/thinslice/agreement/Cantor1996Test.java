// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.thinslice.base.Problem;

/**
 * Units needed for κ: Cantor 1996 and Flack et al. 1988. 117 and 101 are what R's irr 0.84.1 gives; the others were
 * derived from the variance of κ with SciPy 1.17 (linprog), independently of this code, before rounding up.
 */
class Cantor1996Test {

    private static final KappaSampleSize USUAL = KappaSampleSize.DEFAULT;
    private static final KappaSampleSize STRICT = new KappaSampleSize(.01, .9, true);

    @Test
    void two_categories() throws Problem {
        assertThat(USUAL.ofShares(.5, .5, .85, .7)).isEqualTo(117);
        assertThat(USUAL.ofShares(.3, .3, .8, .6)).isEqualTo(100);   // 99.538
        assertThat(USUAL.ofShares(.3, .4, .7, .4)).isEqualTo(52);    // 51.185
        assertThat(STRICT.ofShares(.3, .4, .7, .4)).isEqualTo(124);  // 123.543
        assertThat(USUAL.ofShares(.5, .5, .4, .7)).isEqualTo(43);    // 42.078
    }

    @Test
    void shared_margins() throws Problem {
        assertThat(USUAL.ofMargins(new double[] { .2, .25, .55 }, .6, .4)).isEqualTo(101);
        assertThat(USUAL.ofMargins(new double[] { .1, .2, .3, .4 }, .6, .4)).isEqualTo(89);                // 88.198
        assertThat(STRICT.ofMargins(new double[] { .25, .25, .25, .25 }, .7, .5)).isEqualTo(142);          // 141.162
        assertThat(USUAL.ofMargins(new double[] { .6, .2, .1, .05, .05 }, .5, .3)).isEqualTo(125);         // 124.367
    }

    @Test
    void margins_of_two_categories_are_a_table_of_two_categories() throws Problem {
        for (double share : new double[] { .1, .3, .5, .8 })
            assertThat(USUAL.ofMargins(new double[] { share, 1 - share }, .7, .5)).isEqualTo(USUAL.ofShares(share, share, .7, .5));
    }

    @Test
    void refuses_what_cannot_be() {
        assertThatThrownBy(() -> USUAL.ofShares(.1, .9, .9, .5)).isInstanceOf(Problem.class)
                .hasMessage("No table of two observers with such shares has a κ of 0.9.");
        assertThatThrownBy(() -> USUAL.ofMargins(new double[] { .2, .8 }, .6, -.9)).isInstanceOf(Problem.class)
                .hasMessage("No table of two observers with such shares has a κ of -0.9.");
        assertThatThrownBy(() -> USUAL.ofShares(0, .9, .9, .5)).isInstanceOf(Problem.class).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> USUAL.ofShares(.9, 1, .9, .5)).isInstanceOf(Problem.class).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> USUAL.ofMargins(new double[] { .2, .7 }, .6, .5)).isInstanceOf(Problem.class).hasMessageContaining("sum to 1");
        assertThatThrownBy(() -> USUAL.ofMargins(new double[] { 1 }, .6, .5)).isInstanceOf(Problem.class).hasMessageContaining("two at least");
        assertThatThrownBy(() -> USUAL.ofMargins(new double[] { 0, 1 }, .6, .5)).isInstanceOf(Problem.class).hasMessageContaining("positive");
        assertThatThrownBy(() -> USUAL.ofShares(.5, .5, .6, .6)).isInstanceOf(Problem.class).hasMessageContaining("are the same");
        assertThatThrownBy(() -> new KappaSampleSize(0, .8, true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new KappaSampleSize(.05, 1, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
