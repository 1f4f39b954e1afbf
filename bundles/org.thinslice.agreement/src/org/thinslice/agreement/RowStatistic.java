// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** A number computed from the rows of a complete table, as a statistic of weighted units: a row counts as often as its weight. */
final class RowStatistic implements Statistic {

    private final double[][] rows;
    private final ToDoubleFunction<double[][]> number;

    RowStatistic(double[][] rows, ToDoubleFunction<double[][]> number) {
        this.rows = rows;
        this.number = number;
    }

    @Override
    public int items() {
        return rows.length;
    }

    @Override
    public double of(int[] weights) {
        var drawn = new double[Arrays.stream(weights).sum()][];
        int next = 0;
        for (int i = 0; i < weights.length; i++)
            for (int times = 0; times < weights[i]; times++)
                drawn[next++] = rows[i];
        return number.applyAsDouble(drawn);
    }
}
