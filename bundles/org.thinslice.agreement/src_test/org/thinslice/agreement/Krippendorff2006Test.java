// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** "Algorithm for bootstrapping a distribution of α", 2006, revised 2011. Expected numbers follow from its four steps. */
class Krippendorff2006Test {

    private static final Settings SETTINGS = Settings.DEFAULT.withRounds(20_000).withMethod(IntervalMethod.KRIPPENDORFF);

    /** The example of "Computing Krippendorff's alpha-reliability": 4 observers, 12 units, 40 pairable values. */
    private static final Ratings EXAMPLE = Tables.byRater(Level.ORDINAL, Categories.range(1, 5),
"123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    private static CoincidenceDraws draws(Ratings ratings, Metric metric) {
        return new CoincidenceDraws(Coincidences.of(ratings.cells()), metric, Selection.pairable(ratings).basis().raters());
    }

    @Test
    void draws_as_many_pairs_as_observers_make_or_twenty_five_for_each_filled_cell() {
        assertThat(draws(EXAMPLE, Metric.Plain.NOMINAL).draws()).isEqualTo(60);
        var many = Tables.crosstab(Level.NOMINAL, new int[] { 900, 50 }, new int[] { 50, 900 });
        assertThat(draws(many, Metric.Plain.NOMINAL).draws()).as("4 filled cells").isEqualTo(100);
        var fewer = Tables.crosstab(Level.NOMINAL, new int[] { 900, 0 }, new int[] { 50, 900 });
        assertThat(draws(fewer, Metric.Plain.NOMINAL).draws()).as("both orders of a pair are cells").isEqualTo(100);
        var apart = Tables.crosstab(Level.NOMINAL, new int[] { 900, 0, 0 }, new int[] { 50, 900, 0 }, new int[] { 0, 0, 900 });
        assertThat(draws(apart, Metric.Plain.NOMINAL).draws()).isEqualTo(125);
    }

    @Test
    void resamples_spread_about_alpha_as_draws_of_pairs_do() throws Stopped {
        for (var metric : new Metric[] { Metric.Plain.NOMINAL, Metric.Plain.ORDINAL, Metric.Plain.INTERVAL }) {
            var coincidences = Coincidences.of(EXAMPLE.cells());
            var parts = coincidences.disagreement(metric);
            double[] scale = coincidences.scale(metric);
            double fourth = 0;
            for (int c = 0; c < 5; c++)
                for (int k = 0; k < 5; k++)
                    fourth += coincidences.at(c, k) / coincidences.total() * Math.pow(metric.squared(scale[c], scale[k]), 2);
            var draws = draws(EXAMPLE, metric);
            double sd = Math.sqrt((fourth - parts.observed() * parts.observed()) / draws.draws()) / parts.expected();
            double[] values = draws.values(SETTINGS, Progress.NONE);
            double mean = Arrays.stream(values).average().orElseThrow();
            double spread = Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow());
            assertThat(mean).isEqualTo(parts.alpha(), within(4 * sd / Math.sqrt(values.length) + .002));
            assertThat(spread).isEqualTo(sd, within(.03 * sd));
        }
    }

    @Test
    void coincidences_add_up_to_the_values() {
        var coincidences = Coincidences.of(EXAMPLE.cells());
        double sum = 0;
        for (int c = 0; c < 5; c++)
            for (int k = 0; k < 5; k++)
                sum += coincidences.at(c, k);
        assertThat(sum).isEqualTo(coincidences.total(), within(1e-12));
        assertThat(coincidences.total()).isEqualTo(Selection.pairable(EXAMPLE).basis().observations());
    }

    @Test
    void no_resample_lies_below_minus_one() throws Stopped {
        var opposite = Tables.crosstab(Level.NOMINAL, new int[] { 0, 3 }, new int[] { 3, 0 });
        assertThat(draws(opposite, Metric.Plain.NOMINAL).values(SETTINGS.withRounds(50), Progress.NONE)).containsOnly(-.8333333333333335);
        var extremes = Tables.crosstab(Level.INTERVAL, new int[] { 0, 0, 2 }, new int[] { 0, 9, 0 }, new int[] { 1, 0, 0 });
        assertThat(Arrays.stream(draws(extremes, Metric.Plain.INTERVAL).values(SETTINGS, Progress.NONE)).min()).hasValue(-1);
    }

    @Test
    void perfect_resamples_of_a_single_agreed_value_count_as_zero() throws Stopped {
        var single = Tables.crosstab(Level.NOMINAL, new int[] { 40, 2 }, new int[] { 0, 0 });
        double[] values = draws(single, Metric.Plain.NOMINAL).values(SETTINGS, Progress.NONE);
        assertThat(Arrays.stream(values).max().orElseThrow()).isLessThan(1);
        assertThat(Arrays.stream(values).filter(v -> v == 0).count() / 20_000.).isEqualTo(Math.pow(80 / 84., 42), within(.01));
    }

    @Test
    void of_perfect_resamples_so_many_count_as_zero_as_fall_on_one_value() throws Stopped {
        var nearly = Tables.crosstab(Level.NOMINAL, new int[] { 38, 1 }, new int[] { 0, 1 });
        double[] values = draws(nearly, Metric.Plain.NOMINAL).values(SETTINGS, Progress.NONE);
        double perfect = Math.pow(78 / 80., 40);
        double one = Math.pow(76 / 80., 40);
        assertThat(Arrays.stream(values).filter(v -> v == 1).count() / 20_000.).isEqualTo(perfect - one, within(.012));
    }

    @Test
    void is_narrower_than_drawing_units_where_units_hold_many_pairs() {
        var alpha = new KrippendorffAlpha(Metric.Plain.ORDINAL);
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 5), Tables.random(3, 40, 15, 5, 1, 0));
        var own = Tables.evaluate(alpha, ratings, SETTINGS).interval().orElseThrow();
        var units = Tables.evaluate(alpha, ratings, Settings.DEFAULT).interval().orElseThrow();
        assertThat(own.high() - own.low()).isLessThan(units.high() - units.low());
        assertThat(Settings.DEFAULT.method()).isEqualTo(IntervalMethod.BCA);
    }

    @Test
    void is_for_alpha_and_for_pairs_of_a_short_scale() {
        assertThat(Tables.evaluate(new KendallW(true), Ratings.wide(Level.ORDINAL, Categories.range(1, 5), Tables.random(3, 40, 3, 5, 1, 0)), SETTINGS)
                .why()).startsWith("Krippendorff's own bootstrap is made for his α alone.");
        var alpha = new KrippendorffAlpha(Metric.Plain.INTERVAL);
        assertThat(Tables.evaluate(alpha, EXAMPLE, SETTINGS.withResample(Resample.UNITS_AND_RATERS)).why())
                .contains("knows neither sessions nor observers");
        var continuous = Ratings.wide(Level.INTERVAL, Categories.NONE, Tables.random(3, 400, 3, 900, 1, 0));
        assertThat(Tables.evaluate(alpha, continuous, SETTINGS).why()).contains("needs a short scale");
        assertThat(Tables.evaluate(alpha, EXAMPLE, SETTINGS.withRounds(0)).why()).isEqualTo("No resamples were asked for.");
    }
}
