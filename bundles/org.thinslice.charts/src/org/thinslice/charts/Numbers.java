// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import org.thinslice.base.Decimals;

/** Numbers as journals print them: {@code .71 [.62, .79]}, a real minus sign, no leading zero where 1 is the bound. */
public final class Numbers {

    private Numbers() {
    }

    /** A coefficient bounded by 1, two decimals: {@code .71}, {@code −.05}, {@code 1.00}. */
    public static String bounded(double value) {
        return Decimals.bounded(value);
    }

    /** A number with a fixed count of decimals, rounded half up; never "−0.00". */
    public static String plain(double value, int decimals) {
        return Decimals.fixed(value, decimals);
    }

    /** A bounded coefficient with its interval, if it has one; a dash if it has no value. */
    public static String of(Mark mark) {
        if (mark instanceof Mark.Estimate estimate)
            return bounded(estimate.value()) + " [" + bounded(estimate.low()) + ", " + bounded(estimate.high()) + "]";
        return value(mark);
    }

    /** A bounded coefficient alone; a dash if it has no value. */
    public static String value(Mark mark) {
        var number = mark.number();
        return number.isPresent() ? bounded(number.getAsDouble()) : "–";
    }

    /** A number on an open scale with its interval, if it has one; a dash if it has no value. */
    public static String open(Mark mark, int decimals) {
        if (mark instanceof Mark.Estimate estimate)
            return plain(estimate.value(), decimals) + " [" + plain(estimate.low(), decimals) + ", "
                    + plain(estimate.high(), decimals) + "]";
        var number = mark.number();
        return number.isPresent() ? plain(number.getAsDouble(), decimals) : "–";
    }
}
