// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.base.Texts;

/**
 * Mean over pairs of observers of Pearson's or Spearman's correlation. Range [−1, 1]; blind to how strict observers are.
 * Undefined if no pair has a correlation. With Fisher's z (1921) the z values are averaged and turned back; pairs on a
 * straight line have no z and are left out, unless all are. Pairs in which one observer never varies are left out.
 *
 * @param rank     whether of ranks (Spearman 1904)
 * @param fisher   whether Fisher's z is averaged
 * @param pairwise whether each pair uses the units both rated, or only those all rated
 */
public record MeanCorrelation(boolean rank, boolean fisher, boolean pairwise) implements RowCoefficient {

    @Override
    public String name() {
        return rank ? "mean_spearman" : "mean_pearson";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("fisher", Boolean.toString(fisher));
        options.put("missing", pairwise ? "pairwise" : "listwise");
        return options;
    }

    @Override
    public String label() {
        return Texts.of(MeanCorrelation.class).say("label." + name());
    }

    @Override
    public boolean usesGaps() {
        return pairwise;
    }

    @Override
    public String whyNot() {
        return "undefined.nocorrelation";
    }

    @Override
    public double of(double[][] rows) {
        double sum = 0;
        int pairs = 0;
        double lines = 0;
        int straight = 0;
        for (int a = 0; a < rows[0].length; a++)
            for (int b = 0; b < a; b++) {
                var pair = Columns.pair(rows, a, b);
                var r = rank ? Correlation.spearman(pair.first(), pair.second()) : Correlation.pearson(pair.first(), pair.second());
                if (!r.defined())
                    continue;
                if (fisher && Math.abs(r.r()) > 1 - 1e-12) {
                    lines += r.r();
                    straight++;
                    continue;
                }
                sum += fisher ? 0.5 * Math.log((1 + r.r()) / (1 - r.r())) : r.r();
                pairs++;
            }
        if (pairs == 0 && straight > 0)
            return lines / straight;
        return fisher ? Math.tanh(sum / pairs) : sum / pairs;
    }
}
