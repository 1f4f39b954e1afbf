// SPDX-License-Identifier: EPL-2.0
package org.thinslice.charts;

import java.util.Objects;
import java.util.OptionalDouble;

import org.thinslice.agreement.Reliability;

/** A number in a figure: with its interval, without one, or not there at all; what is absent has a reason in words. */
public sealed interface Mark {

    /** A value with its interval; the value may lie outside [0, 1]. */
    record Estimate(double value, double low, double high) implements Mark {
        public Estimate {
            finite(value);
            finite(low);
            finite(high);
            if (low > high)
                throw new IllegalArgumentException("interval runs from %s to %s".formatted(low, high));
        }
    }

    /** A value that has no interval, and why. */
    record Point(double value, String whyNoInterval) implements Mark {
        public Point {
            finite(value);
            Objects.requireNonNull(whyNoInterval, "whyNoInterval");
        }
    }

    /** No value, and why. */
    record Missing(String reason) implements Mark {
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** A coefficient's answer as it is drawn. */
    static Mark of(Reliability reliability) {
        if (reliability.number().isEmpty())
            return new Missing(reliability.why());
        var value = reliability.number().getAsDouble();
        return reliability.interval().<Mark>map(interval -> new Estimate(value, interval.low(), interval.high()))
                .orElseGet(() -> new Point(value, reliability.why()));
    }

    /** The value, if there is one. */
    default OptionalDouble number() {
        if (this instanceof Estimate estimate)
            return OptionalDouble.of(estimate.value);
        return this instanceof Point point ? OptionalDouble.of(point.value) : OptionalDouble.empty();
    }

    /** Why there is no value or no interval; empty if both are there. */
    default String why() {
        if (this instanceof Point point)
            return point.whyNoInterval;
        return this instanceof Missing missing ? missing.reason : "";
    }

    /** The smallest number drawn for it. */
    default OptionalDouble least() {
        return this instanceof Estimate estimate ? OptionalDouble.of(Math.min(estimate.low, estimate.value)) : number();
    }

    /** The largest number drawn for it. */
    default OptionalDouble most() {
        return this instanceof Estimate estimate ? OptionalDouble.of(Math.max(estimate.high, estimate.value)) : number();
    }

    private static void finite(double number) {
        if (!Double.isFinite(number))
            throw new IllegalArgumentException("not a number that can be drawn: " + number);
    }
}
