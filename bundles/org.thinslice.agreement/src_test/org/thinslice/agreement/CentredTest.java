// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are centred before they are squared: an offset of a thousand million costs no digit that a rating has. */
class CentredTest {

    private static final double OFFSET = 1e9;

    static Stream<Coefficient> coefficients() {
        return Stream.of(Icc.ONE, Icc.K, Icc.A1, Icc.AK, Icc.C1, Icc.CK, new RobinsonA(), new Iota(), new Finn(7, Icc.Model.TWOWAY),
                new KrippendorffAlpha(Metric.Plain.INTERVAL), new CronbachAlpha(false), new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE),
                new RemlIcc(Icc.Type.CONSISTENCY, Icc.Unit.AVERAGE));
    }

    @ParameterizedTest
    @MethodSource("coefficients")
    void an_offset_changes_no_digit(Coefficient coefficient) {
        double[][] rows = Tables.random(5, 30, 4, 7, 1, 0);
        var shifted = Arrays.stream(rows).map(row -> Arrays.stream(row).map(x -> x + OFFSET).toArray()).toArray(double[][]::new);
        var plain = Tables.evaluate(coefficient, Ratings.wide(Level.INTERVAL, Categories.NONE, rows));
        var far = Tables.evaluate(coefficient, Ratings.wide(Level.INTERVAL, Categories.NONE, shifted));
        assertThat(far.number().orElseThrow()).isEqualTo(plain.number().orElseThrow(), within(1e-9));
        plain.interval().ifPresent(limits -> assertThat(far.interval().orElseThrow().low()).isEqualTo(limits.low(), within(1e-8)));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void rounding_of_decimals_is_not_taken_for_disagreement(Icc form) {
        var rows = new double[12][];
        for (int u = 0; u < rows.length; u++)
            rows[u] = new double[] { .1 * u, .1 * u + .3, .1 * u + .7 };
        var result = Tables.evaluate(form, Ratings.wide(Level.INTERVAL, Categories.NONE, rows));
        assertThat(result.number()).hasValue(1);
        assertThat(result.details().get("MSE")).isZero();
        assertThat(result.details()).doesNotContainKeys("F", "p");
        assertThat(result.interval()).isEmpty();
    }

    static List<Icc> sums() {
        return List.of(Icc.C1, Icc.CK);
    }
}
