// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.thinslice.exchange.Numbers;

/** Reads points of a scale as survey programs write them: 7, or 7 with the words of the point behind it, as in "7 - very much". */
final class Worded {

    private static final Pattern POINT = Pattern.compile("(-?\\d+(?:[.,]\\d+)?)\\s*(?:[-\u2013\u2014:=]\\s*|\\()\\p{L}.*");

    private Worded() {
    }

    /** The number of a text, with or without words behind it; empty if there is none. */
    static OptionalDouble number(String text, boolean decimalComma) {
        var plain = Numbers.read(text, decimalComma);
        if (plain.isPresent())
            return plain;
        var point = POINT.matcher(text);
        return point.matches() ? Numbers.read(point.group(1), decimalComma) : OptionalDouble.empty();
    }
}
