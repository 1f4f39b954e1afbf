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
}
