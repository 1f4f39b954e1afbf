// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

import java.util.Optional;

/** Mean squares of residuals of slices, observers and items, averaged over where the slices may lie. */
final class Residuals {

    /** Sums for one facet. */
    private static final class Sums {
        private final double[] standard;
        private final double[] squares;
        private final double[] variance;
        private final int[] ratings;

        Sums(int n) {
            standard = new double[n];
            squares = new double[n];
            variance = new double[n];
            ratings = new int[n];
        }

        void add(int i, double z, double square, double var) {
            standard[i] += z;
            squares[i] += square;
            variance[i] += var;
            ratings[i]++;
        }

        Optional<Rasch.Fit> fit(int i) {
            return ratings[i] == 0 || !(variance[i] > 0) ? Optional.empty()
                    : Optional.of(new Rasch.Fit(squares[i] / variance[i], standard[i] / ratings[i]));
        }
    }

    private final Sums slices;
    private final Sums observers;
    private final Sums items;

    Residuals(Judgements judgements, Design design, Marginal at) {
        slices = new Sums(design.slices());
        observers = new Sums(judgements.observers().size());
        items = new Sums(judgements.items().size());
        var posterior = new Marginal.Posterior(at);
        for (int s = 0; s < design.slices(); s++) {
            posterior.at(s, at.centre[s], Marginal.WIDTH * at.sd[s]);
            for (int i = design.from(s); i < design.to(s); i++)
                add(s, design.combo(i), design.code(i), design, at.curves, posterior);
        }
    }

    private void add(int s, int c, int code, Design design, Curves curves, Marginal.Posterior posterior) {
        double standard = 0;
        double squares = 0;
        double variance = 0;
        for (int q = 0; q < posterior.length; q++) {
            double w = posterior.weight[q];
            double e = code - curves.mean[c][posterior.low + q];
            double v = curves.variance[c][posterior.low + q];
            if (w == 0 || !(v > 0))
                continue;
            standard += w * e * e / v;
            squares += w * e * e;
            variance += w * v;
        }
        slices.add(s, standard, squares, variance);
        observers.add(design.observer(c), standard, squares, variance);
        items.add(design.item(c), standard, squares, variance);
    }

    Optional<Rasch.Fit> ofSlice(int slice) {
        return slices.fit(slice);
    }

    Optional<Rasch.Fit> ofObserver(int observer) {
        return observers.fit(observer);
    }

    Optional<Rasch.Fit> ofItem(int item) {
        return items.fit(item);
    }
}
