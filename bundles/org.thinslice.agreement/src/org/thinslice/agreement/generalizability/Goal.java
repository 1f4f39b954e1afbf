// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement.generalizability;

import java.util.OptionalDouble;
import org.thinslice.agreement.Interval;

/**
 * What scores should reach.
 *
 * @param index  Eρ² or Φ
 * @param wanted in (0, 1), for instance .80
 * @param surely whether the lower limit of the interval has to reach it, not only the estimate
 */
public record Goal(Decision.Index index, double wanted, boolean surely) {

    public Goal {
        if (!(wanted > 0 && wanted < 1))
            throw new IllegalArgumentException("a reliability of " + wanted + " is wanted");
    }

    /** The estimate or the lower limit, whichever has to reach what is wanted. */
    OptionalDouble of(Decision decision) {
        var reliability = decision.of(index);
        return surely ? reliability.interval().map(Interval::low).map(OptionalDouble::of).orElse(OptionalDouble.empty()) : reliability.number();
    }

    boolean reached(Decision decision) {
        return of(decision).orElse(-1) >= wanted;
    }
}
