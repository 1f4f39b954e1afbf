// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.thinslice.agreement.Categories;
import org.thinslice.agreement.Finding;
import org.thinslice.agreement.Icc;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Settings;
import org.thinslice.base.Progress;

/** Expected values: mean squares and intervals computed apart from this code with numpy and scipy.stats. */
class WithinObserverTest {

    private static final double[][] FIRST = { { 5, 6 }, { 3, 3 }, { 2, 4 }, { 7, 6 }, { 4, 4 }, { 1, 2 }, { 6, 6 } };
    private static final double[][] SECOND = { { 4, 4 }, { 6, 4 }, { 2, 2 }, { 5, 6 } };

    private static Repeats repeats(Level level, double[][]... observers) {
        var builder = Repeats.builder(level, Categories.range(1, 7));
        for (int o = 0; o < observers.length; o++)
            for (int i = 0; i < observers[o].length; i++)
                builder.pair("k" + o, "s" + i, observers[o][i][0], observers[o][i][1]);
        return builder.build();
    }

    private static void same(Reliability found, double value, double low, double high) {
        assertThat(found.number().orElseThrow()).isEqualTo(value, within(1e-9));
        assertThat(found.interval().orElseThrow().low()).isEqualTo(low, within(1e-9));
        assertThat(found.interval().orElseThrow().high()).isEqualTo(high, within(1e-9));
    }

    @Test
    void one_observer_has_the_one_way_coefficient_of_the_two_occasions() {
        var first = WithinObserver.each(repeats(Level.ORDINAL, FIRST, SECOND), .95).get(0);
        assertThat(first.observer()).isEqualTo("k0");
        assertThat(first.pairs()).isEqualTo(7);
        same(first.icc(), .8631921824104235, .45365633482092993, .974543982037828);
        same(first.measurement(), .7071067811865476, .4675207241838847, 1.4391546969503792);
        same(first.difference(), .7142857142857143, .015168042530006143, 1.4134033860414226);
        same(first.change(), .42857142857142855, -.4739856046782918, 1.331128461821149);
        assertThat(first.same().number().orElseThrow()).isEqualTo(3 / 7.0, within(1e-12));
        assertThat(first.kappa().number().orElseThrow()).isEqualTo(.8444444444444444, within(1e-9));
        var icc = Icc.ONE.of(Ratings.wide(Level.INTERVAL, Categories.NONE, FIRST), Settings.DEFAULT, Progress.NONE);
        assertThat(first.icc().number().orElseThrow()).isEqualTo(icc.number().orElseThrow(), within(1e-12));
        assertThat(first.icc().interval().orElseThrow().low()).isEqualTo(icc.interval().orElseThrow().low(), within(1e-9));
    }

    @Test
    void several_observers_are_pooled_within_observers() {
        var all = WithinObserver.pooled(repeats(Level.ORDINAL, FIRST, SECOND), .95);
        assertThat(all.pairs()).isEqualTo(11);
        same(all.icc(), .836747914810916, .5164195580705341, .9555700878719131);
        same(all.measurement(), .7385489458759964, .5231844919329939, 1.2539660202160912);
        same(all.difference(), .7272727272727273, .19906588498202238, 1.2554795695634322);
        same(all.change(), .18181818181818182, -.5428756271054038, .9065119907417674);
        assertThat(all.kappa().number().orElseThrow()).isEqualTo(.794058229352347, within(1e-9));
        assertThat(all.findings()).isEmpty();
    }

    @Test
    void observers_who_differ_from_each_other_do_not_look_more_reliable_together() {
        double[][] high = { { 6, 7 }, { 7, 6 }, { 6, 6 }, { 7, 7 } };
        double[][] low = { { 1, 2 }, { 2, 1 }, { 1, 1 }, { 2, 2 } };
        var one = WithinObserver.each(repeats(Level.INTERVAL, high, low), .95).get(0).icc().number().orElseThrow();
        assertThat(WithinObserver.pooled(repeats(Level.INTERVAL, high, low), .95).icc().number().orElseThrow()).isEqualTo(one, within(1e-12));
    }

    @Test
    void the_pooled_kappa_has_the_standard_error_of_a_weighted_mean() {
        var both = WithinObserver.pooled(repeats(Level.ORDINAL, FIRST, FIRST), .95).kappa();
        var one = WithinObserver.pooled(repeats(Level.ORDINAL, FIRST), .95).kappa();
        assertThat(both.number().orElseThrow()).isEqualTo(one.number().orElseThrow(), within(1e-12));
        assertThat(both.interval().orElseThrow().high() - both.number().orElseThrow())
                .isEqualTo((one.interval().orElseThrow().high() - one.number().orElseThrow()) / Math.sqrt(2), within(1e-9));
    }

    @Test
    void says_when_there_are_too_few() {
        var few = WithinObserver.each(repeats(Level.ORDINAL, FIRST), .95).get(0);
        assertThat(few.findings()).singleElement().extracting(Finding::kind).isEqualTo(Finding.Kind.FEW_UNITS);
        assertThat(few.findings().get(0).text()).startsWith("Only 7 slices were rated twice");
        var one = WithinObserver.each(repeats(Level.INTERVAL, new double[][] { { 3, 4 } }), .95).get(0);
        assertThat(one.icc().why()).contains("too few");
        assertThat(one.difference().number()).hasValue(1);
        assertThat(one.difference().interval()).isEmpty();
        var none = WithinObserver.pooled(Repeats.none(Level.INTERVAL, Categories.NONE), .95);
        assertThat(none.pairs()).isZero();
        assertThat(none.answers()).allSatisfy(answer -> assertThat(answer.why()).contains("No slice was rated twice"));
        assertThat(none.findings()).isEmpty();
    }

    @Test
    void says_what_is_not_defined() {
        var flat = WithinObserver.pooled(repeats(Level.INTERVAL, new double[][] { { 3, 3 }, { 3, 3 } }), .95);
        assertThat(flat.icc().why()).contains("Without variation");
        assertThat(flat.measurement().number()).hasValue(0);
        assertThat(flat.kappa().number()).isEmpty();
        var exact = WithinObserver.pooled(repeats(Level.INTERVAL, new double[][] { { 3, 3 }, { 5, 5 } }), .95);
        assertThat(exact.icc().number()).hasValue(1);
        assertThat(exact.icc().why()).contains("same rating again");
        var noslices = WithinObserver.pooled(repeats(Level.INTERVAL, new double[][] { { 3, 5 }, { 5, 3 } }), .95);
        assertThat(noslices.icc().number()).hasValue(-1);
        assertThat(noslices.icc().why()).contains("F ratio is zero");
        var names = WithinObserver.pooled(repeats(Level.NOMINAL, FIRST), .95);
        assertThat(names.icc().why()).contains("no order");
        assertThat(names.measurement().number()).isEmpty();
        assertThat(names.kappa().number().orElseThrow()).isEqualTo(1 / 3.0, within(1e-9));
    }
}
