// SPDX-License-Identifier: EPL-2.0
package org.thinslice.exchange;

import java.util.Optional;
import org.thinslice.agreement.Result;
import org.thinslice.exchange.Styles.Look;

/**
 * A quantity that a sheet computes again.
 *
 * @param label   what it is
 * @param formula the live formula; empty for a heading above the next quantities
 * @param program the program's value
 * @param look    how both look
 * @param result  the coefficient it is; empty for what leads to one
 */
record CheckLine(String label, String formula, double program, Look look, Optional<Result> result) {

    static CheckLine heading(String label) {
        return new CheckLine(label, "", 0, Look.SIX, Optional.empty());
    }

    boolean isHeading() {
        return formula.isEmpty();
    }
}
