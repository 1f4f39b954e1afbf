// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

class ComputationTest {

    private static final Settings ASKED = Settings.DEFAULT.withRounds(40).withSeed(77).withConfidence(.9)
            .withMethod(IntervalMethod.BASIC).withThreads(2);

    @ParameterizedTest
    @EnumSource(Level.class)
    void every_result_says_with_which_settings_it_was_computed_also_where_it_is_not_defined(Level level) throws Stopped {
        for (int raters : new int[] { 2, 4 })
            for (var table : List.of(Tables.random(3, 30, raters, 5, 1, 0), new double[][] { { 1, Double.NaN }, { 1, Double.NaN } })) {
                var ratings = Ratings.wide(level, Categories.range(1, 5), table);
                for (var coefficient : Coefficients.allFor(ratings)) {
                    var how = coefficient.of(ratings, ASKED, Progress.NONE).computation();
                    assertThat(how.settings()).as(coefficient.label()).isEqualTo(ASKED.withThreads(1));
                    assertThat(how.estimator()).isEqualTo(coefficient.estimator()).isNotBlank();
                }
            }
    }

    @Test
    void tells_mean_squares_from_restricted_likelihood() {
        assertThat(Icc.A1.estimator()).contains("analysis of variance");
        assertThat(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.SINGLE).estimator()).contains("restricted maximum likelihood");
        assertThat(new KendallW(true).estimator()).contains("formula");
    }

    @Test
    void an_interval_has_the_confidence_that_was_asked_for_and_the_seed_it_came_from() {
        var ratings = Ratings.wide(Level.ORDINAL, Categories.range(1, 5), Tables.random(3, 30, 3, 5, 1, 0));
        var alpha = Tables.evaluate(new KrippendorffAlpha(Metric.Plain.ORDINAL), ratings, ASKED);
        assertThat(alpha.interval().orElseThrow().confidence()).isEqualTo(.9);
        assertThat(alpha.interval().orElseThrow().method()).contains("basic").contains("40");
        assertThat(alpha.basis().seed()).hasValue(77);
        assertThat(Tables.evaluate(Icc.A1, ratings, ASKED).basis().seed()).isEmpty();
    }

    @Test
    void names_the_version_of_the_bundle() throws Exception {
        var manifest = Files.readString(Path.of("META-INF/MANIFEST.MF"));
        assertThat(manifest).contains("Bundle-Version: " + Computation.VERSION + ".qualifier");
    }
}
