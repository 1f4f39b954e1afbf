// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.Map;

/** What each variance of a study adds to universe score and errors, once averaged over so many levels. */
final class ErrorShares {

    private final double[] universe;
    private final double[] relative;
    private final double[] absolute;

    ErrorShares(DStudy decision, Map<String, Integer> levels) {
        var study = decision.study();
        int[] effects = study.effects();
        int object = study.facets().effect(decision.object());
        int fixed = decision.fixed().stream().mapToInt(f -> 1 << study.facets().names().indexOf(f)).sum();
        universe = new double[effects.length];
        relative = new double[effects.length];
        absolute = new double[effects.length];
        for (int k = 0; k < effects.length; k++) {
            boolean residual = k == effects.length - 1;
            int rest = effects[k] & ~object;
            double share = study.facets().members(rest).mapToDouble(f -> 1.0 / levels.get(study.facets().names().get(f)))
                    .reduce(1, (a, b) -> a * b);
            boolean whole = !residual && (rest & ~fixed) == 0;
            boolean own = (effects[k] & object) == object;
            if (own && whole)
                universe[k] = share;
            else if (own)
                relative[k] = share;
            if (!whole)
                absolute[k] = share;
        }
    }

    double universe(double[] variances) {
        return sum(universe, variances);
    }

    double relative(double[] variances) {
        return sum(relative, variances);
    }

    double absolute(double[] variances) {
        return sum(absolute, variances);
    }

    private static double sum(double[] shares, double[] variances) {
        double sum = 0;
        for (int k = 0; k < shares.length; k++)
            sum += shares[k] * Math.max(0, variances[k]);
        return sum;
    }
}
