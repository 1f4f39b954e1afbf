// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Optional;
import org.thinslice.agreement.numeric.Quantile;

/**
 * Mean difference of two observers and the limits within which 95 % of their differences lie. Bland & Altman 1986: limits
 * at ± 1.96 standard deviations, their own intervals with standard error √(3 s² / n).
 *
 * @param units     n, units both rated
 * @param bias      mean of first − second
 * @param deviation s, standard deviation of the differences
 * @param low       lower limit of agreement
 * @param high      upper limit of agreement
 * @param ofBias    interval of the bias
 * @param ofLow     interval of the lower limit
 * @param ofHigh    interval of the upper limit
 */
public record BlandAltman(int units, double bias, double deviation, double low, double high, Interval ofBias, Interval ofLow,
        Interval ofHigh) {

    /** Two raters of a table, by number; empty where they share fewer than two units or differ by more than numbers can hold. */
    public static Optional<BlandAltman> of(Ratings ratings, int first, int second, double confidence) {
        return new Differences(ratings, confidence).of(first, second);
    }

    static Optional<BlandAltman> of(RaterColumns.Pair pair, double confidence) {
        int n = pair.units();
        if (n < 2)
            return Optional.empty();
        var difference = new double[n];
        for (int i = 0; i < n; i++)
            difference[i] = pair.first()[i] - pair.second()[i];
        double bias = Columns.mean(difference);
        double s = Math.sqrt(Columns.variance(difference));
        double reach = 1.96 * s;
        double t = Quantile.t((1 + confidence) / 2, n - 1);
        if (!Double.isFinite(Math.abs(bias) + reach + t * s * Math.sqrt(3.0)))
            return Optional.empty();
        return Optional.of(new BlandAltman(n, bias, s, bias - reach, bias + reach, about(bias, t * s / Math.sqrt(n), confidence),
                about(bias - reach, t * s * Math.sqrt(3.0 / n), confidence), about(bias + reach, t * s * Math.sqrt(3.0 / n), confidence)));
    }

    private static Interval about(double middle, double half, double confidence) {
        return new Interval(middle - half, middle + half, confidence, "t");
    }
}
