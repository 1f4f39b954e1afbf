// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.thinslice.base.Problem;
import org.thinslice.base.Texts;

/**
 * The largest standard error κ can have in a table of two observers with given margins and a given κ: with both fixed, the
 * variance of Fleiss, Cohen & Everitt 1969 is linear in the cells, so its largest value is a linear program (Flack et al. 1988).
 */
final class WidestKappa {

    private WidestKappa() {
    }

    static Problem impossible(double kappa) {
        return new Problem(Texts.of(WidestKappa.class).say("samplesize.impossible", kappa));
    }

    /** N times the squared standard error; margins sum to 1 and are both observers'. */
    static double of(double[] margins, double kappa) throws Problem {
        double chance = WeightedCounts.product(margins, margins);
        double level = kappa - chance * (1 - kappa);
        try {
            double most = new SimplexSolver(1e-10, 10, 1e-13).optimize(new LinearObjectiveFunction(squares(margins, kappa), 0),
                    new LinearConstraintSet(constraints(margins, kappa * (1 - chance) + chance)), GoalType.MAXIMIZE,
                    new NonNegativeConstraint(true)).getValue();
            return Math.max(0, most - level * level) / (1 - chance) / (1 - chance);
        } catch (MathIllegalStateException infeasible) {
            throw impossible(kappa);
        }
    }

    /** What a unit in each cell, row after row, adds to the variance. */
    private static double[] squares(double[] margins, double kappa) {
        int q = margins.length;
        var squares = new double[q * q];
        for (int i = 0; i < q; i++)
            for (int j = 0; j < q; j++) {
                double own = (i == j ? 1 : 0) - (margins[i] + margins[j]) * (1 - kappa);
                squares[i * q + j] = own * own;
            }
        return squares;
    }

    /** Both margins but for the last column, which follows from the others, and the diagonal. */
    private static List<LinearConstraint> constraints(double[] margins, double agreement) {
        int q = margins.length;
        var constraints = new ArrayList<LinearConstraint>();
        for (int i = 0; i < q; i++) {
            var row = new double[q * q];
            Arrays.fill(row, i * q, i * q + q, 1);
            constraints.add(new LinearConstraint(row, Relationship.EQ, margins[i]));
            if (i == q - 1)
                continue;
            var column = new double[q * q];
            for (int j = 0; j < q; j++)
                column[j * q + i] = 1;
            constraints.add(new LinearConstraint(column, Relationship.EQ, margins[i]));
        }
        var diagonal = new double[q * q];
        for (int i = 0; i < q; i++)
            diagonal[i * q + i] = 1;
        constraints.add(new LinearConstraint(diagonal, Relationship.EQ, agreement));
        return constraints;
    }
}
