// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.observers.Cusum;
import org.thinslice.agreement.observers.Drift;
import org.thinslice.agreement.observers.Order;
import org.thinslice.agreement.observers.Severity;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Compares each observer with the others on the slices they have in common. */
final class Severities {

    private static final double CONFIDENCE = .95;

    private final Ratings ratings;
    private final Order order;

    Severities(Ratings ratings, Order order) {
        this.ratings = ratings;
        this.order = order;
    }

    List<ObserverSeverity.Severity> all() {
        var severities = Severity.of(ratings, CONFIDENCE);
        var drifts = drifts();
        return IntStream.range(0, ratings.raters()).mapToObj(rater -> of(rater, severities.get(rater), drifts.get(rater))).toList();
    }

    private List<Drift> drifts() {
        try {
            return Drift.of(ratings, order, CONFIDENCE, Cusum.Rule.DEFAULT, Progress.NONE);
        } catch (Stopped never) {
            throw new IllegalStateException(never);
        }
    }

    private ObserverSeverity.Severity of(int rater, Severity severity, Drift drift) {
        var own = IntStream.range(0, ratings.observations()).filter(place -> ratings.raterAt(place) == rater).mapToDouble(ratings::valueAt).toArray();
        return new ObserverSeverity.Severity(severity.observer(), Mark.of(severity.shift()), deviation(own), severity.slices(),
                Mark.of(drift.change()), drift.cusum().rang().map(Cusum.Alarm::rating).map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    private static double deviation(double[] values) {
        if (values.length < 2)
            return 0;
        var mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }
}
