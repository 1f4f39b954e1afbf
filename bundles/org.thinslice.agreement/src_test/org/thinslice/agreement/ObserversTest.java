// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.thinslice.base.Progress;

class ObserversTest {

    private static Ratings lenient(double by) {
        double[][] rows = Tables.random(21, 60, 4, 7, .8, 0);
        for (var row : rows)
            row[2] += by;
        return Ratings.wide(Level.INTERVAL, Categories.range(1, 9), rows);
    }

    @Test
    void more_observers_are_more_reliable_as_spearman_brown_says() throws Exception {
        var table = lenient(1);
        var curve = Projection.of(table, Icc.Type.AGREEMENT, 6, Settings.DEFAULT, Progress.NONE);
        double four = curve.get(3).reliability().number().orElseThrow();
        assertThat(four).isEqualTo(Tables.value(Icc.AK, table), within(1e-6));
        for (int k = 1; k < 6; k++)
            assertThat(curve.get(k).reliability().interval().orElseThrow().low())
                    .isGreaterThan(curve.get(k - 1).reliability().interval().orElseThrow().low());
        assertThat(SpearmanBrown.of(.5, SpearmanBrown.needed(.5, .9))).isEqualTo(.9, within(1e-12));
    }

    @Test
    void words_come_from_the_interval_and_name_their_source() {
        var wide = new Reliability.Estimate(.8, new Interval(.6, .92, .95, "F"));
        assertThat(Benchmark.KOO_LI.sentence(wide)).isEqualTo("From its interval: moderate to excellent (Koo & Li 2016).");
        assertThat(Benchmark.KRIPPENDORFF.sentence(new Reliability.Estimate(.7, new NoInterval("No.")))).contains("alone").contains("tentative");
        assertThat(Benchmark.LANDIS_KOCH.word(.61)).isEqualTo("substantial");
        assertThat(Benchmark.LANDIS_KOCH.probable(.61, .2)).isEqualTo("fair");
        assertThat(Benchmark.LANDIS_KOCH.probable(.61, .001)).isEqualTo("substantial");
    }

    @Test
    void chooses_by_the_answers() {
        var incomplete = new Choice.Answers(Level.INTERVAL, Icc.Type.AGREEMENT, Icc.Unit.AVERAGE, true, false);
        assertThat(Choice.of(incomplete).coefficient()).isEqualTo(new RemlIcc(Icc.Type.AGREEMENT, Icc.Unit.AVERAGE));
        assertThat(Choice.of(incomplete).methods()).contains("ICC(A,k̂) for absolute agreement").contains("restricted maximum likelihood");
        var codes = new Choice.Answers(Level.NOMINAL, Icc.Type.AGREEMENT, Icc.Unit.SINGLE, true, true);
        assertThat(Choice.of(codes).coefficient()).isEqualTo(new KrippendorffAlpha(Metric.Plain.NOMINAL));
        var own = new Choice.Answers(Level.INTERVAL, Icc.Type.CONSISTENCY, Icc.Unit.SINGLE, false, true);
        assertThat(Choice.of(own).coefficient()).isEqualTo(Icc.ONE);
        var crossed = new Choice.Answers(Level.INTERVAL, Icc.Type.CONSISTENCY, Icc.Unit.SINGLE, true, true);
        assertThat(Choice.of(crossed).coefficient()).isEqualTo(Icc.C1);
    }
}
