// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Map;

/**
 * Share of the variation left after taking out the observers' means that lies between units: SSR / (SSR + SSE). Range
 * [0, 1]; 1/k for unrelated ratings. Undefined without variation. Robinson 1957, with observers' means taken out first.
 */
public record RobinsonA() implements RowCoefficient {

    @Override
    public String name() {
        return "robinson_a";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("missing", "listwise");
    }

    @Override
    public double of(double[][] rows) {
        var anova = Columns.anova(rows);
        double units = anova.rows() * (anova.units() - 1);
        double error = anova.error() * (anova.units() - 1) * (anova.raters() - 1);
        return units / (units + error);
    }
}
