// SPDX-License-Identifier: EPL-2.0
package org.thinslice.ui.rating.desk;

import java.time.Duration;
import java.util.function.LongSupplier;

/** Knows when an observer has rated long enough without a break. */
final class Rest {

    /** Ratings drift with tiredness; coding manuals let people rest two or three times an hour. */
    static final Duration AFTER = Duration.ofMinutes(20);

    private final LongSupplier millis;
    private long since;

    /** @param millis a clock that only goes forward, ms */
    Rest(LongSupplier millis) {
        this.millis = millis;
        since = millis.getAsLong();
    }

    /** Whether it is time for a break. */
    boolean due() {
        return millis.getAsLong() - since >= AFTER.toMillis();
    }

    /** The observer begins anew, rested. */
    void over() {
        since = millis.getAsLong();
    }
}
