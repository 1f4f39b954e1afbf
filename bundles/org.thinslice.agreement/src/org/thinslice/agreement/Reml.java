// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Restricted maximum likelihood of a {@link CrossedModel}: Newton steps with the average information (Gilmour, Thompson &
 * Cullis 1995), variances kept at or above zero, steps halved until the likelihood rises.
 */
final class Reml {

    private static final int MOST_STEPS = 200;
    /** Changes below this share of the total variance end the search. */
    private static final double CLOSE = 1e-9;
    /** What rounding may take from the likelihood, relative. */
    private static final double ROUNDING = 1e-13;
    /** Information added where the ratings hold none about a variance. */
    private static final double FLAT = 1e-9;
    /** A residual variance below this share of the whole is none. */
    private static final double NO_RESIDUAL = 1e-8;

    private final CrossedModel model;
    private final double total;
    private RemlPoint point;
    private double criterion;

    private Reml(CrossedModel model) {
        this.model = model;
        total = WeightedCounts.product(model.values(), model.values()) / (model.size() - 1);
    }

    /** The most likely variances; the values must vary. */
    static RemlPoint fit(CrossedModel model, Progress progress) throws Stopped {
        var reml = new Reml(model);
        reml.run(progress);
        return reml.point;
    }

    private void run(Progress progress) throws Stopped {
        move(new double[] { total / 2, total / 2, NO_RESIDUAL * total });
        double exact = criterion;
        var bottom = point;
        move(new double[] { total / 3, total / 3, total / 3 });
        if (exact < criterion) {
            point = bottom;
            criterion = exact;
        }
        for (int step = 0; step < MOST_STEPS; step++) {
            progress.step(step, 0);
            double[] slope = point.slope();
            double change = climb(newton(slope, point.information()));
            if (change < 0)
                change = climb(expectation(slope));
            if (change < CLOSE)
                return;
        }
    }

    private void move(double[] variances) {
        point = new RemlPoint(model, variances);
        criterion = point.criterion();
    }

    /**
     * Newton direction within bounds: variances at zero that do not want to rise stay there, and those that the step would
     * take below zero go to zero while the others are solved for anew.
     */
    private double[] newton(double[] slope, double[][] information) {
        double[] v = point.variances();
        var direction = new double[3];
        var free = new BitSet();
        for (int k = 0; k < 3; k++)
            free.set(k, v[k] > (k == 2 ? NO_RESIDUAL * total : 0) || slope[k] > 0);
        try {
            while (true) {
                solve(slope, information, free, direction);
                int below = IntStream.range(0, 2).filter(k -> free.get(k) && v[k] + direction[k] < 0).findFirst().orElse(-1);
                if (below < 0)
                    return direction;
                free.clear(below);
                direction[below] = -v[below];
            }
        } catch (ArithmeticException flat) {
            return expectation(slope);
        }
    }

    /** Solves for the free part of a direction, the rest of it being given. */
    private void solve(double[] slope, double[][] information, BitSet free, double[] direction) {
        int[] at = free.stream().toArray();
        double ridge = FLAT * model.columns() / total / total;
        var small = new double[at.length][at.length];
        var want = new double[at.length];
        for (int k = 0; k < at.length; k++) {
            want[k] = slope[at[k]];
            for (int l = 0; l < 3; l++)
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

    /** The step of expectation maximisation, which always rises: 2 σ⁴ / n times the slope. */
    private double[] expectation(double[] slope) {
        double[] v = point.variances();
        int[] size = { model.rows(), model.columns(), model.size() };
        return IntStream.range(0, 3).mapToDouble(k -> 2 * v[k] * v[k] / size[k] * slope[k]).toArray();
    }

    /** Halves the step until the likelihood does not fall; answers the largest change, −1 if every step falls. */
    private double climb(double[] direction) {
        double e = point.variances()[2];
        double length = direction[2] < -0.9 * e ? -0.9 * e / direction[2] : 1;
        for (int halving = 0; halving < 40; halving++, length /= 2) {
            double[] next = point.variances().clone();
            double change = 0;
            for (int k = 0; k < 3; k++) {
                double moved = Math.max(k == 2 ? NO_RESIDUAL * total : 0, next[k] + length * direction[k]);
                change = Math.max(change, Math.abs(moved - next[k]) / total);
                next[k] = moved;
            }
            if (change < CLOSE)
                return halving == 0 ? change : -1;
            var candidate = new RemlPoint(model, next);
            double value = candidate.criterion();
            if (value <= criterion + ROUNDING * Math.abs(criterion)) {
                point = candidate;
                criterion = value;
                return change;
            }
        }
        return -1;
    }

    /** Whether the residual was driven to nothing: rows and columns explain every value. */
    static boolean exhausted(RemlPoint point, CrossedModel model) {
        double total = WeightedCounts.product(model.values(), model.values()) / (model.size() - 1);
        return point.variances()[2] <= 2 * NO_RESIDUAL * total;
    }
}
