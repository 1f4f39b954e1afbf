// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.thinslice.base.Texts;

/**
 * Mean of Cohen's κ over all pairs of observers. Range [−1, 1]. Undefined if no pair has a κ; pairs without one are left
 * out. Light 1971. The z test printed by common software is unusable; the interval is a bootstrap.
 */
public record LightKappa(Weighting weighting) implements RowCoefficient {

    @Override
    public String name() {
        return "light_kappa";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("weights", weighting.word());
        options.put("missing", "listwise");
        return options;
    }

    @Override
    public String label() {
        var texts = Texts.of(LightKappa.class);
        return weighting == Weighting.UNWEIGHTED ? texts.say("label.light_kappa")
                : texts.say("label.light_kappa.weighted", texts.say("word." + weighting.word()));
    }

    @Override
    public double of(double[][] rows) {
        double sum = 0;
        int pairs = 0;
        for (int a = 0; a < rows[0].length; a++)
            for (int b = 0; b < a; b++) {
                var table = Crosstab.of(Columns.of(rows, a), Columns.of(rows, b));
                if (table.values().length > ChanceCorrected.MOST_CATEGORIES)
                    return Double.NaN;
                var kappa = Kappa.of(table, weighting.matrix(table.values()));
                if (kappa.defined()) {
                    sum += kappa.value();
                    pairs++;
                }
            }
        return sum / pairs;
    }
}
