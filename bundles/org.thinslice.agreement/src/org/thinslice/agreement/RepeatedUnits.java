// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
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
    public int[] frequency() {
        int[] once = new int[items()];
        Arrays.fill(once, 1);
        return once;
    }

    @Override
    public int[] itemOfUnit() {
        return IntStream.range(0, items()).toArray();
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

    /**
     * The same result with an interval from whole sessions: an interval that takes slices of one session for independent
     * is too narrow.
     */
    static Result bySession(Result result, Coefficient coefficient, Ratings ratings, Settings settings, Progress progress)
            throws Stopped {
        if (!(result.reliability() instanceof Reliability.Estimate estimate) || settings.resample() != Resample.SESSIONS
                || result.basis().seed().isPresent() && !(coefficient instanceof RemlIcc) || estimate.uncertainty() instanceof NoInterval)
            return result;
        var rated = Selection.rated(ratings);
        var answer = new Answer(coefficient, result.basis(), settings);
        result.details().forEach(answer::detail);
        var interval = Resampling.interval(() -> new RepeatedUnits(rated, coefficient), rated, estimate.value(), settings, progress, answer);
        return answer.estimate(estimate.value(), interval).with(result.findings());
    }
}
