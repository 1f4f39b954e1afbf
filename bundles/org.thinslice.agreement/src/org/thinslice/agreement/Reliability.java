// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a coefficient answers: a number with its interval, or a sentence that says why there is none. */
public sealed interface Reliability {

    /**
     * A number.
     *
     * @param value       the coefficient, finite, never clipped to its range
     * @param uncertainty its interval, or why it has none
     */
    record Estimate(double value, Uncertainty uncertainty) implements Reliability {
        public Estimate {
            if (!Double.isFinite(value))
                throw new IllegalArgumentException("an estimate is a finite number, not " + value);
            Objects.requireNonNull(uncertainty, "uncertainty");
        }
    }

    /**
     * No number.
     *
     * @param why a whole sentence, for the user
     */
    record NotDefined(String why) implements Reliability {
        public NotDefined {
            if (why.isBlank())
                throw new IllegalArgumentException("an undefined result needs its reason");
        }
    }

    /** The number, where there is one. */
    default OptionalDouble number() {
        return this instanceof Estimate e ? OptionalDouble.of(e.value()) : OptionalDouble.empty();
    }

    /** The interval, where there is one. */
    default Optional<Interval> interval() {
        return this instanceof Estimate e && e.uncertainty() instanceof Interval i ? Optional.of(i) : Optional.empty();
    }

    /** Why there is no number, or a number without an interval; empty where both are there. */
    default String why() {
        if (this instanceof NotDefined none)
            return none.why();
        return ((Estimate) this).uncertainty() instanceof NoInterval none ? none.why() : "";
    }
}
