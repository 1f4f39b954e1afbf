// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Change of an observer's deviation from the others over time on task. The deviation is own rating − mean of the other
 * observers' ratings of the same slice, with their severities of the additive model taken off, so that it does not matter
 * which others saw a slice; the position is that of the observer's own order. If the others saw the slices in other orders,
 * as they should, their own drift averages out.
 *
 * @param observer the observer
 * @param ratings  ratings compared: of known position, and of slices that someone else rated
 * @param slope    change of the deviation per position by least squares, in points of the scale; Student's t interval.
 *                 Above 0 becomes more lenient, below 0 more severe
 * @param p        two-sided p of no change; empty where there is no slope or no scatter about it. It is of one observer:
 *                 among 20 observers without drift one is below .05
 * @param change   the same from the first to the last position compared
 * @param cusum    watches for a sudden change; see {@link Cusum}
 */
public record Drift(String observer, int ratings, Reliability slope, OptionalDouble p, Reliability change, Cusum cusum) {

    private static final int FEWEST = 3;

    public Drift {
        Objects.requireNonNull(observer, "observer");
        if (ratings < 0)
            throw new IllegalArgumentException(ratings + " ratings");
    }

    /** Every observer of a table. */
    public static List<Drift> of(Ratings ratings, Order order, double confidence, Cusum.Rule rule, Progress progress) throws Stopped {
        if (ratings.level() == Level.NOMINAL)
            return IntStream.range(0, ratings.raters()).mapToObj(r -> none(ratings.rater(r), 0, "severity.nominal")).toList();
        return Deviations.of(ratings, order, progress).stream().map(own -> of(own, confidence, rule)).toList();
    }

    /** An observer whose deviations are known already. */
    public static Drift of(Deviations own, double confidence, Cusum.Rule rule) {
        int n = own.points().size();
        if (n < FEWEST)
            return none(own.observer(), n, own.shared() == 0 ? "severity.alone" : n == 0 ? "drift.unknown" : "drift.short");
        double[] x = own.points().stream().mapToDouble(Deviations.At::position).toArray();
        double[] y = own.points().stream().mapToDouble(Deviations.At::value).toArray();
        if (x[0] == x[n - 1])
            return none(own.observer(), n, "drift.together");
        var line = Line.through(x, y);
        return new Drift(own.observer(), n, line.times(1, confidence), line.p(), line.times(x[n - 1] - x[0], confidence), Cusum.of(x, y, rule));
    }

    private static Drift none(String observer, int ratings, String key) {
        var none = Severity.undefined(key);
        return new Drift(observer, ratings, none, OptionalDouble.empty(), none, new Cusum.NotWatched(none.why()));
    }
}
