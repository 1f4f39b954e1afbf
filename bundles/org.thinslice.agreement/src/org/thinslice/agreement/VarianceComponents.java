// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import org.thinslice.agreement.reml.Crossed;
import org.thinslice.agreement.reml.Fit;
import org.thinslice.agreement.reml.Reml;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Variances of units, raters and residual of a crossed design, complete or not, by restricted maximum likelihood: every
 * rating is used, no variance is negative. With them the effective number of ratings of a mean: k̂, the harmonic mean of
 * the units' numbers of ratings, and Q, the share of the rater variance that stays in differences between unit means
 * although only consistency is asked for (Putka, Le, McCloy & Diaz 2008; ten Hove, Jorgensen & van der Ark
 * 2022). Q is 0 where every rater rated every unit.
 *
 * @param unit       σ²_s, between units
 * @param rater      σ²_r, between raters
 * @param residual   σ²_sr,e, the rest
 * @param mean       overall mean
 * @param khat       k̂
 * @param q          Q
 * @param criterion  −2 log restricted likelihood at the solution
 * @param covariance large-sample covariance of the three variances; rows of zeros where a variance is at its bound
 */
public record VarianceComponents(double unit, double rater, double residual, double mean, double khat, double q, double criterion,
        double[][] covariance) {

    /** Whether a table can be fitted: two units, two raters, more ratings than units, and some variation. */
    static boolean possible(Selection rated) {
        var basis = rated.basis();
        return basis.units() >= 2 && basis.raters() >= 2 && basis.observations() > basis.units()
                && spread(rated.ratings()) > 0;
    }

    /** Whether third powers of the variance fit a double: the ratings spread over more than 1e-40 and less than 1e40. */
    static boolean computable(Selection rated) {
        double spread = spread(rated.ratings());
        return spread > 1e-40 && spread < 1e40;
    }

    /** Largest less smallest rating; 0 without ratings. */
    static double spread(Ratings ratings) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < ratings.observations(); i++) {
            least = Math.min(least, ratings.valueAt(i));
            most = Math.max(most, ratings.valueAt(i));
        }
        return Math.max(0, most - least);
    }

    /** Fits the model to units rated at least once; see {@link #possible}. */
    static VarianceComponents of(Selection rated, Progress progress) throws Stopped {
        var model = model(rated.ratings());
        boolean turn = rated.ratings().raters() > rated.ratings().units();
        var fit = Reml.fit(turn ? model.turned() : model, progress);
        double[] v = fit.variances();
        double[][] covariance = fit.covariance();
        int first = turn ? 1 : 0;
        int[] order = { first, 1 - first, 2 };
        var sorted = new double[3][3];
        for (int k = 0; k < 3; k++)
            for (int l = 0; l < 3; l++)
                sorted[k][l] = covariance[order[k]][order[l]];
        return new VarianceComponents(v[first], v[1 - first], v[2], origin(rated.ratings()) + fit.mean(), harmonic(rated),
                overlap(rated), fit.criterion(), sorted);
    }

    /** Units × raters, centred. */
    static Crossed model(Ratings ratings) {
        int n = ratings.observations();
        double origin = origin(ratings);
        var value = new double[n];
        var column = new int[n];
        for (int i = 0; i < n; i++) {
            value[i] = ratings.valueAt(i) - origin;
            column[i] = ratings.raterAt(i);
        }
        return new Crossed(ratings.starts(), column, value, ratings.raters());
    }

    /** The mean of all ratings. */
    static double origin(Ratings ratings) {
        double first = ratings.observations() == 0 ? 0 : ratings.valueAt(0);
        double sum = 0;
        for (int i = 0; i < ratings.observations(); i++)
            sum += ratings.valueAt(i) - first;
        return first + sum / Math.max(1, ratings.observations());
    }

    private static double harmonic(Selection rated) {
        double sum = 0;
        for (int u : rated.units())
            sum += 1.0 / rated.ratings().count(u);
        return rated.size() / sum;
    }

    /** Q = 1/k̂ − ΣΣ_{u≠v} c_uv / (k_u k_v) / (n (n − 1)), c_uv the number of raters u and v share; summed by rater. */
    private static double overlap(Selection rated) {
        var ratings = rated.ratings();
        var sum = new double[ratings.raters()];
        var squares = new double[ratings.raters()];
        for (int u : rated.units())
            for (int i = ratings.from(u); i < ratings.to(u); i++) {
                double share = 1.0 / ratings.count(u);
                sum[ratings.raterAt(i)] += share;
                squares[ratings.raterAt(i)] += share * share;
            }
        double shared = WeightedCounts.product(sum, sum);
        for (double s : squares)
            shared -= s;
        double n = rated.size();
        double q = 1 / harmonic(rated) - shared / n / (n - 1);
        return Math.abs(q) < 1e-12 ? 0 : q;
    }

    /** Unit, rater, residual and what is known of their uncertainty. */
    Fit fit() {
        return new Fit(new double[] { unit, rater, residual }, mean, criterion, covariance, 0);
    }

    /** The same design with other variances of unit, rater and residual. */
    VarianceComponents with(double[] variances) {
        return new VarianceComponents(variances[0], variances[1], variances[2], mean, khat, q, criterion, covariance);
    }

    /** σ²_s / (σ²_s + σ²_r + σ²_sr,e): one rating, absolute agreement. */
    public double agreementOfOne() {
        return unit / (unit + rater + residual);
    }

    /** σ²_s / (σ²_s + (σ²_r + σ²_sr,e) / k): the mean of k ratings, absolute agreement. */
    public double agreementOfMean(double k) {
        return unit / (unit + (rater + residual) / k);
    }

    /** σ²_s / (σ²_s + σ²_sr,e): one rating, consistency. */
    public double consistencyOfOne() {
        return unit / (unit + residual);
    }

    /** σ²_s / (σ²_s + Q σ²_r + σ²_sr,e / k̂): the mean of the ratings there are, consistency. */
    public double consistencyOfMean() {
        return unit / (unit + q * rater + residual / khat);
    }
}
