// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts.draw;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

import org.thinslice.charts.Numbers;

/** Axis numbers of a coefficient bounded by 1: {@code 0}, {@code .2}, …, {@code 1}. */
final class BoundedFormat extends NumberFormat {

    private static final long serialVersionUID = 1;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        var text = Math.abs(number - Math.rint(number)) < 1e-9 ? Numbers.plain(number, 0) : Numbers.bounded(number);
        return to.append(text.contains(".") && text.endsWith("0") ? text.substring(0, text.length() - 1) : text);
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return format((double) number, to, position);
    }

    @Override
    public Number parse(String text, ParsePosition position) {
        throw new UnsupportedOperationException("axis numbers are only printed");
    }
}
