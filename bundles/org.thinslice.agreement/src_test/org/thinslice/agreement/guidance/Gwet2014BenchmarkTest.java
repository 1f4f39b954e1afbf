// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.agreement.AgreementTable;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.CategorySet;
import org.thinslice.agreement.FleissKappa;
import org.thinslice.agreement.GwetAc;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.KendallW;
import org.thinslice.agreement.KrippendorffAlpha;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Metric;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Result;
import org.thinslice.agreement.Settings;
import org.thinslice.agreement.Weighting;
import org.thinslice.base.Progress;

/** Words for size. Probabilities of the bands: the normal distribution of SciPy 1.17 cut to [−1, 1], as Gwet's chapter 6 has it. */
class Gwet2014BenchmarkTest {

    @Test
    void probabilities_of_the_bands_of_landis_and_koch() {
        var bands = Benchmark.LANDIS_KOCH.memberships(.61, .2);
        assertThat(bands).extracting(Benchmark.Membership::word)
                .containsExactly("almost perfect", "substantial", "moderate", "fair", "slight", "poor");
        assertThat(bands.stream().mapToDouble(Benchmark.Membership::probability).toArray()).containsExactly(new double[] { 0.14928805851396856,
                0.35804433939778724, 0.3419520265958102, 0.13000337506948348, 0.019537946718238598, 0.0011742537047119586 }, within(1e-12));
        assertThat(bands.stream().mapToDouble(Benchmark.Membership::cumulative).toArray()).containsExactly(new double[] { 0.14928805851396856,
                0.5073323979117558, 0.8492844245075659, 0.9792877995770494, 0.998825746295288, 1 }, within(1e-12));
        assertThat(bands.get(0).to()).isEqualTo(1);
        assertThat(bands.get(0).from()).isEqualTo(.8);
        assertThat(bands.get(5).from()).isEqualTo(-1);
    }

    @Test
    void probabilities_of_the_bands_of_altman_and_fleiss() {
        assertThat(Benchmark.ALTMAN.memberships(.3, .15).stream().mapToDouble(Benchmark.Membership::cumulative).toArray())
                .containsExactly(new double[] { 0.00042753036084960673, 0.02274863614111333, 0.2524913933902637, 0.7475070759806568, 1 }, within(1e-12));
        assertThat(Benchmark.FLEISS.memberships(.85, .1).stream().mapToDouble(Benchmark.Membership::cumulative).toArray())
                .containsExactly(new double[] { 0.8299866285432336, 0.9999963590877154, 1 }, within(1e-12));
    }

