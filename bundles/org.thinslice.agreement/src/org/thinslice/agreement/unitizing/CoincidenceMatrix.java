// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.unitizing;

import java.util.Arrays;

/**
 * Observed coincidences with what is expected of them: ε(c, k) = (l(c) l(k) − [c = k] s(c)) / (l − s / l), where l are the
 * margins and the total of the observed and s what pairs with itself.
 */
final class CoincidenceMatrix {

    private final double[][] observed;
    private final double[] margin;
    private final double[] self;
    private final double total;
    private final double scale;

    CoincidenceMatrix(double[][] observed, double[] self) {
        this.observed = observed;
        this.self = self;
        margin = Arrays.stream(observed).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        total = Arrays.stream(margin).sum();
        scale = total - Arrays.stream(self).sum() / total;
    }

    /** The categories without the gaps. */
    static CoincidenceMatrix ofCategories(UnitCoincidences all) {
        var inner = Arrays.stream(all.shared()).skip(1).map(row -> Arrays.copyOfRange(row, 1, row.length)).toArray(double[][]::new);
        return new CoincidenceMatrix(inner, Arrays.copyOfRange(all.coded(), 1, all.coded().length));
    }

    private double expected(int c, int k) {
        return (margin[c] * margin[k] - (c == k ? self[c] : 0)) / scale;
    }

    /** α over all values; NaN where it is not defined. */
    double alpha() {
        double apart = total;
        double chance = total;
        for (int c = 0; c < margin.length; c++) {
            apart -= observed[c][c];
            chance -= expected(c, c);
        }
        return ratio(apart, chance);
    }

    /** α of the first value against all others; NaN where it is not defined. */
    double alphaOfFirst() {
        double chance = 0;
        for (int k = 1; k < margin.length; k++)
            chance += expected(0, k);
        return ratio(margin[0] - observed[0][0], chance);
    }

    /** α of one value; NaN where it is not defined. */
    double alpha(int value) {
        double chance = 0;
        for (int c = 0; c < margin.length; c++)
            chance += c == value ? 0 : expected(c, value);
        double all = chance + expected(value, value);
        return ratio((margin[value] - observed[value][value]) / margin[value], chance / all);
    }

    /** Length on which another observer marked something as well. */
    double margin(int value) {
        return margin[value];
    }

    private double ratio(double apart, double chance) {
        return chance > 1e-12 * total ? 1 - apart / chance : Double.NaN;
    }
}
