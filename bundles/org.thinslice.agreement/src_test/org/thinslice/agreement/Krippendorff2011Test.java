// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Krippendorff 2011, "Computing Krippendorff's alpha-reliability": data A and C. */
class Krippendorff2011Test {

    private static final Ratings DATA_C = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), //
            "123321412...", "1233224125.3", ".3332342251.", "12332441251.");

    @ParameterizedTest
    @CsvSource({ "NOMINAL, .743", "ORDINAL, .815", "INTERVAL, .849", "RATIO, .797" })
    void reproduces_data_c_at_every_level(Metric.Plain metric, double alpha) {
        assertThat(Tables.value(new KrippendorffAlpha(metric), DATA_C)).isEqualTo(alpha, within(5e-4));
    }

    @Test
    void leaves_out_the_unit_with_one_rating_and_says_so() {
        var result = Tables.evaluate(new KrippendorffAlpha(Metric.Plain.NOMINAL), DATA_C);
        assertThat(result.basis().units()).isEqualTo(11);
        assertThat(result.basis().observations()).isEqualTo(40);
        assertThat(result.basis().dropped()).containsExactly(new Dropped(1, "unit", "rated by one observer only"));
    }

    @Test
    void reproduces_data_a() {
        var dataA = Tables.byRater(Level.NOMINAL, Categories.range(0, 1), "0100000010", "0110010100");
        assertThat(Tables.value(new KrippendorffAlpha(Metric.Plain.NOMINAL), dataA)).isEqualTo(.095, within(5e-4));
    }

    @Test
    void is_not_defined_without_variation() {
        var flat = Tables.byRater(Level.INTERVAL, Categories.range(1, 7), "4444", "4444");
        var result = Tables.evaluate(new KrippendorffAlpha(Metric.Plain.INTERVAL), flat);
        assertThat(result.number()).isEmpty();
        assertThat(result.why()).startsWith("All ratings are equal.");
    }

    @Test
    void is_not_defined_without_pairs() {
        var alone = Tables.byRater(Level.INTERVAL, Categories.range(1, 7), "12..", "..34");
        assertThat(Tables.evaluate(new KrippendorffAlpha(Metric.Plain.INTERVAL), alone).why()).startsWith("No unit was rated by two");
    }

    @Test
    void refuses_negative_values_for_ratios() {
        var negative = Ratings.wide(Level.RATIO, Categories.NONE, new double[][] { { -1, 1 }, { 2, 2 } });
        assertThat(Tables.evaluate(new KrippendorffAlpha(Metric.Plain.RATIO), negative).why()).contains("smallest rating is -1");
    }

    @Test
    void is_zero_for_one_disagreement_in_otherwise_constant_data() {
        var data = Tables.byRater(Level.NOMINAL, Categories.range(1, 2), "11111", "11112");
        assertThat(Tables.value(new KrippendorffAlpha(Metric.Plain.NOMINAL), data)).isEqualTo(0, within(1e-15));
    }
}
