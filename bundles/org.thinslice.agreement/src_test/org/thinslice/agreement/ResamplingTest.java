// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinslice.base.Problem;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class ResamplingTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(100);
    private static final KrippendorffAlpha ORDINAL = new KrippendorffAlpha(Metric.Plain.ORDINAL);
    private static final KrippendorffAlpha INTERVAL = new KrippendorffAlpha(Metric.Plain.INTERVAL);

    /** 48 slices of 16 sessions that differ. */
    static Ratings study(Level level, int raters, double missing) {
        var builder = Ratings.builder(level, Categories.range(1, 5));
        double[][] table = Tables.random(21, 48, raters, 5, .9, missing);
        for (int u = 0; u < table.length; u++) {
            builder.session("u" + u, "s" + u / 3);
            for (int r = 0; r < raters; r++)
                if (!Double.isNaN(table[u][r]))
                    builder.rating("u" + u, "k" + r, Math.max(1, Math.min(5, table[u][r] + u / 3 % 3 * 2 - 2)));
        }
        try {
            return builder.build();
        } catch (Problem never) {
            throw new AssertionError(never);
        }
    }

    static Stream<Arguments> waysToResample() {
        return Arrays.stream(Resample.values()).flatMap(what -> Stream.of(IntervalMethod.PERCENTILE, IntervalMethod.BASIC,
                IntervalMethod.BCA, IntervalMethod.JACKKNIFE).map(how -> Arguments.of(what, how)));
    }

    @ParameterizedTest
    @MethodSource("waysToResample")
    void gives_the_same_limits_on_one_two_and_seven_threads(Resample what, IntervalMethod how) throws Stopped {
        var ratings = study(Level.ORDINAL, 6, .1);
        var coefficients = List.<Coefficient>of(ORDINAL, new KendallWPairwise(), Icc.A1);
        var settings = QUICK.withResample(what).withMethod(how);
        var one = AgreementTable.of(ratings, coefficients, settings.withThreads(1), Progress.NONE);
        for (int threads : new int[] { 2, 7 })
            assertThat(AgreementTable.of(ratings, coefficients, settings.withThreads(threads), Progress.NONE)).isEqualTo(one);
        assertThat(one.results().get(0).interval()).isPresent();
        assertThat(one.results().get(1).interval()).isPresent();
    }

    @Test
    void names_what_was_drawn() throws Stopped {
        var ratings = study(Level.ORDINAL, 12, .1);
        assertThat(method(ratings, QUICK.withResample(Resample.UNITS_AND_RATERS)))
                .isEqualTo("bootstrap BCa, 100 resamples of slices and observers");
        assertThat(method(ratings, QUICK.withResample(Resample.UNITS_AND_RATERS).withMethod(IntervalMethod.JACKKNIFE)))
                .isEqualTo("jackknife over slices and observers");
        assertThat(method(ratings, QUICK.withMethod(IntervalMethod.JACKKNIFE).withRounds(0))).isEqualTo("jackknife over slices");
        assertThat(method(ratings, QUICK.withMethod(IntervalMethod.KRIPPENDORFF))).isEqualTo("Krippendorff's bootstrap, 100 resamples of pairs");
    }

    private static String method(Ratings ratings, Settings settings) {
        return Tables.evaluate(ORDINAL, ratings, settings).interval().orElseThrow().method();
    }

    @Test
    void warns_where_few_observers_are_drawn_from() {
        var settings = QUICK.withResample(Resample.UNITS_AND_RATERS);
        assertThat(Tables.evaluate(ORDINAL, study(Level.ORDINAL, 9, 0), settings).findings()).singleElement()
                .satisfies(f -> assertThat(f.kind()).isEqualTo(Finding.Kind.FEW_OBSERVERS))
                .satisfies(f -> assertThat(f.text()).startsWith("Only 9 observers"));
        assertThat(Tables.evaluate(ORDINAL, study(Level.ORDINAL, 10, 0), settings).findings()).isEmpty();
    }

    @Test
    void observers_that_differ_in_strictness_make_the_interval_wider() {
        double[][] table = Tables.random(4, 80, 8, 9, .5, 0);
        for (var row : table)
            for (int r = 0; r < 8; r++)
                row[r] += r;
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, table);
        assertThat(width(ratings, Resample.UNITS_AND_RATERS)).isGreaterThan(1.5 * width(ratings, Resample.UNITS));
    }

    private static double width(Ratings ratings, Resample what) {
        var interval = Tables.evaluate(INTERVAL, ratings, QUICK.withRounds(400).withResample(what)).interval().orElseThrow();
        return interval.high() - interval.low();
    }

    @ParameterizedTest
    @EnumSource(value = Metric.Plain.class, names = { "NOMINAL", "INTERVAL" })
    void an_observer_drawn_twice_is_not_compared_with_themselves(Metric.Plain metric) {
        var ratings = study(Level.INTERVAL, 6, 0);
        int[] copies = { 2, 0, 1, 3, 0, 0 };
        int[] units = IntStream.range(0, 48).map(u -> u / 2 * 2).toArray();
        double value = new CrossedDraws(ratings, new KrippendorffAlpha(metric)).value(units, copies);
        assertThat(value).isEqualTo(betweenPeople(ratings, metric, units, copies), within(1e-12));
    }

    /** α with Do over ordered pairs of drawn ratings by different people, and De over all pairs of drawn ratings. */
    private static double betweenPeople(Ratings ratings, Metric metric, int[] units, int[] copies) {
        double[][] wide = ratings.wide();
        double observed = 0;
        double pairs = 0;
        double expected = 0;
        double all = 0;
        for (int u : units)
            for (int r = 0; r < 6; r++)
                for (int s = 0; s < 6; s++)
                    if (r != s) {
                        observed += copies[r] * copies[s] * metric.squared(wide[u][r], wide[u][s]);
                        pairs += copies[r] * copies[s];
                    }
        for (int u : units)
            for (int v : units)
                for (int r = 0; r < 6; r++)
                    for (int s = 0; s < 6; s++) {
                        expected += copies[r] * copies[s] * metric.squared(wide[u][r], wide[v][s]);
                        all += copies[r] * copies[s];
                    }
        double n = Math.sqrt(all);
        return 1 - observed / pairs / (expected / n / (n - 1));
    }

    @Test
    void the_jackknife_is_the_spread_of_alpha_without_each_unit() {
        var ratings = study(Level.INTERVAL, 4, .2);
        var result = Tables.evaluate(INTERVAL, ratings, QUICK.withMethod(IntervalMethod.JACKKNIFE));
        var pairable = Selection.pairable(ratings).units();
        double[] without = Arrays.stream(pairable).mapToDouble(u -> Tables.value(INTERVAL, Subset.withoutUnit(ratings, u))).toArray();
        double mean = Arrays.stream(without).average().orElseThrow();
        double n = without.length;
        double se = Math.sqrt((n - 1) / n * Arrays.stream(without).map(a -> (a - mean) * (a - mean)).sum());
        assertThat(result.details().get("se")).isEqualTo(se, within(1e-12));
        var interval = result.interval().orElseThrow();
        assertThat((interval.low() + interval.high()) / 2).isEqualTo(result.number().orElseThrow(), within(1e-12));
        assertThat((interval.high() - interval.low()) / 2 / se).isEqualTo(2.01174051, within(1e-7));   // t(.975, 47), scipy
        assertThat(result.basis().seed()).as("nothing was drawn").isEmpty();
    }

    @Test
    void jackknife_variances_of_units_and_observers_add_up() {
        var ratings = study(Level.INTERVAL, 12, 0);
        var both = Tables.evaluate(INTERVAL, ratings, QUICK.withMethod(IntervalMethod.JACKKNIFE).withResample(Resample.UNITS_AND_RATERS));
        var units = Tables.evaluate(INTERVAL, ratings, QUICK.withMethod(IntervalMethod.JACKKNIFE));
        double[] without = IntStream.range(0, 12).mapToDouble(r -> Tables.value(INTERVAL, Subset.withoutRater(ratings, r))).toArray();
        double mean = Arrays.stream(without).average().orElseThrow();
        double observers = 11 / 12. * Arrays.stream(without).map(a -> (a - mean) * (a - mean)).sum();
        assertThat(Math.pow(both.details().get("se"), 2)).isEqualTo(Math.pow(units.details().get("se"), 2) + observers, within(1e-12));
    }

    @Test
    void a_jackknife_of_groups_is_close_to_that_of_units() throws Stopped {
        var ratings = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(8, 2000, 3, 900, 60, .1));
        var selection = Selection.pairable(ratings);
        var exact = new LeaveOut(new SpreadAlpha(selection), Progress.NONE).units();
        var grouped = new LeaveOut(new ValueAlpha(selection, Metric.Plain.INTERVAL), Progress.NONE).units();
        assertThat(exact.values()).hasSize(selection.size());
        int[] but7 = new int[selection.size()];
        Arrays.fill(but7, 1);
        but7[7] = 0;
        assertThat(exact.values()[7]).isEqualTo(new ValueAlpha(selection, Metric.Plain.INTERVAL).of(but7), within(1e-12));
        assertThat(grouped.values()).hasSize(LeaveOut.MOST);
        assertThat(grouped.variance() / exact.variance()).isEqualTo(1, within(.2));
    }

    @Test
    void two_observers_cannot_be_drawn() {
        var result = Tables.evaluate(ORDINAL, study(Level.ORDINAL, 2, 0), QUICK.withResample(Resample.UNITS_AND_RATERS));
        assertThat(result.why()).isEqualTo("Drawing observers needs at least three of them; there are 2.");
    }

    @Test
    void the_spread_of_variance_components_takes_observers_as_drawn_already() throws Stopped {
        var ratings = study(Level.INTERVAL, 6, .1);
        var reml = List.<Coefficient>of(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE));
        var both = AgreementTable.of(ratings, reml, QUICK.withResample(Resample.UNITS_AND_RATERS), Progress.NONE).results().get(0);
        assertThat(both.interval().orElseThrow().method()).startsWith("Monte Carlo");
    }

    @Test
    void stops_while_observers_are_drawn() {
        var settings = QUICK.withRounds(1_000_000).withResample(Resample.UNITS_AND_RATERS);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> ORDINAL.of(study(Level.ORDINAL, 5, 0), settings, (done, total) -> done < 100))
                .isInstanceOf(Stopped.class);
    }
}
