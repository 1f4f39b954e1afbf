// SPDX-License-Identifier: EPL-2.0
package org.thinslice.base;

import java.util.Locale;

/** Numbers as journals print them, in every language alike: a decimal point, a real minus sign, never "−0.00". */
public final class Decimals {

    private Decimals() {
    }

    /** A coefficient bounded by 1, two decimals, without a leading zero: {@code .71}, {@code −.05}, {@code 1.00}. */
    public static String bounded(double value) {
        return bounded(value, 2);
    }

    /** The same with another count of decimals, for small differences: {@code .714}. */
    public static String bounded(double value, int decimals) {
        var text = fixed(value, decimals);
        if (text.startsWith("0."))
            return text.substring(1);
        return text.startsWith("−0.") ? "−" + text.substring(2) : text;
    }

    /** A number with a fixed count of decimals, rounded half up. */
    public static String fixed(double value, int decimals) {
        var text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        if (!text.startsWith("-"))
            return text;
        var zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return zero ? text.substring(1) : "−" + text.substring(1);
    }

    /** A number with at most so many decimals: {@code 10}, {@code 2.5}. */
    public static String shortest(double value, int decimals) {
        var text = fixed(value, decimals);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }
}
