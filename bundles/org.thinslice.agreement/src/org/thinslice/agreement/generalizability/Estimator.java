// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

/** How variances are got from scores. */
public enum Estimator {
    /** Mean squares set equal to their expectations: complete, balanced designs only; variances may come out negative. */
    MEAN_SQUARES,
    /** Restricted maximum likelihood: any design; no variance is negative. */
    REML
}
