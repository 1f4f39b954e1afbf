// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.numeric;

import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/** Quantiles and tail probabilities of the usual distributions, and quantiles of samples. */
public final class Quantile {

    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);
    private static final double LOG_SCALE_LIMIT = 1e-300;

    private Quantile() {
    }

    /** Quantile of the standard normal distribution; infinite for 0 and 1. */
    public static double normal(double p) {
        return NORMAL.inverseCumulativeProbability(p);
    }

    /** Probability of the standard normal distribution up to {@code z}. */
    public static double normalUpTo(double z) {
        return NORMAL.cumulativeProbability(z);
    }

    /** Two-sided p value of a standard normal statistic. */
    public static double normalTwoSided(double z) {
        return 2 * NORMAL.cumulativeProbability(-Math.abs(z));
    }

    /** Quantile of Student's t with {@code df} degrees of freedom (need not be whole). */
    public static double t(double p, double df) {
        return polished(new TDistribution(df), p);
    }

    /** Two-sided p value of Student's t. */
    public static double tTwoSided(double t, double df) {
        return 2 * new TDistribution(df).cumulativeProbability(-Math.abs(t));
    }

    /** Quantile of F with {@code df1} and {@code df2} degrees of freedom (need not be whole). */
    public static double f(double p, double df1, double df2) {
        return polished(new FDistribution(df1, df2), p);
    }

    /** Probability that F exceeds {@code f}. */
    public static double fAbove(double f, double df1, double df2) {
        return f <= 0 ? 1 : new FDistribution(df2, df1).cumulativeProbability(1 / f);
    }

    /** Probability that F stays at or below {@code f}. */
    public static double fUpTo(double f, double df1, double df2) {
        return f <= 0 ? 0 : new FDistribution(df1, df2).cumulativeProbability(f);
    }

    /** Quantile of χ² with {@code df} degrees of freedom. */
    public static double chiSquared(double p, double df) {
        return polished(new ChiSquaredDistribution(df), p);
    }

    /** Probability that χ² exceeds {@code x}. */
    public static double chiSquaredAbove(double x, double df) {
        return x <= 0 ? 1 : org.hipparchus.special.Gamma.regularizedGammaQ(df / 2, x / 2);
    }

    /** The library's root to 1e-9 made exact to the last digits by Newton steps. */
    private static double polished(RealDistribution distribution, double p) {
        double x = distribution.inverseCumulativeProbability(p);
        for (int step = 0; step < 4 && Double.isFinite(x); step++) {
            double density = distribution.density(x);
            if (!(density > LOG_SCALE_LIMIT))
                return x;
            double next = x - (distribution.cumulativeProbability(x) - p) / density;
            if (!Double.isFinite(next))
                return x;
            x = next;
        }
        return x;
    }

    /** The same of a sample in any order, which is put into another order: found without sorting all of it. */
    public static double of(double[] values, double p) {
        double at = p * (values.length - 1);
        int below = (int) Math.floor(at);
        select(values, below);
        double low = values[below];
        if (at == below)
            return low;
        double high = Double.POSITIVE_INFINITY;
        for (int i = below + 1; i < values.length; i++)
            high = Math.min(high, values[i]);
        return low + (at - below) * (high - low);
    }

    /** Puts the value that would stand at a place into it, smaller ones before and larger ones after it (Hoare 1961). */
    private static void select(double[] values, int place) {
        int from = 0;
        int to = values.length - 1;
        while (from < to) {
            double pivot = values[place];
            int i = from;
            int j = to;
            while (i <= j) {
                while (values[i] < pivot)
                    i++;
                while (values[j] > pivot)
                    j--;
                if (i <= j) {
                    double swapped = values[i];
                    values[i++] = values[j];
                    values[j--] = swapped;
                }
            }
            if (j < place)
                from = i;
            if (i > place)
                to = j;
        }
    }

    /** Quantile of an ascending sample by linear interpolation (type 7 of Hyndman & Fan 1996). */
    public static double ofSorted(double[] sorted, double p) {
        double at = p * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }
}
