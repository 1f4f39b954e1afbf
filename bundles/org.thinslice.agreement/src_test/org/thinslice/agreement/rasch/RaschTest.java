// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class RaschTest {

    private static final double[] SEVERITY = { -1, -.4, 0, .3, .4, .7 };
    private static final double[] DIFFICULTY = { -.5, .1, .4 };
    private static final double[] THRESHOLD = { -1.4, -.3, .4, 1.3 };

    /** Draws from the model: each slice seen by some observers, who rate all items; {@code noisy} guesses. */
    private static Judgements drawn(long seed, int slices, double density, double[] severity, int noisy) {
        var random = new SplittableRandom(seed);
        var tables = new double[DIFFICULTY.length][slices][severity.length];
        for (int s = 0; s < slices; s++) {
            double place = .2 + 1.3 * random.nextGaussian();
            for (int r = 0; r < severity.length; r++) {
                boolean seen = random.nextDouble() < density;
                for (int i = 0; i < DIFFICULTY.length; i++) {
                    int drawn = draw(place - severity[r] - DIFFICULTY[i], random);
                    tables[i][s][r] = seen ? r == noisy ? 1 + random.nextInt(5) : drawn : Double.NaN;
                }
            }
        }
        var items = new LinkedHashMap<String, Ratings>();
        for (int i = 0; i < tables.length; i++)
            items.put("item" + i, Ratings.wide(Level.ORDINAL, Categories.range(1, 5), tables[i]));
        return Judgements.of(items);
    }

    private static int draw(double place, SplittableRandom random) {
        double[] weight = new double[THRESHOLD.length + 1];
        double log = 0;
        double sum = weight[0] = 1;
        for (int k = 1; k < weight.length; k++)
            sum += weight[k] = Math.exp(log += place - THRESHOLD[k - 1]);
        double left = random.nextDouble() * sum;
        int k = 0;
        while (k < THRESHOLD.length && left > weight[k])
            left -= weight[k++];
        return 1 + k;
    }

    private static double measure(Rasch.Facet facet, int i) {
        return facet.elements().get(i).measure().number().orElseThrow();
    }

    @Test
    void known_parameters_are_found_within_their_errors_also_with_six_ratings_of_a_slice() {
        double squares = 0;
        int held = 0;
        for (int seed = 1; seed <= 20; seed++) {
            var fitted = RaschOracleTest.fit(drawn(seed, 200, .35, SEVERITY, -1), Steps.SHARED);
            for (int r = 0; r < SEVERITY.length; r++) {
                double z = (measure(fitted.observers(), r) - SEVERITY[r]) / fitted.observers().elements().get(r).error().orElseThrow();
                squares += z * z;
                held += fitted.observers().elements().get(r).measure().interval().orElseThrow().holds(SEVERITY[r]) ? 1 : 0;
            }
            for (int k = 0; k < 4; k++)
                assertThat(fitted.scales().get(0).thresholds().get(k).value()).isEqualTo(THRESHOLD[k], within(.35));
            assertThat(fitted.sd()).isEqualTo(1.3, within(.35));
        }
        assertThat(squares / 120).as("mean of z²").isBetween(.65, 1.4);
        assertThat(held).isBetween(108, 120);
    }

    @Test
    void few_ratings_of_a_slice_do_not_exaggerate_differences() {
        double slope = 0;
        for (int seed = 1; seed <= 10; seed++) {
            var fitted = RaschOracleTest.fit(drawn(100 + seed, 300, .25, SEVERITY, -1), Steps.SHARED);
            for (int r = 0; r < SEVERITY.length; r++)
                slope += measure(fitted.observers(), r) * SEVERITY[r];
        }
        double whole = 0;
        for (double s : SEVERITY)
            whole += 10 * s * s;
        assertThat(slope / whole).isEqualTo(1, within(.06));
    }

    @Test
    void measures_do_not_depend_on_the_order_of_anything() {
        var one = RaschOracleTest.fit(RaschOracleTest.fivePoints(), Steps.SHARED);
        double[][][] turned = new double[2][50][4];
        var items = new LinkedHashMap<String, Ratings>();
        for (int i = 0; i < 2; i++) {
            for (var row : turned[i])
                java.util.Arrays.fill(row, Double.NaN);
            var all = RaschOracleTest.fivePoints();
            for (int s = 0; s < 50; s++)
                for (int place = all.from(s); place < all.to(s); place++)
                    if (all.item(place) == 1 - i)
                        turned[i][49 - s][3 - all.observer(place)] = 10 * all.value(place);
            items.put("item" + i, Ratings.wide(Level.ORDINAL, Categories.NONE, turned[i]));
        }
        var other = RaschOracleTest.fit(Judgements.of(items), Steps.SHARED);
        assertThat(other.logLikelihood()).isEqualTo(one.logLikelihood(), within(1e-8));
        for (int r = 0; r < 4; r++)
            assertThat(measure(other.observers(), 3 - r)).isEqualTo(measure(one.observers(), r), within(1e-7));
        assertThat(measure(other.items(), 1)).isEqualTo(measure(one.items(), 0), within(1e-7));
        assertThat(measure(other.slices(), 49)).isEqualTo(measure(one.slices(), 0), within(1e-7));
        assertThat(other.scales().get(0).thresholds().get(0).to()).isEqualTo(20);
    }

    @Test
    void a_guessing_observer_misfits() {
        var fitted = RaschOracleTest.fit(drawn(4, 150, 1, SEVERITY, 3), Steps.SHARED);
        assertThat(fitted.observers().elements().get(3).fit().orElseThrow().infit()).isGreaterThan(1.5);
        assertThat(fitted.observers().elements().get(0).fit().orElseThrow().infit()).isLessThan(1.2);
        assertThat(fitted.findings()).anySatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISFIT);
            assertThat(finding.text()).contains("r4").doesNotContain("r1");
        });
    }

    @Test
    void mean_squares_are_one_on_average_where_the_model_holds() {
        double infit = 0;
        double outfit = 0;
        for (int seed = 1; seed <= 10; seed++) {
            var fitted = RaschOracleTest.fit(drawn(200 + seed, 300, .3, SEVERITY, -1), Steps.SHARED);
            for (var element : fitted.observers().elements()) {
                infit += element.fit().orElseThrow().infit() / 60;
                outfit += element.fit().orElseThrow().outfit() / 60;
            }
        }
        assertThat(infit).isEqualTo(1, within(.03));
        assertThat(outfit).isEqualTo(1, within(.05));
    }

    @Test
    void separation_reliability_and_the_test_of_equal_severity_go_together() {
        var differ = RaschOracleTest.fit(drawn(5, 200, 1, SEVERITY, -1), Steps.SHARED).observers();
        double mean = 0;
        double squares = 0;
        for (int r = 0; r < 6; r++) {
            mean += differ.elements().get(r).error().orElseThrow() * differ.elements().get(r).error().orElseThrow() / 6;
            squares += measure(differ, r) * measure(differ, r) / 5;
        }
        assertThat(differ.reliability().number().orElseThrow()).isEqualTo((squares - mean) / squares, within(1e-9));
        assertThat(differ.separation().number().orElseThrow()).isEqualTo(Math.sqrt((squares - mean) / mean), within(1e-9));
        assertThat(differ.difference().orElseThrow().p()).isLessThan(1e-6);
        int rejected = 0;
        for (int seed = 1; seed <= 40; seed++)
            rejected += RaschOracleTest.fit(drawn(300 + seed, 60, 1, new double[4], -1), Steps.SHARED).observers().difference().orElseThrow().p() < .1 ? 1 : 0;
        assertThat(rejected).isBetween(1, 9);
    }

    @Test
    void observers_at_one_end_are_left_out_and_named() {
        var table = RaschOracleTest.table(Categories.range(1, 3), "1233211232", "2233112232", "1111111111", "3333.33333", "..........");
        var fitted = RaschOracleTest.fit(Judgements.of("warm", table), Steps.SHARED);
        assertThat(fitted.observers().elements().get(2).measure().why()).contains("lowest category throughout");
        assertThat(fitted.observers().elements().get(3).measure().why()).contains("highest category throughout");
        assertThat(fitted.observers().elements().get(4).measure().why()).contains("no rating that could be used");
        assertThat(fitted.findings()).filteredOn(f -> f.kind() == Finding.Kind.EXTREME).extracting(Finding::text)
                .satisfiesExactly(low -> assertThat(low).contains("lowest").contains("r3"), high -> assertThat(high).contains("highest").contains("r4"));
        assertThat(measure(fitted.observers(), 0) + measure(fitted.observers(), 1)).isEqualTo(0, within(1e-9));
        assertThat(fitted.ratings()).isEqualTo(20);
        assertThat(fitted.findings()).anySatisfy(f -> assertThat(f.text()).contains("fewer than ten ratings"));
    }

    @Test
    void slices_at_one_end_have_a_place_all_the_same() {
        var fitted = RaschOracleTest.fit(Judgements.of("warm", RaschOracleTest.table(Categories.range(1, 3), "1233211232", "2233112232", "1133212223")), Steps.SHARED);
        assertThat(measure(fitted.slices(), 2)).isGreaterThan(measure(fitted.slices(), 1)).isLessThan(10);
    }

    @Test
    void observers_who_share_no_slice_are_said_to_be_apart() {
        var apart = RaschOracleTest.table(Categories.range(1, 3), "12332112....", "21332122....", "............", "........2132", "........1223");
        assertThat(disconnected(Judgements.of("warm", apart))).contains("2 groups").contains("r1, r2 | r4, r5");
        var linked = RaschOracleTest.table(Categories.range(1, 3), "12332112....", "21332122....", ".......12...", "........2132", "........1223");
        assertThat(disconnected(Judgements.of("warm", linked))).isEmpty();
    }

    @Test
    void observers_of_different_items_are_linked_by_one_who_rates_both_on_the_same_slices_only() {
        var one = RaschOracleTest.table(Categories.range(1, 3), "12332112....", "............", "........1232");
        var two = RaschOracleTest.table(Categories.range(1, 3), "............", "21331221....", "........2132");
        var items = new LinkedHashMap<String, Ratings>();
        items.put("one", one);
        items.put("two", two);
        assertThat(disconnected(Judgements.of(items))).contains("r1, r2 | r3");
        items.put("two", RaschOracleTest.table(Categories.range(1, 3), "............", "21331221....", "2......12132"));
        assertThat(disconnected(Judgements.of(items))).isEmpty();
    }

    private static String disconnected(Judgements judgements) {
        return RaschOracleTest.fit(judgements, Steps.SHARED).findings().stream().filter(f -> f.kind() == Finding.Kind.DISCONNECTED)
                .map(Finding::text).findFirst().orElse("");
    }

    @Test
    void disordered_thresholds_and_unused_points_are_said() {
        var random = new SplittableRandom(3);
        var rows = new double[80][4];
        for (var row : rows) {
            boolean high = random.nextBoolean();
            for (int r = 0; r < 4; r++)
                row[r] = random.nextInt(25) == 0 ? 4 : (high ? random.nextInt(5) > 0 : random.nextInt(5) == 0) ? 5 : 1;
        }
        var fitted = RaschOracleTest.fit(Judgements.of("warm", Ratings.wide(Level.ORDINAL, Categories.range(1, 5), rows)), Steps.SHARED);
        assertThat(fitted.scales().get(0).thresholds()).hasSize(2);
        assertThat(fitted.scales().get(0).thresholds().get(0).from()).isEqualTo(1);
        assertThat(fitted.scales().get(0).thresholds().get(0).to()).isEqualTo(4);
        assertThat(fitted.findings()).anySatisfy(f -> {
            assertThat(f.kind()).isEqualTo(Finding.Kind.DISORDERED);
            assertThat(f.text()).contains("4 to 5");
        });
    }

    @Test
    void unrelated_ratings_say_that_slices_do_not_differ() {
        var rows = new double[40][3];
        for (int u = 0; u < 40; u++)
            rows[u] = new double[] { 1 + u % 3, 1 + (u + 1) % 3, 1 + (u + 2) % 3 };
        var fitted = RaschOracleTest.fit(Judgements.of("warm", Ratings.wide(Level.ORDINAL, Categories.range(1, 3), rows)), Steps.SHARED);
        assertThat(fitted.findings()).anySatisfy(f -> assertThat(f.kind()).isEqualTo(Finding.Kind.BOUNDARY));
        assertThat(fitted.sd()).isEqualTo(.02, within(1e-9));
        assertThat(fitted.observers().separation().why()).contains("no more than their standard errors");
    }

    @Test
    void says_why_there_is_no_model() throws Exception {
        assertThat(why(RaschOracleTest.table(Categories.range(1, 3), "123", "321").at(Level.NOMINAL))).contains("no order");
        assertThat(why(RaschOracleTest.table(Categories.range(1, 3), "222", "222"))).contains("equal");
        assertThat(why(RaschOracleTest.table(Categories.range(1, 3), "...", "..."))).contains("Nothing is rated");
        assertThat(why(RaschOracleTest.table(Categories.range(1, 3), "123...", "...132"))).contains("two ratings");
        var rows = new double[40][2];
        for (int u = 0; u < 40; u++)
            rows[u] = new double[] { u * .37, u * .37 + 1 };
        assertThat(why(Ratings.wide(Level.INTERVAL, Categories.NONE, rows))).contains("more than 30 different values");
    }

    private static String why(Ratings ratings) throws Stopped {
        return ((Rasch.NotDefined) Rasch.fit(Judgements.of("warm", ratings), Steps.SHARED, .95, Progress.NONE)).why();
    }

    @Test
    void can_be_stopped() {
        assertThatThrownBy(() -> Rasch.fit(RaschOracleTest.fivePoints(), Steps.SHARED, .95, (done, total) -> done < 2)).isInstanceOf(Stopped.class);
    }
}
