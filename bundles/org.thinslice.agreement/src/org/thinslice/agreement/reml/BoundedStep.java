// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;

/**
 * A Newton direction within bounds: variances at zero that do not want to rise stay there, and those that the step would
 * take below zero go to zero while the others are solved for anew.
 */
final class BoundedStep {

    /** Information added where the ratings hold none about a variance. */
    private static final double FLAT = 1e-9;

    private final double[] variances;
    private final double[] slope;
    private final double[][] information;
    private final double ridge;
    private final BitSet free = new BitSet();
    private final double[] direction;

    BoundedStep(double[] variances, double[] slope, double[][] information, double floor, double total) {
        this.variances = variances;
        this.slope = slope;
        this.information = information;
        int last = variances.length - 1;
        direction = new double[variances.length];
        ridge = FLAT / total / total;
        for (int k = 0; k <= last; k++)
            free.set(k, variances[k] > (k == last ? floor : 0) || slope[k] > 0);
    }

    /** @throws ArithmeticException where the information is too flat to solve for a direction */
    double[] direction() {
        while (true) {
            solve();
            int below = IntStream.range(0, variances.length - 1)
                    .filter(k -> free.get(k) && variances[k] + direction[k] < 0).findFirst().orElse(-1);
            if (below < 0)
                return direction;
            free.clear(below);
            direction[below] = -variances[below];
        }
    }

    /** Solves for the free part of a direction, the rest of it being given. */
    private void solve() {
        int[] at = free.stream().toArray();
        var small = new double[at.length][at.length];
        var want = new double[at.length];
        for (int k = 0; k < at.length; k++) {
            want[k] = slope[at[k]];
            for (int l = 0; l < variances.length; l++)
                if (!free.get(l))
                    want[k] -= information[at[k]][l] * direction[l];
            for (int l = 0; l < at.length; l++)
                small[k][l] = information[at[k]][at[l]];
            small[k][k] += ridge;
        }
        double[] solved = new Cholesky(small).solve(want);
        for (int k = 0; k < at.length; k++)
            direction[at[k]] = solved[k];
    }
}
