// SPDX-License-Identifier: EPL-2.0
package org.thinslice.study;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
final class HandClock implements InstantSource {

    private Instant now = Plans.NOON;

    void plusSeconds(long seconds) {
        now = now.plusSeconds(seconds);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
