// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Points in time as the ledger keeps them: UTC, whole milliseconds. */
final class Moments {

    private Moments() {
    }

    static Instant millis(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS);
    }
}
