// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.observers;

import org.thinslice.agreement.Correlation;
import org.thinslice.agreement.Interval;
import org.thinslice.agreement.NoInterval;
import org.thinslice.agreement.Ratings;
import org.thinslice.agreement.Reliability;
import org.thinslice.agreement.Uncertainty;
import org.thinslice.agreement.numeric.Quantile;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/** Compares each observer with the others by the additive model. */
final class Comparison {

    private static final int OFTEN = 1023;

    private final Ratings ratings;
    private final AdditiveModel model;
    private final ByObserver byObserver;
    private final double confidence;
    private final double[] squares;
    private final double[] freedom;

    Comparison(Ratings ratings, AdditiveModel model, double confidence, Progress progress) throws Stopped {
        this.ratings = ratings;
        this.model = model;
        this.confidence = confidence;
        byObserver = new ByObserver(ratings);
        squares = new double[ratings.raters()];
        freedom = new double[ratings.raters()];
        for (int u = 0; u < ratings.units(); u++) {
            if ((u & OFTEN) == 0)
                progress.step((long) ratings.units() + u, 2L * ratings.units());
            if (ratings.count(u) >= 2)
                residuals(u);
        }
    }

    /** Adds a slice's squared residuals and what they have of degrees of freedom, 1 − leverage each. */
    private void residuals(int u) {
        int m = ratings.count(u);
        double level = model.level(u);
        boolean all = m == ratings.raters();
        double[] row = new double[m];
        double total = 0;
        for (int i = 0; i < m && !all; i++) {
            for (int j = 0; j < m; j++)
                row[i] += model.covariance(ratings.raterAt(ratings.from(u) + i), ratings.raterAt(ratings.from(u) + j));
            total += row[i];
        }
        for (int i = 0; i < m; i++) {
            int place = ratings.from(u) + i;
            int r = ratings.raterAt(place);
            double e = model.adjusted(place) - level;
            squares[r] += e * e;
            freedom[r] += 1 - 1.0 / m - (model.covariance(r, r) - 2 * row[i] / m + total / m / m);
        }
    }

    Severity of(int observer) {
        int n = model.slices(observer);
        var name = ratings.rater(observer);
        if (n == 0) {
            var alone = Severity.undefined("severity.alone");
            return new Severity(name, 0, alone, alone, alone, alone);
        }
        double[] own = new double[n];
        double[] others = new double[n];
        double[] scatter = new double[n];
        fill(observer, own, others, scatter);
        return new Severity(name, n, shift(observer), Spread.of(own, others, scatter, confidence), fit(observer),
                Correlation.pearson(own, others).reliability(confidence));
    }

    /** Own rating, mean and mean square of the others' adjusted ratings, slice after slice. */
    private void fill(int observer, double[] own, double[] others, double[] meanSquare) {
        int next = 0;
        for (int k = byObserver.from(observer); k < byObserver.to(observer); k++) {
            int u = byObserver.unit(k);
            int m = ratings.count(u);
            if (m < 2)
                continue;
            double sum = 0;
            double square = 0;
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                double z = i == byObserver.place(k) ? 0 : model.adjusted(i);
                sum += z;
                square += z * z;
            }
            own[next] = model.centred(byObserver.place(k));
            others[next] = sum / (m - 1);
            meanSquare[next++] = square / (m - 1);
        }
    }

    private Reliability shift(int observer) {
        int k = model.company(observer);
        double scale = (double) k / (k - 1);
        double value = model.effect(observer) * scale;
        return new Reliability.Estimate(value, shiftInterval(value, scale * Math.sqrt(model.covariance(observer, observer))));
    }

    private Uncertainty shiftInterval(double value, double perSigma) {
        if (model.freedom() < 1)
            return new NoInterval(Severity.TEXTS.say("severity.nofreedom"));
        if (model.variance() == 0)
            return new NoInterval(Severity.TEXTS.say("severity.exact"));
        double half = Quantile.t((1 + confidence) / 2, model.freedom()) * perSigma * Math.sqrt(model.variance());
        return new Interval(value - half, value + half, confidence, "t");
    }

    private Reliability fit(int observer) {
        if (model.company(observer) < 3)
            return Severity.undefined("severity.fit.two");
        if (model.freedom() < 1 || model.variance() == 0)
            return Severity.undefined(model.freedom() < 1 ? "severity.nofreedom" : "severity.exact");
        double df = freedom[observer];
        if (df < 1e-9)
            return Severity.undefined("severity.nofreedom");
        double sum = squares[observer] / model.variance();
        var interval = sum > 0 ? new Interval(sum / Quantile.chiSquared((1 + confidence) / 2, df),
                sum / Quantile.chiSquared((1 - confidence) / 2, df), confidence, "χ²") : new NoInterval(Severity.TEXTS.say("severity.exact"));
        return new Reliability.Estimate(sum / df, interval);
    }
}
