// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Chance-corrected agreement on a quantity: 1 − mean squared difference of two observers on a unit / the same on units
 * drawn at random for each. Range [−1, 1]. Undefined without variation. Janson & Olsson 2001, for one variable;
 * equal to Conger's κ with quadratic weights.
 */
public record Iota() implements RowCoefficient {

    @Override
    public String name() {
        return "iota";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("scaled", "quantitative");
        options.put("missing", "listwise");
        return options;
    }

    /** Per pair of raters: Do = mean (x − y)², De = var x + var y + (x̄ − ȳ)², all with divisor n. */
    @Override
    public double of(double[][] rows) {
        double observed = 0;
        double expected = 0;
        double n = rows.length;
        for (int a = 0; a < rows[0].length; a++)
            for (int b = 0; b < a; b++) {
                double[] x = Columns.of(rows, a);
                double[] y = Columns.of(rows, b);
                double shift = Columns.meanDifference(x, y);
                double apart = (Columns.variance(x) + Columns.variance(y)) * (n - 1) / n + shift * shift;
                expected += apart;
                observed += apart - 2 * Columns.covariance(x, y) * (n - 1) / n;
            }
        return expected > 0 ? 1 - observed / expected : Double.NaN;
    }
}