    @Test
    void names_the_highest_band_reached_with_95_percent() {
        assertThat(Benchmark.LANDIS_KOCH.probable(.61, .2)).isEqualTo("fair");
        assertThat(Benchmark.LANDIS_KOCH.probable(.61, .001)).isEqualTo("substantial");
        assertThat(Benchmark.FLEISS.probable(.85, .1)).isEqualTo("fair to good");
        assertThat(Benchmark.ALTMAN.probable(.3, .15)).isEqualTo("poor");
        assertThat(Benchmark.ALTMAN.probable(.978, .05)).isEqualTo("very good");
        assertThatThrownBy(() -> Benchmark.ALTMAN.memberships(.3, 0)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("0.0");
    }

    @ParameterizedTest
    @EnumSource(Benchmark.class)
    void a_band_holds_its_lower_limit(Benchmark benchmark) {
        var bands = benchmark.memberships(.5, .3);
        for (var band : bands) {
            assertThat(benchmark.word(band.from())).isEqualTo(band.word());
            assertThat(benchmark.word(Math.nextDown(band.to()))).isEqualTo(band.word());
        }
        assertThat(bands).hasSize(benchmark.limits().size() + 1);
        assertThat(bands.stream().mapToDouble(Benchmark.Membership::probability).sum()).isEqualTo(1, within(1e-12));
        assertThat(benchmark.source()).matches(".*[12][0-9]{3}");
    }

    @Test
    void the_published_limits() {
        assertThat(Benchmark.KOO_LI.limits()).containsExactly(.5, .75, .9);
        assertThat(Benchmark.LANDIS_KOCH.limits()).containsExactly(0., .2, .4, .6, .8);
        assertThat(Benchmark.ALTMAN.limits()).containsExactly(.2, .4, .6, .8);
        assertThat(Benchmark.FLEISS.limits()).containsExactly(.4, .75);
        assertThat(Benchmark.KRIPPENDORFF.limits()).containsExactly(.667, .8);
    }

    @Test
    void words_come_from_the_interval_and_name_their_source() {
        var wide = new Reliability.Estimate(.8, new Interval(.6, .92, .95, "F"));
        assertThat(Benchmark.KOO_LI.sentence(wide)).isEqualTo("By its interval: moderate to excellent (Koo & Li, 2016).");
        assertThat(Benchmark.KOO_LI.sentence(new Reliability.Estimate(.8, new Interval(.76, .85, .95, "F"))))
                .isEqualTo("By its interval: good (Koo & Li, 2016).");
        assertThat(Benchmark.KRIPPENDORFF.sentence(new Reliability.Estimate(.7, new NoInterval("No."))))
                .isEqualTo("By the estimate alone, as it has no interval: good enough for tentative conclusions only (Krippendorff, 2004).");
        assertThat(Benchmark.KOO_LI.sentence(new Reliability.NotDefined("All equal."))).isEqualTo("All equal.");
    }

    @Test
    void kappa_is_judged_by_its_standard_error_and_other_coefficients_by_their_interval() throws Exception {
        var ratings = table();
        var kappa = result(new FleissKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED), ratings);
        double se = kappa.details().get("se");
        var band = Benchmark.LANDIS_KOCH.memberships(kappa.number().orElseThrow(), se).stream().filter(b -> b.cumulative() >= .95).findFirst().orElseThrow();
        assertThat(Benchmark.LANDIS_KOCH.sentence(kappa)).startsWith("With a probability of ").contains("at least " + band.word() + " (Landis & Koch, 1977; ");
        assertThat(Benchmark.KOO_LI.sentence(kappa)).startsWith("By its interval: ");
        var icc = result(Icc.A1, ratings);
        assertThat(Benchmark.LANDIS_KOCH.sentence(icc)).startsWith("By its interval: ");
        var same = Ratings.wide(Level.NOMINAL, Categories.range(1, 2), new double[][] { { 1, 1 }, { 1, 1 } });
        var none = result(new FleissKappa(Weighting.UNWEIGHTED, CategorySet.OBSERVED), same);
        assertThat(Benchmark.LANDIS_KOCH.sentence(none)).isEqualTo(none.why());
    }

    @Test
    void every_kind_of_coefficient_has_the_scale_made_for_it_or_none() throws Exception {
        var ratings = table();
        assertThat(Benchmark.suiting(result(Icc.A1, ratings))).contains(Benchmark.KOO_LI);
        assertThat(Benchmark.suiting(result(new KrippendorffAlpha(Metric.Plain.ORDINAL), ratings))).contains(Benchmark.KRIPPENDORFF);
        assertThat(Benchmark.suiting(result(new GwetAc(Weighting.UNWEIGHTED, CategorySet.FULL), ratings))).contains(Benchmark.LANDIS_KOCH);
        assertThat(Benchmark.suiting(result(new KendallW(true), ratings))).isEmpty();
    }

    private static Ratings table() {
        return Ratings.wide(Level.ORDINAL, Categories.range(1, 4), new double[][] { { 1, 1, 2 }, { 2, 2, 2 }, { 3, 3, 4 }, { 4, 4, 4 }, { 1, 2, 1 },
                { 2, 2, 3 }, { 4, 3, 4 }, { 1, 1, 1 }, { 3, 3, 3 }, { 4, 4, 4 }, { 2, 1, 2 }, { 3, 4, 3 } });
    }

    private static Result result(org.thinslice.agreement.Coefficient coefficient, Ratings ratings) throws Exception {
        return AgreementTable.of(ratings, java.util.List.of(coefficient), Settings.DEFAULT.withRounds(0), Progress.NONE).results().get(0);
    }
}
