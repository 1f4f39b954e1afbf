// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.rasch;

/** Where the search begins: from how often each category was used, as if all slices were equal. */
final class Start {

    private final Design design;
    private final double[] beta;

    Start(Design design) {
        this.design = design;
        beta = new double[design.size()];
        places();
        steps();
        design.centre(beta);
    }

    /** Observers and items: minus the logit of their mean share of the highest category. */
    private void places() {
        double[] score = new double[beta.length];
        double[] most = new double[beta.length];
        for (int i = 0; i < design.ratings(); i++)
            for (int p : design.places(design.combo(i))) {
                score[p] += design.code(i);
                most[p] += design.top(design.combo(i));
            }
        for (int p = 0; p < beta.length; p++)
            if (most[p] > 0)
                beta[p] = -Math.log((score[p] + .5) / (most[p] - score[p] + .5));
    }

    /** Thresholds: log of the lower category's frequency over the upper one's. */
    private void steps() {
        double[] lower = new double[beta.length];
        double[] upper = new double[beta.length];
        for (int i = 0; i < design.ratings(); i++) {
            int c = design.combo(i);
            int first = design.steps(c);
            if (first < 0)
                continue;
            if (design.code(i) < design.top(c))
                lower[first + design.code(i)]++;
            if (design.code(i) > 0)
                upper[first + design.code(i) - 1]++;
        }
        for (int p = 0; p < beta.length - 2; p++)
            if (upper[p] > 0 || lower[p] > 0)
                beta[p] = Math.log((lower[p] + .5) / (upper[p] + .5));
    }

    double[] beta() {
        return beta;
    }
}
