// SPDX-License-Identifier: EPL-2.0
package org.thinslice.agreement;

import java.util.List;
import java.util.OptionalLong;

/**
 * What a result was computed from.
 *
 * @param units        units used
 * @param raters       raters used
 * @param observations ratings used
 * @param dropped      what was left out, and why
 * @param seed         seed of the random draws, where there were any
 */
public record Basis(int units, int raters, int observations, List<Dropped> dropped, OptionalLong seed) {

    public Basis {
        dropped = List.copyOf(dropped);
    }

    Basis seeded(long with) {
        return new Basis(units, raters, observations, dropped, OptionalLong.of(with));
    }
}
