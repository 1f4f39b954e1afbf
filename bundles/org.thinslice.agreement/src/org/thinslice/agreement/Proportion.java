// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import org.thinslice.agreement.numeric.Quantile;

/** A share of units with its score interval (Wilson 1927). */
public final class Proportion {

    private Proportion() {
    }

    static Reliability ofEqual(RaterColumns.Pair pair, double confidence) {
        int same = 0;
        for (int i = 0; i < pair.units(); i++)
            if (pair.first()[i] == pair.second()[i])
                same++;
        double share = (double) same / pair.units();
        return new Reliability.Estimate(share, wilson(share, pair.units(), confidence));
    }

    /** Wilson's score interval of a share of n. */
    public static Interval wilson(double share, int n, double confidence) {
        double z = Quantile.normal((1 + confidence) / 2);
        double middle = (share + z * z / 2 / n) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / 4 / n / n);
        return new Interval(share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half), confidence, "Wilson");
    }
}
