// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as they stand in files: a point for decimals, whatever the language of the computer. */
public final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
    private static final double EXACT = 1L << 53;

    private Numbers() {
    }

    /** The shortest text that reads back as the same number; whole numbers without a point. */
    public static String text(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT)
            return Long.toString((long) value);
        return BigDecimal.valueOf(value).toPlainString();
    }

    /** The number a text stands for; empty if it is not one. */
    public static OptionalDouble read(String text, boolean decimalComma) {
        var plain = decimalComma && text.indexOf('.') < 0 ? text.replace(',', '.') : text;
        if (!NUMBER.matcher(plain).matches())
            return OptionalDouble.empty();
        double value = Double.parseDouble(plain);
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }
}
