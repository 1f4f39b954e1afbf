// SPDX-License-Identifier: EPL-2.0
package org.thinslice.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.IntStream;
import org.thinslice.scheme.model.ScaleItem;

/** The points of a rating scale, computed in decimals so that 0.1 steps give 0.3 and not 0.30000000000000004. */
public final class Points {

    /** No scale has more points than this; larger ones are a finding of {@link SchemeCheck}. */
    public static final int MOST = 10_001;

    private Points() {
    }

    /** min, min + step, … up to max; empty where the scale is not (yet) one, for instance min ≥ max. */
    public static double[] of(ScaleItem item) {
        return IntStream.range(0, count(item)).mapToDouble(i -> at(item, i)).toArray();
    }

    /** How many points the scale has, at most {@link #MOST}; 0 where it is not (yet) a scale. */
    public static int count(ScaleItem item) {
        if (!isScale(item))
            return 0;
        var steps = decimal(item.getMax()).subtract(decimal(item.getMin()))
                .divide(decimal(item.getStep()), 0, RoundingMode.FLOOR);
        return steps.compareTo(BigDecimal.valueOf(MOST)) >= 0 ? MOST : steps.intValue() + 1;
    }

    /** Whether min, max and step are finite, min is below max, and step is above 0. */
    public static boolean isScale(ScaleItem item) {
        return Double.isFinite(item.getMin()) && Double.isFinite(item.getMax()) && Double.isFinite(item.getStep())
                && item.getMin() < item.getMax() && item.getStep() > 0;
    }

    /** Whether a value is one of the points. */
    public static boolean holds(ScaleItem item, double value) {
        if (!isScale(item) || !Double.isFinite(value) || value < item.getMin() || value > item.getMax())
            return false;
        return decimal(value).subtract(decimal(item.getMin())).remainder(decimal(item.getStep())).signum() == 0;
    }

    /** The words at a point; the empty text if there are none. */
    public static String anchor(ScaleItem item, double value, String lang) {
        return item.getAnchors().stream().filter(a -> a.getValue() == value).findFirst()
                .map(a -> Wording.of(a.getText(), lang)).orElse("");
    }

    /** A number as short as it can be, with a decimal point in every language: 1, 2.5. */
    public static String print(double value) {
        return Double.isFinite(value) ? decimal(value).stripTrailingZeros().toPlainString() : Double.toString(value);
    }

    private static double at(ScaleItem item, int index) {
        return decimal(item.getMin()).add(decimal(item.getStep()).multiply(BigDecimal.valueOf(index))).doubleValue();
    }

    private static BigDecimal decimal(double value) {
        return BigDecimal.valueOf(value);
    }
}
