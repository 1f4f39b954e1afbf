// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.agreement.Ratings;

/**
 * The two-way analysis of variance of the slices that every observer rated, as a check beside the program's own
 * coefficients.
 */
record Anova(Ratings ratings, int n, double grand, double[] observerMeans, double ssSlices, double ssObservers, double ssAll) {

    /** Computes it; empty with fewer than two observers or complete slices. */
    static Optional<Anova> of(Ratings ratings) {
        int k = ratings.raters();
        int[] complete = IntStream.range(0, ratings.units()).filter(unit -> ratings.count(unit) == k).toArray();
        if (k < 2 || complete.length < 2)
            return Optional.empty();
        double[] means = new double[k];
        for (int unit : complete)
            for (int at = ratings.from(unit); at < ratings.to(unit); at++)
                means[ratings.raterAt(at)] += ratings.valueAt(at) / complete.length;
        double grand = IntStream.of(complete).mapToDouble(unit -> mean(ratings, unit)).sum() / complete.length;
        double slices = IntStream.of(complete).mapToDouble(unit -> square(mean(ratings, unit) - grand)).sum() * k;
        double observers = 0;
        for (double mean : means)
            observers += complete.length * square(mean - grand);
        double all = 0;
        for (int unit : complete)
            for (int at = ratings.from(unit); at < ratings.to(unit); at++)
                all += square(ratings.valueAt(at) - grand);
        return Optional.of(new Anova(ratings, complete.length, grand, means, slices, observers, all));
    }

    double msSlices() {
        return ssSlices / (n - 1);
    }

    double msObservers() {
        return ssObservers / (ratings.raters() - 1);
    }

    double msError() {
        return (ssAll - ssSlices - ssObservers) / ((n - 1.0) * (ratings.raters() - 1));
    }

    private static double mean(Ratings ratings, int unit) {
        double sum = 0;
        for (int at = ratings.from(unit); at < ratings.to(unit); at++)
            sum += ratings.valueAt(at);
        return sum / ratings.count(unit);
    }

    private static double square(double x) {
        return x * x;
    }
}
