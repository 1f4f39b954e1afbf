// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class DriftTest {

    private static final String[] INCOMPLETE = { "4572.615.3", "35.1352.42", "57.364.74.", "2..14413.2" };

    private static List<Drift> drift(Ratings ratings, Order order) {
        try {
            return Drift.of(ratings, order, .95, Cusum.Rule.DEFAULT, Progress.NONE);
        } catch (Stopped never) {
            throw new AssertionError(never);
        }
    }

    /** scipy.stats.linregress of own rating − mean of the others' adjusted ratings on the position. */
    @Test
    void the_slope_is_that_of_the_deviation_on_the_observers_own_position() {
        var ratings = Simulated.byObserver(Level.INTERVAL, Categories.range(1, 7), INCOMPLETE);
        var all = drift(ratings, Order.ofPositions(ratings, (slice, observer) -> {
            int u = Integer.parseInt(slice) - 1;
            return OptionalDouble.of(observer.equals("r1") || observer.equals("r3") ? u : 20 - u);
        }));
        double[][] expected = { { -.000408966915543718, .12087661429984663, .9974313274319423 }, { -.10083378313542045, .1200830670090328, .4332540764352427 },
                { -.16325950235742426, .2025938184091417, .45692914486907554 }, { -.02675685619675647, .1184865844197641, .8302805126130295 } };
        for (int r = 0; r < 4; r++) {
            assertThat(all.get(r).slope().number().orElseThrow()).isEqualTo(expected[r][0], within(1e-9));
            assertThat(all.get(r).p().orElseThrow()).isEqualTo(expected[r][2], within(1e-9));
            var interval = all.get(r).slope().interval().orElseThrow();
            double t = all.get(r).ratings() == 8 ? 2.4469118511449692 : 2.5705818366147395;
            assertThat(interval.high() - interval.low()).isEqualTo(2 * t * expected[r][1], within(1e-9));
        }
        assertThat(all.get(0).change().number().orElseThrow()).isEqualTo(9 * expected[0][0], within(1e-9));
        assertThat(all.get(1).change().number().orElseThrow()).isEqualTo(9 * expected[1][0], within(1e-9));
    }

    @Test
    void drift_follows_the_order_of_rating_and_not_that_of_the_table() {
        int n = 80;
        double[][] table = Simulated.table(12, n, new double[] { 0, 0, 0, 0 }, .3, 0);
        int[] turn = shuffled(n, 5);
        for (int u = 0; u < n; u++)
            table[u][2] += .02 * turn[u];
        var ratings = Simulated.interval(table);
        var order = Order.ofTimes(ratings, (slice, observer) -> OptionalDouble.of(1e9 + 7e3 * turn[Integer.parseInt(slice) - 1]));
        var found = drift(ratings, order).get(2);
        assertThat(found.slope().number().orElseThrow()).isEqualTo(.02, within(.004));
        assertThat(found.slope().interval().orElseThrow().low()).isPositive();
        assertThat(found.p().orElseThrow()).isLessThan(1e-6);
        assertThat(found.change().number().orElseThrow()).isEqualTo(79 * found.slope().number().orElseThrow(), within(1e-9));
        var byTable = drift(ratings, Order.ofPositions(ratings, (slice, observer) -> OptionalDouble.of(Integer.parseInt(slice)))).get(2);
        assertThat(byTable.p().orElseThrow()).isGreaterThan(.01);
    }

    private static int[] shuffled(int n, long seed) {
        int[] order = IntStream.range(0, n).toArray();
        var random = new SplittableRandom(seed);
        for (int i = n - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    @Test
    void times_become_positions_and_equal_times_share_theirs() {
        var ratings = Simulated.byObserver(Level.INTERVAL, Categories.NONE, "1234.6", "......");
        double[] at = { 50, 10, 30, 30, 1, 70 };
        var order = Order.ofTimes(ratings, (slice, observer) -> slice.equals("6") ? OptionalDouble.empty()
                : OptionalDouble.of(at[Integer.parseInt(slice) - 1]));
        assertThat(IntStream.range(0, 5).mapToObj(order::position)).containsExactly(OptionalDouble.of(4), OptionalDouble.of(1), OptionalDouble.of(2.5),
                OptionalDouble.of(2.5), OptionalDouble.empty());
        assertThat(order.known()).isEqualTo(4);
    }

    @Test
    void says_why_there_is_no_drift_to_see() {
        var ratings = Simulated.byObserver(Level.INTERVAL, Categories.NONE, "123", "234", "...");
        assertThat(drift(ratings, Order.unknown(ratings)).get(0).slope().why()).contains("order").contains("not known");
        assertThat(drift(ratings, Order.unknown(ratings)).get(2).slope().why()).contains("no slice");
        var same = Order.ofPositions(ratings, (slice, observer) -> OptionalDouble.of(1));
        assertThat(drift(ratings, same).get(0).slope().why()).contains("same position");
        var two = Order.ofPositions(ratings, (slice, observer) -> slice.equals("1") ? OptionalDouble.empty() : OptionalDouble.of(Integer.parseInt(slice)));
        assertThat(drift(ratings, two).get(0).slope().why()).contains("at least three");
        var line = drift(ratings, Order.ofPositions(ratings, (slice, observer) -> OptionalDouble.of(Integer.parseInt(slice)))).get(0);
        assertThat(line.slope().number().orElseThrow()).isEqualTo(0, within(1e-12));
        assertThat(line.slope().why()).contains("straight line");
        assertThat(line.p()).isEmpty();
        assertThat(line.cusum()).isInstanceOf(Cusum.NotWatched.class);
        assertThat(drift(ratings.at(Level.NOMINAL), Order.unknown(ratings)).get(0).slope().why()).contains("no order");
    }
}
