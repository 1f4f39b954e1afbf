// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.thinslice.agreement.Level;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * An observer's deviations from the others in the order of rating: own rating − mean of the other observers' ratings of the
 * same slice, with their severities of the additive model taken off, in points of the scale. It is what {@link Drift} looks at.
 *
 * @param observer the observer
 * @param shared   slices that someone else rated too, whether or not their position is known
 * @param points   in order of position; only ratings of known position and of slices that someone else rated
 */
public record Deviations(String observer, int shared, List<At> points) {

    /**
     * One rating.
     *
     * @param position in the observer's own order
     * @param value    the deviation, points of the scale
     */
    public record At(double position, double value) {
    }

    public Deviations {
        Objects.requireNonNull(observer, "observer");
        points = List.copyOf(points);
    }

    /** Every observer of a table, in its order; nobody has any where the level of measurement has no order. */
    public static List<Deviations> of(Ratings ratings, Order order, Progress progress) throws Stopped {
        var all = new ArrayList<Deviations>();
        if (ratings.level() == Level.NOMINAL) {
            for (int r = 0; r < ratings.raters(); r++)
                all.add(new Deviations(ratings.rater(r), 0, List.of()));
            return all;
        }
        var model = AdditiveModel.of(ratings, progress);
        var places = new ByObserver(ratings);
        for (int r = 0; r < ratings.raters(); r++) {
            progress.step(r, ratings.raters());
            all.add(new Deviations(ratings.rater(r), model.slices(r), points(ratings, model, order, places, r)));
        }
        return all;
    }

    private static List<At> points(Ratings ratings, AdditiveModel model, Order order, ByObserver places, int r) {
        var points = new ArrayList<At>();
        for (int k = places.from(r); k < places.to(r); k++) {
            int u = places.unit(k);
            int place = places.place(k);
            var position = order.position(place);
            if (position.isPresent() && ratings.count(u) >= 2)
                points.add(new At(position.getAsDouble(), model.centred(place) - model.others(u, place)));
        }
        points.sort(Comparator.comparingDouble(At::position));
        return points;
    }
}
