// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import java.util.Arrays;
import org.thinslice.agreement.Ratings;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * rating = slice + observer + residual, fitted by least squares to the slices that two or more observers rated; observers'
 * effects sum to zero within each group of observers linked by shared slices. So an observer who happened to see the
 * better slices is not taken for a lenient one. The slices are swept out first, which leaves a system as large as the
 * number of observers: C b = t with C = diag(n) − Σ_slices 1 1' / m. Time grows with Σ m² over incomplete slices, memory
 * with the ratings and with observers².
 */
final class AdditiveModel {

    private final Ratings ratings;
    private final double origin;
    private final SharedSlices shared;
    private final double[][] covariance;
    private final double[] effect;
    private double variance;
    private int freedom;

    private AdditiveModel(Ratings ratings, Progress progress) throws Stopped {
        this.ratings = ratings;
        origin = middle(ratings);
        shared = new SharedSlices(ratings, progress);
        covariance = shared.covariance();
        effect = effects();
        residuals();
    }

    static AdditiveModel of(Ratings ratings, Progress progress) throws Stopped {
        return new AdditiveModel(ratings, progress);
    }

    private static double middle(Ratings ratings) {
        double first = ratings.observations() == 0 ? 0 : ratings.valueAt(0);
        double sum = 0;
        for (int i = 0; i < ratings.observations(); i++)
            sum += ratings.valueAt(i) - first;
        return first + sum / Math.max(1, ratings.observations());
    }

    private double[] effects() {
        var above = new double[ratings.raters()];
        var nothing = new double[ratings.raters()];
        for (int u = 0; u < ratings.units(); u++) {
            int m = ratings.count(u);
            double mean = m < 2 ? 0 : sum(u, nothing) / m;
            for (int i = ratings.from(u); i < ratings.to(u) && m >= 2; i++)
                above[ratings.raterAt(i)] += ratings.valueAt(i) - origin - mean;
        }
        return Arrays.stream(covariance).mapToDouble(row -> product(row, above)).toArray();
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++)
            sum += x[i] * y[i];
        return sum;
    }

    private void residuals() {
        int used = 0;
        int units = 0;
        double squares = 0;
        double total = 0;
        for (int u = 0; u < ratings.units(); u++) {
            int m = ratings.count(u);
            if (m < 2)
                continue;
            units++;
            used += m;
            double mean = level(u);
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                squares += square(adjusted(i) - mean);
            for (int i = ratings.from(u); i < ratings.to(u); i++)
                total += square(centred(i));
        }
        freedom = used - units - shared.observers() + shared.groups();
        variance = freedom > 0 && squares > 1e-24 * total ? squares / freedom : 0;
    }

    private static double square(double x) {
        return x * x;
    }

    /** Σ over a unit's ratings of value − origin − what is given for its observer. */
    private double sum(int u, double[] take) {
        double sum = 0;
        for (int i = ratings.from(u); i < ratings.to(u); i++)
            sum += ratings.valueAt(i) - origin - take[ratings.raterAt(i)];
        return sum;
    }

    /** A rating without its observer's effect, measured from the mean of all ratings. */
    double adjusted(int place) {
        return ratings.valueAt(place) - origin - effect[ratings.raterAt(place)];
    }

    /** A rating measured from the mean of all ratings. */
    double centred(int place) {
        return ratings.valueAt(place) - origin;
    }

    /** Mean of a unit's ratings without their observers' effects, measured from the mean of all ratings. */
    double level(int unit) {
        return sum(unit, effect) / ratings.count(unit);
    }

    /** The same without one of the ratings: what the others say of the unit. */
    double others(int unit, int place) {
        return (sum(unit, effect) - adjusted(place)) / (ratings.count(unit) - 1);
    }

    /** Number of slices an observer shares with others. */
    int slices(int observer) {
        return shared.slices(observer);
    }

    /** Number of observers in an observer's group, the observer included. */
    int company(int observer) {
        return shared.company(observer);
    }

    /** Effect of an observer; the effects of a group sum to zero. */
    double effect(int observer) {
        return effect[observer];
    }

    /** Covariance of two observers' effects in units of the residual variance. */
    double covariance(int r, int s) {
        return covariance[r][s];
    }

    /** Degrees of freedom of the residual. */
    int freedom() {
        return freedom;
    }

    /** Residual variance; 0 where the model fits exactly up to rounding. */
    double variance() {
        return variance;
    }
}
