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
    void a_lenient_observer_has_a_shift_whose_interval_is_above_zero() {
        var third = Severity.of(lenient(2), .95).get(2);
        assertThat(third.shift().number().orElseThrow()).isEqualTo(2, within(.35));
        assertThat(third.shift().interval().orElseThrow().low()).isPositive();
        assertThat(third.units()).isEqualTo(60);
    }

    @Test
    void floor_and_ceiling_are_shares_of_the_declared_ends() {
        var table = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), "1155", "2344");
        var first = Severity.of(table, .95).get(0);
        assertThat(first.floor()).isEqualTo(.5);
        assertThat(first.ceiling()).isEqualTo(.5);
        assertThat(Severity.of(table, .95).get(1).ceiling()).isZero();
    }

    @Test
    void says_that_a_lone_observer_cannot_be_compared() {
        var table = Tables.byRater(Level.ORDINAL, Categories.range(1, 5), "12..", "..34");
        var alone = Severity.of(table, .95).get(0);
        assertThat(alone.shift().why()).startsWith("This observer shares no unit");
        assertThat(alone.drift().number()).isEmpty();
    }

    @Test
    void drift_is_the_slope_of_the_deviation() {
        double[] rising = new double[40];
        for (int i = 0; i < rising.length; i++)
            rising[i] = .1 * i + (i % 2 == 0 ? .05 : -.05);
        assertThat(Drift.of(rising, .95).number().orElseThrow()).isEqualTo(.1, within(.002));
        assertThat(Drift.of(rising, .95).interval().orElseThrow().low()).isPositive();
        assertThat(Drift.of(new double[] { 1, 2 }, .95).why()).contains("three units");
    }

    @Test
    void cusum_gives_alarm_after_a_jump_and_not_before() {
        double[] jump = new double[60];
        for (int i = 0; i < jump.length; i++)
            jump[i] = (i % 3 - 1) * .3 + (i < 30 ? 0 : 1);
        assertThat(Drift.alarm(jump, .5, 5).orElseThrow()).isBetween(30, 45);
        assertThat(Drift.alarm(java.util.Arrays.copyOf(jump, 30), .5, 5)).isEmpty();
    }

    @Test
    void leaving_out_the_contrary_observer_raises_agreement() throws Exception {
        double[][] rows = Tables.random(5, 40, 4, 7, .6, 0);
        for (var row : rows)
            row[3] = 8 - row[3];
        var table = Ratings.wide(Level.INTERVAL, Categories.range(1, 7), rows);
        var influence = Influence.ofRaters(table, Icc.A1, Progress.NONE);
        assertThat(influence.get(3).change()).isLessThan(-.3);
        assertThat(influence.get(0).change()).isPositive();
        assertThat(Influence.ofUnits(table, Icc.A1, Progress.NONE)).hasSize(40);
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
