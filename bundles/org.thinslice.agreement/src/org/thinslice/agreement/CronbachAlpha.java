// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Quantile;

/**
 * Consistency of the sum of the observers' ratings: k / (k − 1) · (1 − Σ var / var of the sum); equal to ICC(C,k) on
 * complete tables. At most 1. Undefined if a pair of observers shares fewer than two units, or without variation.
 * Cronbach 1951, eq. 2; missing ratings by pairwise covariances; interval: Feldt 1965.
 *
 * @param standardised whether observers' ratings are brought to one variance first
 */
public record CronbachAlpha(boolean standardised) implements RowCoefficient {

    @Override
    public String name() {
        return "cronbach_alpha";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("standardised", Boolean.toString(standardised));
        options.put("missing", "pairwise covariance");
        return options;
    }

    @Override
    public boolean usesGaps() {
        return true;
    }

    /** Observers with fewer than two ratings have no variance and are left out. */
    private static double[][] varying(double[][] rows) {
        int[] kept = IntStream.range(0, rows[0].length).filter(r -> Columns.present(Columns.of(rows, r)).length >= 2).toArray();
        return Arrays.stream(rows).map(row -> Arrays.stream(kept).mapToDouble(r -> row[r]).toArray()).toArray(double[][]::new);
    }

    @Override
    public double of(double[][] all) {
        double[][] rows = varying(all);
        int k = rows[0].length;
        double[] deviation = new double[k];
        double diagonal = 0;
        double rest = 0;
        for (int a = 0; a < k; a++) {
            double variance = covariance(Columns.pair(rows, a, a));
            deviation[a] = standardised ? Math.sqrt(variance) : 1;
            diagonal += standardised ? 1 : variance;
            for (int b = 0; b < a; b++)
                rest += 2 * covariance(Columns.pair(rows, a, b)) / deviation[a] / deviation[b];
        }
        return k > 1 && diagonal + rest > 0 ? k / (k - 1.0) * rest / (diagonal + rest) : Double.NaN;
    }

    private static double covariance(RaterColumns.Pair pair) {
        return pair.units() < 2 ? Double.NaN : Columns.covariance(pair.first(), pair.second());
    }

    @Override
    public Optional<Uncertainty> interval(double[][] rows, double value, double confidence) {
        double df1 = rows.length - 1;
        double df2 = df1 * (varying(rows)[0].length - 1);
        double tail = (1 - confidence) / 2;
        if (value >= 1)
            return Optional.of(new NoInterval(Icc.texts().say("interval.noerror")));
        return Optional.of(new Interval(1 - (1 - value) * Quantile.f(1 - tail, df1, df2), 1 - (1 - value) * Quantile.f(tail, df1, df2),
                confidence, "Feldt"));
    }
}
