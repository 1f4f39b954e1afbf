// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.agreement.numeric.Quantile;

/**
 * Concordance of the observers' rankings of the units. Range [0, 1]. Undefined if every observer ties every unit.
 * Kendall & Babington Smith 1939; ties: Kendall & Gibbons 1990, chapter 6. χ² = k (n − 1) W with n − 1 degrees of freedom.
 *
 * @param correctTies whether ties are corrected for; without, ties make W too small
 */
public record KendallW(boolean correctTies) implements RowCoefficient {

    @Override
    public String name() {
        return "kendall_w";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("correct_ties", Boolean.toString(correctTies));
        options.put("missing", "listwise");
        return options;
    }

    @Override
    public double of(double[][] rows) {
        int n = rows.length;
        int k = rows[0].length;
        var sums = new double[n];
        double ties = 0;
        for (int r = 0; r < k; r++) {
            double[] column = Columns.of(rows, r);
            double[] ranks = Ranks.of(column);
            for (int u = 0; u < n; u++)
                sums[u] += ranks[u];
            ties += correctTies ? Ranks.ties(column) : 0;
        }
        double spread = Columns.variance(sums) * (n - 1);
        double most = (double) k * k * ((double) n * n * n - n) - k * ties;
        return most > 0 ? 12 * spread / most : Double.NaN;
    }

    @Override
    public void details(double[][] rows, double value, Answer answer) {
        double statistic = rows[0].length * (rows.length - 1) * value;
        answer.detail("chisq", statistic).detail("df", rows.length - 1.0).detail("p",
                Quantile.chiSquaredAbove(statistic, rows.length - 1.0));
    }
}
