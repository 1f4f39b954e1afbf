// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.stream.IntStream;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Any coefficient as a statistic of weighted units: a table is made in which each unit stands as often as its weight. */
final class RepeatedUnits implements Statistic {

    private static final Settings POINT = Settings.DEFAULT.withRounds(0);

    private final Selection rated;
    private final Coefficient coefficient;

    RepeatedUnits(Selection rated, Coefficient coefficient) {
        this.rated = rated;
        this.coefficient = coefficient;
    }

    @Override
    public int items() {
        return rated.size();
    }

    @Override
    public double of(int[] weights) {
        try {
            return coefficient.of(drawn(weights), POINT, Progress.NONE).number().orElse(Double.NaN);
        } catch (Stopped never) {
            return Double.NaN;
        }
    }

    private Ratings drawn(int[] weights) {
        int[] units = IntStream.range(0, weights.length)
                .flatMap(i -> IntStream.generate(() -> rated.units()[i]).limit(weights[i])).toArray();
        return Redrawn.of(rated.ratings(), units);
    }
}
