// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Standard errors of κ. The numbers are not those of the paper's formula but of the delta method itself: κ differentiated by
 * complex steps with respect to every cell (NumPy 2.4), at the table for intervals and at its margins' product for the test.
 */
class FleissCohenEveritt1969Test {

    /** The table of Cohen 1960, page 45. */
    private static final Ratings PAGE_45 = Tables.crosstab(Level.ORDINAL, new int[] { 88, 14, 18 }, new int[] { 10, 40, 10 }, new int[] { 2, 6, 12 });
    private static final Ratings FOUR_POINTS = Tables.crosstab(Level.ORDINAL, new int[] { 31, 7, 3, 1 }, new int[] { 9, 22, 8, 2 },
            new int[] { 2, 6, 19, 7 }, new int[] { 0, 3, 5, 25 });

    @ParameterizedTest
    @CsvSource({
            "UNWEIGHTED, .49152542372881347, .05100181557607785, .05197893635659544, 9.456242435527356, 3.1920825658487167e-21, .39156370205354696, .59148714540408",
            "LINEAR, .47368421052631576, .05443230917764151, .05469634129164876, 8.660254037844386, 4.707140590140388e-18, .36699884494278934, .5803695761098422",
            "QUADRATIC, .4545454545454547, .06645368159107819, .0673586674648826, 6.7481360848242975, 1.4975645914498098e-11, .32429863198684905, .5847922771040603" })
    void errors_of_cohens_table(Weighting weights, double kappa, double se, double se0, double z, double p, double low, double high) {
        check(PAGE_45, weights, kappa, se, se0, z, p, low, high);
    }

    @ParameterizedTest
    @CsvSource({
            "UNWEIGHTED, .5277134200677241, .05210052362554835, .04723673741732015, 11.17167376327369, 5.611340486071904e-29, .4255982701859712, .6298285699494771",
            "LINEAR, .6534195933456564, .0446552630229315, .0589738299946097, 11.079822921546386, 1.571831240461988e-28, .5658968861005474, .7409423005907653",
            "QUADRATIC, .7581588179015624, .042810059732591776, .08160637667662757, 9.290435977887283, 1.5365761876769216e-20, .6742526426496741, .8420649931534506" })
    void errors_of_four_points(Weighting weights, double kappa, double se, double se0, double z, double p, double low, double high) {
        check(FOUR_POINTS, weights, kappa, se, se0, z, p, low, high);
    }

    private static void check(Ratings table, Weighting weights, double kappa, double se, double se0, double z, double p, double low, double high) {
        var result = Tables.evaluate(new CohenKappa(weights), table);
        assertThat(result.number().orElseThrow()).isEqualTo(kappa, within(1e-12));
        assertThat(result.details().get("se")).isEqualTo(se, within(1e-12));
        assertThat(result.details().get("se0")).isEqualTo(se0, within(1e-12));
        assertThat(result.details().get("z")).isEqualTo(z, within(1e-9));
        assertThat(result.details().get("p") / p).isEqualTo(1, within(1e-6));
        assertThat(result.interval().orElseThrow().low()).isEqualTo(low, within(1e-12));
        assertThat(result.interval().orElseThrow().high()).isEqualTo(high, within(1e-12));
        assertThat(result.interval().orElseThrow().method()).isEqualTo("normal");
    }

    @Test
    void perfect_agreement_has_no_error_to_make_an_interval_from_but_a_test() {
        var result = Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), Tables.crosstab(Level.NOMINAL, new int[] { 10, 0 }, new int[] { 0, 10 }));
        assertThat(result.number()).hasValue(1);
        assertThat(result.interval()).isEmpty();
        assertThat(result.why()).contains("no variation");
        assertThat(result.details().get("se0")).isEqualTo(Math.sqrt(1. / 20), within(1e-12));
        assertThat(result.details().get("z")).isEqualTo(Math.sqrt(20), within(1e-12));
    }

    @Test
    void one_unit_has_no_interval_and_two_have() {
        var one = Ratings.wide(Level.NOMINAL, Categories.range(1, 2), new double[][] { { 1, 2 } });
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), one).why()).contains("at least two units");
        var two = Ratings.wide(Level.NOMINAL, Categories.range(1, 3), new double[][] { { 1, 2 }, { 2, 1 } });
        assertThat(Tables.evaluate(new CohenKappa(Weighting.UNWEIGHTED), two).why()).doesNotContain("at least two units");
    }
}
