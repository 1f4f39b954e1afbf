// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.thinslice.agreement.Ratings;

/** Compares each observer with the others on the slices they have in common. */
final class Severities {

    private final Ratings ratings;

    Severities(Ratings ratings) {
        this.ratings = ratings;
    }

    List<ObserverSeverity.Severity> all() {
        return IntStream.range(0, ratings.raters()).mapToObj(this::of).toList();
    }

    private ObserverSeverity.Severity of(int rater) {
        var own = new ArrayList<Double>();
        var deviations = new ArrayList<Double>();
        for (var unit = 0; unit < ratings.units(); unit++) {
            var value = ratings.value(unit, rater);
            if (value.isEmpty())
                continue;
            own.add(value.getAsDouble());
            if (ratings.count(unit) > 1)
                deviations.add(value.getAsDouble() - others(unit, rater));
        }
        return new ObserverSeverity.Severity(ratings.rater(rater), MeanInterval.of(array(deviations), .95), deviation(array(own)), deviations.size());
    }

    private double others(int unit, int rater) {
        return IntStream.range(ratings.from(unit), ratings.to(unit)).filter(i -> ratings.raterAt(i) != rater)
                .mapToDouble(ratings::valueAt).average().orElseThrow();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double deviation(double[] values) {
        if (values.length < 2)
            return 0;
        var mean = Arrays.stream(values).average().orElseThrow();
        return Math.sqrt(Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum() / (values.length - 1));
    }
}
