// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.numeric;

import java.util.SplittableRandom;

/** Random draws from a stream of its own for every resample, so that results do not depend on the order of work. */
public final class Draws {

    private static final int SMALL = 24;

    private final SplittableRandom random;

    /** The stream number {@code stream} of a seed. */
    public Draws(long seed, long stream) {
        random = new SplittableRandom(new SplittableRandom(seed).nextLong() + stream);
    }

    /** Adds {@code draws} draws with replacement from {@code of.length} things: counts[of[thing]]++. */
    public void tally(int draws, int[] of, int[] counts) {
        int n = of.length;
        int i = 0;
        for (; i + 1 < draws; i += 2) {
            long bits = random.nextLong();
            counts[of[(int) ((bits >>> 32) * n >>> 32)]]++;
            counts[of[(int) ((bits & 0xffffffffL) * n >>> 32)]]++;
        }
        if (i < draws)
            counts[of[below(n)]]++;
    }

    /** A whole number from 0 to {@code n} − 1. */
    public int below(int n) {
        return (int) ((random.nextLong() >>> 32) * n >>> 32);
    }

    /** A number from 0 to below 1. */
    public double uniform() {
        return random.nextDouble();
    }

    /** Fills {@code counts} with a multinomial draw of {@code total} things in proportion to {@code frequency}. */
    public void multinomial(int[] frequency, int total, int[] counts) {
        long mass = 0;
        for (int f : frequency)
            mass += f;
        int left = total;
        for (int i = 0; i < frequency.length; i++) {
            counts[i] = mass == frequency[i] ? left : binomial(left, (double) frequency[i] / mass);
            left -= counts[i];
            mass -= frequency[i];
        }
    }

    /** A binomial draw, exact: splits at the median order statistic (Devroye 1986, X.4.3), so O(log n) beta draws. */
    public int binomial(int n, double p) {
        int hits = 0;
        while (n > SMALL && p > 0 && p < 1) {
            int middle = 1 + n / 2;
            double split = beta(middle, n + 1 - middle);
            if (split <= p) {
                hits += middle;
                n -= middle;
                p = (p - split) / (1 - split);
            } else {
                n = middle - 1;
                p = p / split;
            }
        }
        for (int i = 0; i < n; i++)
            if (random.nextDouble() < p)
                hits++;
        return hits;
    }

    private double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }

    /** A gamma draw with shape ≥ 1 (Marsaglia & Tsang 2000). */
    public double gamma(double shape) {
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = 1 + c * x;
            if (v <= 0)
                continue;
            v = v * v * v;
            double u = random.nextDouble();
            if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v)))
                return d * v;
        }
    }

    /** A χ² draw. */
    public double chiSquared(double df) {
        return df >= 2 ? 2 * gamma(df / 2) : 2 * gamma(df / 2 + 1) * Math.pow(random.nextDouble(), 2 / df);
    }

    /** A standard normal draw. */
    public double gaussian() {
        return random.nextGaussian();
    }
}
