// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two searches behind a best alignment, against each other and against trying everything. */
class PairingTest {

    private static double[][] random(long seed, int rows, int columns) {
        var random = new SplittableRandom(seed);
        var cost = new double[rows][columns];
        for (var row : cost)
            for (int c = 0; c < columns; c++)
                row[c] = random.nextInt(20) / 4.;
        return cost;
    }

    private static double cost(double[][] table, int[] rowOf) {
        double sum = 0;
        int given = 0;
        for (int c = 0; c < rowOf.length; c++)
            if (rowOf[c] >= 0) {
                sum += table[rowOf[c]][c];
                given++;
            }
        assertThat(given).isEqualTo(table.length);
        return sum;
    }

    private static double cheapest(double[][] table, int row, int taken) {
        if (row == table.length)
            return 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < table[row].length; c++)
            if ((taken >> c & 1) == 0)
                least = Math.min(least, table[row][c] + cheapest(table, row + 1, taken | 1 << c));
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void every_row_gets_a_column_at_the_least_cost(long seed) {
        var table = random(seed, 6, 6 + (int) (seed % 3));
        assertThat(cost(table, new Pairing(table).rows())).isEqualTo(cheapest(table, 0, 0), within(1e-12));
    }

    @Test
    void nothing_needs_no_pairing() {
        assertThat(new Pairing(new double[0][0]).rows()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
    void branch_and_bound_over_pairs_finds_what_the_assignment_finds(long seed) throws Exception {
        int n = 7;
        var table = random(seed, n, n);
        var members = new ArrayList<int[]>();
        var costs = new ArrayList<Double>();
        for (int r = 0; r < n; r++)
            for (int c = 0; c < n; c++) {
                members.add(new int[] { r, n + c });
                costs.add(table[r][c]);
            }
        for (int thing = 0; thing < 2 * n; thing++) {
            members.add(new int[] { thing });
            costs.add(50.);
        }
        var covering = new Covering(2 * n, members.toArray(int[][]::new), costs.stream().mapToDouble(x -> x).toArray(), () -> { });
        double least = cost(table, new Pairing(table).rows());
        assertThat(covering.cost()).isEqualTo(least, within(1e-9));
        assertThat(covering.bound()).isEqualTo(least, within(1e-9));
        assertThat(covering.best()).hasSize(n);
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3, 4, 5 })
    void prices_never_ask_more_of_a_group_than_it_costs(long seed) {
        var random = new SplittableRandom(seed);
        var members = new int[60][];
        var cost = new double[60];
        for (int g = 0; g < 60; g++) {
            int a = random.nextInt(12);
            int b = random.nextInt(12);
            members[g] = g < 12 ? new int[] { g } : a == b ? new int[] { a } : new int[] { a, b };
            cost[g] = g < 12 ? 1 : 2 * random.nextDouble();
        }
        var prices = new Prices(12, members, cost);
        double shares = 0;
        for (int thing = 0; thing < 12; thing++) {
            double share = Double.POSITIVE_INFINITY;
            for (int g = 0; g < 60; g++)
                for (int each : members[g])
                    if (each == thing)
                        share = Math.min(share, cost[g] / members[g].length);
            shares += share;
        }
        assertThat(prices.sum()).as("no worse than cheapest shares").isGreaterThanOrEqualTo(shares - 1e-12);
        double[] extras = prices.extras();
        double single = 0;
        for (int g = 0; g < 12; g++)
            single += cost[g] - extras[g];
        assertThat(single).as("the price of a thing is what its own group costs less what that is beyond it").isEqualTo(prices.sum(), within(1e-9));
        for (double extra : extras)
            assertThat(extra).isNotNegative();
    }
}
