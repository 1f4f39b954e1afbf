// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of a coefficient with one thing left out at a time.
 *
 * @param values    NaN where it is not defined
 * @param frequency how often each value stands in the data
 */
record Jackknife(double[] values, int[] frequency) {

    /** Each value once. */
    static Jackknife of(double[] values) {
        return new Jackknife(values, IntStream.generate(() -> 1).limit(values.length).toArray());
    }

    private double size() {
        double n = 0;
        for (int i = 0; i < values.length; i++)
            n += Double.isFinite(values[i]) ? frequency[i] : 0;
        return n;
    }

    /** Σ (mean − value)^power. */
    private double moment(int power) {
        double sum = 0;
        for (int i = 0; i < values.length; i++)
            sum += Double.isFinite(values[i]) ? frequency[i] * values[i] : 0;
        double mean = sum / size();
        double moment = 0;
        for (int i = 0; i < values.length; i++)
            moment += Double.isFinite(values[i]) ? frequency[i] * Math.pow(mean - values[i], power) : 0;
        return moment;
    }

    /** Number of things whose absence leaves the coefficient undefined. */
    int undefined() {
        int undefined = 0;
        for (int i = 0; i < values.length; i++)
            undefined += Double.isFinite(values[i]) ? 0 : frequency[i];
        return undefined;
    }

    /** (n − 1) / n · Σ (value − mean)²: the variance of the coefficient. Efron & Tibshirani 1993, eq. 11.5. */
    double variance() {
        return size() < 2 ? 0 : (size() - 1) / size() * moment(2);
    }

    /** n − 1. */
    double degrees() {
        return size() - 1;
    }

    /**
     * Acceleration a = ΣL³ / (6 (ΣL²)^1.5), L = mean − value; 0 where nothing varies. Efron & Tibshirani 1993, eq. 14.15.
     * Of several samples that are drawn independently L is weighted with (n − 1) / n (Davison & Hinkley 1997, chapter 5).
     */
    static double acceleration(List<Jackknife> samples) {
        double squares = 0;
        double cubes = 0;
        for (var sample : samples) {
            double share = samples.size() == 1 ? 1 : (sample.size() - 1) / sample.size();
            squares += share * share * sample.moment(2);
            cubes += share * share * share * sample.moment(3);
        }
        return squares > 0 ? cubes / (6 * Math.pow(squares, 1.5)) : 0;
    }
}
