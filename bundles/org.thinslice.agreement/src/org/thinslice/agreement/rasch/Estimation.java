// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import org.thinslice.agreement.numeric.Cholesky;
import org.thinslice.base.Progress;
import org.thinslice.base.Stopped;

/**
 * Finds the parameters of the largest marginal likelihood: first steps with the information there would be if the slices'
 * places were known, which always climb (Lange 1995), then Newton's, which come to rest within a few steps.
 */
final class Estimation {

    private static final int MOST_STEPS = 200;
    private static final int FIRST_STEPS = 3;
    private static final int QUICK_STEPS = 40;
    private static final double CLOSE = 1e-8;
    /** A Newton step this short needs no proof that it climbs, which rounding might deny. */
    private static final double TINY = 1e-6;
    /** What rounding may take from the likelihood, relative. */
    private static final double ROUNDING = 1e-12;
    /** Slices that differ by less than this many logits count as equal. */
    private static final double LEAST_LOG_SD = Math.log(.02);

    private final Design design;
    private double[] beta;
    private Marginal at;
    private int steps;
    private boolean settled;

    private Estimation(Design design) {
        this.design = design;
    }

    static Estimation of(Design design, Progress progress) throws Stopped {
        var estimation = new Estimation(design);
        estimation.start();
        estimation.climb(progress);
        return estimation;
    }

    double[] beta() {
        return beta;
    }

    Marginal marginal() {
        return at;
    }

    int steps() {
        return steps;
    }

    /** Whether it came to rest. */
    boolean settled() {
        return settled;
    }

    /** Whether the slices were found not to differ. */
    boolean flat() {
        return beta[beta.length - 1] <= LEAST_LOG_SD;
    }

    private void start() {
        beta = new Start(design).beta();
        double[] centre = new double[design.slices()];
        double[] sd = new double[design.slices()];
        for (int s = 0; s < centre.length; s++) {
            double score = .5;
            double most = 1;
            double information = 1;
            for (int i = design.from(s); i < design.to(s); i++) {
                int top = design.top(design.combo(i));
                score += design.code(i);
                most += top;
                information += top * top / 4.0;
            }
            centre[s] = beta[beta.length - 2] + Math.log(score / (most - score));
            sd[s] = 1 / Math.sqrt(information);
        }
        at = Marginal.of(design, beta, centre, sd);
    }

    private void climb(Progress progress) throws Stopped {
        while (steps < MOST_STEPS) {
            progress.step(steps, 0);
            var information = new Information(design, at);
            boolean newton = steps++ >= FIRST_STEPS;
            double moved = newton ? walk(direction(steps <= QUICK_STEPS ? information.approximate() : information.observed(), information.slope), true) : -1;
            newton &= moved >= 0;
            if (!newton)
                moved = walk(direction(information.complete, information.slope), false);
            if (moved < CLOSE && (newton || steps > FIRST_STEPS)) {
                settled = moved >= 0;
                return;
            }
        }
    }

    /** Solves for the step; empty where the matrix has no Cholesky factor. */
    private double[] direction(double[][] information, double[] slope) {
        Information.hold(design, information);
        int last = slope.length - 1;
        double[] want = slope.clone();
        if (flat() && slope[last] < 0) {
            for (int p = 0; p < last; p++)
                information[p][last] = information[last][p] = 0;
            information[last][last] = 1;
            want[last] = 0;
        }
        try {
            return new Cholesky(information).solve(want);
        } catch (ArithmeticException singular) {
            return new double[0];
        }
    }

    /** Goes as far in a direction as the likelihood does not fall; answers the largest change, −1 if every step falls. */
    private double walk(double[] direction, boolean whole) {
        if (direction.length == 0)
            return -1;
        double length = 1;
        for (double d : direction)
            length = Math.min(length, 2 / Math.max(1e-300, Math.abs(d)));
        for (int halving = 0; halving < (whole ? 5 : 40); halving++, length /= 2) {
            double[] next = beta.clone();
            double moved = 0;
            for (int p = 0; p < next.length; p++) {
                double to = next[p] + length * direction[p];
                if (p == next.length - 1)
                    to = Math.max(to, LEAST_LOG_SD);
                moved = Math.max(moved, Math.abs(to - next[p]));
                next[p] = to;
            }
            design.centre(next);
            var candidate = Marginal.of(design, next, at.centre, at.sd);
            if (whole && halving == 0 && moved < TINY || candidate.logLikelihood >= at.logLikelihood - ROUNDING * Math.abs(at.logLikelihood)) {
                beta = next;
                at = candidate;
                return moved;
            }
        }
        return -1;
    }
}
