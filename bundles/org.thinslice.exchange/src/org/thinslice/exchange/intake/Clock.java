// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange.intake;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.thinslice.exchange.Numbers;

/** Reads places in a recording: seconds, or hours, minutes and seconds with colons between. */
final class Clock {

    private static final Pattern CLOCK = Pattern.compile("(?:(\\d+):)?(\\d{1,2}):(\\d{1,2})(?:[.,:](\\d{1,6}))?");
    private static final int SIXTY = 60;

    private Clock() {
    }

    /** The seconds a text stands for; empty if it is no time. Of 00:01:02:500 the last part is a fraction. */
    static OptionalDouble seconds(String text, boolean decimalComma) {
        var clock = CLOCK.matcher(text);
        if (!clock.matches())
            return Numbers.read(text, decimalComma);
        double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
        double fraction = clock.group(4) == null ? 0 : Double.parseDouble("0." + clock.group(4));
        return OptionalDouble.of((hours * SIXTY + Integer.parseInt(clock.group(2))) * SIXTY + Integer.parseInt(clock.group(3)) + fraction);
    }
}
