// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Every coefficient of the catalogue drawn again: slower than the laws of drawing itself, which {@link ResamplingTest} holds. */
class ResampledCatalogueTest {

    private static final Settings QUICK = Settings.DEFAULT.withRounds(100);

    /** Why a coefficient may be without an interval: nothing varies, also between sessions, it is a test, or a property of the margins. */
    private static final List<String> REASONS = List.of("Every unit shows the same agreement", "This is a test",
            "The variance between units was estimated as 0");
    private static final Set<String> WITHOUT = Set.of("kappa_max");

    @ParameterizedTest
    @EnumSource(Resample.class)
    void every_coefficient_of_the_catalogue_has_an_interval(Resample what) throws Stopped {
        var settings = QUICK.withRounds(30).withResample(what);
        var missing = Stream.concat(without(ResamplingTest.study(Level.NOMINAL, 6, .1), settings), without(ResamplingTest.study(Level.RATIO, 6, .1), settings));
        assertThat(Stream.concat(missing, without(ResamplingTest.study(Level.RATIO, 5, 0), settings))).isEmpty();
        if (what != Resample.UNITS_AND_RATERS)
            assertThat(without(ResamplingTest.study(Level.ORDINAL, 2, 0), settings)).isEmpty();
    }

    private static Stream<String> without(Ratings ratings, Settings settings) throws Stopped {
        boolean drawn = settings.resample() == Resample.UNITS_AND_RATERS;
        return AgreementTable.of(ratings, Coefficients.allFor(ratings), settings, Progress.NONE).results().stream()
                .filter(r -> r.number().isPresent() && r.interval().isEmpty() && REASONS.stream().noneMatch(r.why()::startsWith))
                .filter(r -> !WITHOUT.contains(r.coefficient()) && !(drawn && r.why().contains("how many they are")))
                .map(r -> r.id() + ": " + r.why());
    }

    @ParameterizedTest
    @MethodSource("coefficientsOfPairs")
    void drawing_observers_does_not_raise_a_coefficient(Coefficient coefficient) throws Stopped {
        var ratings = ResamplingTest.study(Level.INTERVAL, 5, 0);
        var draws = new CrossedDraws(ratings, coefficient);
        double[] values = Rounds.values(QUICK.withRounds(3000), draws::round, Progress.NONE);
        double mean = Arrays.stream(values).filter(Double::isFinite).average().orElseThrow();
        assertThat(mean).isEqualTo(Tables.value(coefficient, ratings), within(.025));
    }

    static Stream<Coefficient> coefficientsOfPairs() {
        return Stream.of(new KrippendorffAlpha(Metric.Plain.INTERVAL), Icc.ONE, Icc.C1, Icc.CK, new CronbachAlpha(false), new MeanCorrelation(false, false, true),
                new MeanCorrelation(true, true, true), new KendallW(true), new LightKappa(Weighting.QUADRATIC),
                new FleissKappa(Weighting.QUADRATIC, CategorySet.FULL), new GwetAc(Weighting.UNWEIGHTED, CategorySet.FULL));
    }
}
