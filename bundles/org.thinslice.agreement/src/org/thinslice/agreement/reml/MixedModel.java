// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.reml;

/** y = μ + Σ Z_k u_k + e with independent random effects u_k; every value has one level of each effect. */
public interface MixedModel {

    /** y, less a constant near its mean, so that squares keep their digits. Not to be changed. */
    double[] values();

    /** Number of random effects besides the residual. */
    int effects();

    /** Number of levels of an effect. */
    int levels(int effect);

    /** Z_k' x: sums over the values of each level. */
    double[] sums(int effect, double[] x);

    /** Z_k u: each value's level. */
    double[] spread(int effect, double[] u);

    /** Variances to begin with, the residual's last, all above zero. */
    double[] start();

    /** (V / σe²)⁻¹ for variances of the effects relative to the residual's. */
    Inverse at(double[] ratios);

    /** The inverse of V / σe² = I + Σ ratio_k Z_k Z_k'. */
    interface Inverse {

        /** (V / σe²)⁻¹ x. */
        double[] of(double[] x);

        /** log |V / σe²|. */
        double logDeterminant();

        /** tr Z_k' (V / σe²)⁻¹ Z_k of each effect. */
        double[] traces();
    }
}
