// SPDX-License-Identifier: EPL-2.0
package org.thinslice.results.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers with six significant digits, as short as they then are: 48, 0.333333, 12.5. */
public final class Significant {

    private static final MathContext SIX = new MathContext(6, RoundingMode.HALF_UP);

    private Significant() {
    }

    /** A number; whole ones keep all their digits. Minus is −. */
    public static String of(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e15)
            return Long.toString((long) value).replace("-", "−");
        var rounded = new BigDecimal(value).round(SIX).stripTrailingZeros();
        boolean tiny = rounded.abs().compareTo(new BigDecimal("1e-5")) < 0;
        var text = tiny ? scientific(rounded) : rounded.toPlainString();
        return text.replace("-", "−");
    }

    private static String scientific(BigDecimal value) {
        int power = value.precision() - value.scale() - 1;
        return value.movePointLeft(power).stripTrailingZeros().toPlainString() + " · 10^" + power;
    }
}
