// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prices of things: no group is worth more than it costs, and together they come close to the cheapest cover. */
class PricesTest {

    private static final int SIDE = 7;

    private int[][] members;
    private double[] cost;

    /** Two sides of seven things: each alone costs one, each pair across a random price. Pairing has no gap: dual = cheapest cover. */
    private void pairs(long seed) {
        var random = new SplittableRandom(seed);
        members = new int[2 * SIDE + SIDE * SIDE][];
        cost = new double[members.length];
        for (int t = 0; t < 2 * SIDE; t++) {
            members[t] = new int[] { t };
            cost[t] = 1;
        }
        for (int i = 0; i < SIDE * SIDE; i++) {
            members[2 * SIDE + i] = new int[] { i / SIDE, SIDE + i % SIDE };
            cost[2 * SIDE + i] = 2 * random.nextDouble();
        }
    }

    /** The cheapest cover by trying every partner, or none, for each thing of the first side. */
    private double cheapest(int thing, int taken) {
        if (thing == SIDE)
            return SIDE - Integer.bitCount(taken);
        double least = 1 + cheapest(thing + 1, taken);
        for (int other = 0; other < SIDE; other++)
            if ((taken >> other & 1) == 0)
                least = Math.min(least, cost[2 * SIDE + thing * SIDE + other] + cheapest(thing + 1, taken | 1 << other));
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void come_within_a_hundredth_of_the_cheapest_cover_and_never_above(long seed) {
        pairs(seed);
        var prices = new Prices(2 * SIDE, members, cost);
        double cheapest = cheapest(0, 0);
        assertThat(prices.sum()).isBetween(.99 * cheapest, cheapest + 1e-9);
    }

    /** Cost = worth + extra for each group of the cheapest cover; the extras of a cover are what it costs beyond the prices. */
    @ParameterizedTest
    @ValueSource(longs = { 6, 7 })
    void a_cover_costs_the_prices_and_its_groups_extras(long seed) {
        pairs(seed);
        var prices = new Prices(2 * SIDE, members, cost);
        double[] extras = prices.extras();
        assertThat(extras).hasSize(members.length).doesNotContain(-1);
        double diagonal = IntStream.range(0, SIDE).map(i -> 2 * SIDE + i * SIDE + i).mapToDouble(g -> cost[g]).sum();
        double beyond = IntStream.range(0, SIDE).map(i -> 2 * SIDE + i * SIDE + i).mapToDouble(g -> extras[g]).sum();
        assertThat(prices.sum() + beyond).isEqualTo(diagonal, within(1e-9));
        double alone = IntStream.range(0, 2 * SIDE).mapToDouble(g -> extras[g]).sum();
        assertThat(prices.sum() + alone).isEqualTo(2 * SIDE, within(1e-9));
    }

    @Test
    void a_thing_in_one_group_only_is_worth_what_that_costs() {
        var prices = new Prices(2, new int[][] { { 0 }, { 1 } }, new double[] { 3, 5 });
        assertThat(prices.sum()).isEqualTo(8);
        assertThat(prices.extras()).containsExactly(0, 0);
    }

    /** Three things, each two together for 1, alone for 1: fractional covers cost 1.5, which is the highest sum of prices. */
    @Test
    void reach_the_relaxation_where_no_cover_does() {
        var prices = new Prices(3, new int[][] { { 0 }, { 1 }, { 2 }, { 0, 1 }, { 1, 2 }, { 0, 2 } }, new double[] { 1, 1, 1, 1, 1, 1 });
        assertThat(prices.sum()).isEqualTo(1.5, within(1e-6));
    }
}
