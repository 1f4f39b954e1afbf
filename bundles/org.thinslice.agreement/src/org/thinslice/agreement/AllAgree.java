// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.thinslice.base.Texts;

/**
 * Share of units on which all observers agree, their highest and lowest rating being no further apart than a tolerance.
 * Range [0, 1]. Falls with the number of observers, unlike {@link PercentAgreement}. Interval: Wilson 1927.
 *
 * @param tolerance how far apart two ratings may be, ≥ 0, in points of the scale
 */
public record AllAgree(double tolerance) implements RowCoefficient {

    public AllAgree {
        if (!(tolerance >= 0 && tolerance < Double.POSITIVE_INFINITY))
            throw new IllegalArgumentException("agreement within " + tolerance);
    }

    @Override
    public String name() {
        return "percent_agreement_all";
    }

    @Override
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("tolerance", Categories.NONE.label(tolerance));
        options.put("missing", "listwise");
        return options;
    }

    @Override
    public String label() {
        var texts = Texts.of(AllAgree.class);
        return tolerance == 0 ? texts.say("label.percent_agreement_all")
                : texts.say("label.percent_agreement_all.tolerance", Categories.NONE.label(tolerance));
    }

    @Override
    public int fewest() {
        return 1;
    }

    @Override
    public double of(double[][] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Arrays.stream(row).max().orElse(0) - Arrays.stream(row).min().orElse(0))
                .filter(range -> range <= tolerance).count() / (double) rows.length;
    }

    @Override
    public Optional<Uncertainty> interval(double[][] rows, double value, double confidence) {
        return Optional.of(Proportion.wilson(value, rows.length, confidence));
    }
}
