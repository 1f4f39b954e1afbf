// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
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
        var all = new ArrayList<Drift>();
        if (ratings.level() == Level.NOMINAL) {
            for (int r = 0; r < ratings.raters(); r++)
                all.add(none(ratings.rater(r), 0, "severity.nominal"));
            return all;
        }
        var model = AdditiveModel.of(ratings, progress);
        var places = new ByObserver(ratings);
        for (int r = 0; r < ratings.raters(); r++)
            all.add(of(ratings.rater(r), model.slices(r), points(ratings, model, order, places, r), confidence, rule));
        return all;
    }

    /** Deviation at each known position, in the order of rating. */
    private static List<Point> points(Ratings ratings, AdditiveModel model, Order order, ByObserver places, int r) {
        var points = new ArrayList<Point>();
        for (int k = places.from(r); k < places.to(r); k++) {
            int u = places.unit(k);
            int place = places.place(k);
            var position = order.position(place);
            if (position.isPresent() && ratings.count(u) >= 2)
                points.add(new Point(position.getAsDouble(), model.centred(place) - model.others(u, place)));
        }
        points.sort(Comparator.comparingDouble(Point::position));
        return points;
    }

    private record Point(double position, double deviation) {
    }

    private static Drift of(String observer, int shared, List<Point> points, double confidence, Cusum.Rule rule) {
        int n = points.size();
        if (n < FEWEST)
            return none(observer, n, shared == 0 ? "severity.alone" : n == 0 ? "drift.unknown" : "drift.short");
        double[] x = points.stream().mapToDouble(Point::position).toArray();
        double[] y = points.stream().mapToDouble(Point::deviation).toArray();
        if (x[0] == x[n - 1])
            return none(observer, n, "drift.together");
        var line = Line.through(x, y);
        return new Drift(observer, n, line.times(1, confidence), line.p(), line.times(x[n - 1] - x[0], confidence), Cusum.of(x, y, rule));
    }

    private static Drift none(String observer, int ratings, String key) {
        var none = Severity.undefined(key);
        return new Drift(observer, ratings, none, OptionalDouble.empty(), none, new Cusum.NotWatched(none.why()));
    }
}
